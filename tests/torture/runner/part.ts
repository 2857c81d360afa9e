import type { Random } from '../../bench/generated/random.ts';

/** One way of trying to lose data, in rounds that do not depend on one another. */
export interface Part {
  readonly name: string;
  readonly title: string;
  /** What has to hold for every round. */
  readonly wanted: string;
  /** What it does not show. */
  readonly limits: string;
  /** Rounds of a full run. */
  readonly full: number;
  /** Rounds among the everyday tests; 0 for none. */
  readonly small: number;
  /** Plain Node, or the built app in Electron. */
  readonly needs: 'node' | 'app';
  /** Whether it measures how long something takes, and so has the machine to itself. */
  readonly isTimed?: boolean;
  /** What this machine lacks for it, in words; `null` where nothing. */
  readonly lacking?: () => string | null;
  readonly begin: () => Promise<Rounds>;
}

/** A part that has begun. */
export interface Rounds {
  /** What went wrong in a round, in words; none when all held. */
  readonly round: (random: Random, index: number) => Promise<readonly string[]>;
  /** What was measured, in words, for the report. */
  readonly figures?: () => readonly string[];
  readonly end: () => Promise<void>;
}

/** A round that did not hold. */
export interface FailedRound {
  readonly index: number;
  readonly why: readonly string[];
}

/** Which rounds of a part: the same seed and index always give the same round. */
export interface Request {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  /** Called after each round with how many are done and which of them failed. */
  readonly report: (
    done: number,
    failed: readonly FailedRound[],
    figures: readonly string[],
  ) => void;
}
