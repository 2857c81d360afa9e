import type { Term } from '../../../src/domain/query/term.ts';

/** What a search gives: how many there are, and the first of them, best first. */
interface Found {
  readonly count: number;
  /** The places of at most `SHOWN` papers in the library. */
  readonly first: readonly number[];
}

/** How many of the best an answer holds. */
export const SHOWN = 50;

/** Answers one query as often as it is called, remembering nothing of earlier answers. */
type Asking = () => Found;

/** Something that searches, over papers it has taken in. */
export interface Engine {
  readonly name: string;
  /** Prepares a query; `null` when the engine has no way to say it. */
  readonly asking: (text: string, term: Term) => Asking | null;
}
