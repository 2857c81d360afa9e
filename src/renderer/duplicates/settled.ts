import type { ChangeId } from '../../domain/change/change.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { DuplicatePair, DuplicatesView } from '../../preload/import-types.ts';

/** A pair that was decided on, which is not to be shown again unless that is undone. */
export interface Settled {
  readonly pair: DuplicatePair;
  /** The paper that went where the two were put together, `null` where they were told apart. */
  readonly gone: PaperId | null;
  /** What to undo; `null` where nothing had to change. */
  readonly group: ChangeId | null;
}

/** Names a pair. */
export const pairKey = ({ one, other }: DuplicatePair): string => `${one.id}~${other.id}`;

const settles =
  (pair: DuplicatePair) =>
  ({ pair: settled, gone }: Settled): boolean =>
    pairKey(settled) === pairKey(pair) || pair.one.id === gone || pair.other.id === gone;

/** Pairs, and how many there are with those that are not shown. */
type Found = Pick<DuplicatesView, 'pairs' | 'total'>;

/** What of pairs is left to be decided on: they may be of before, where the library looks anew. */
export function unsettled({ pairs, total }: Found, settled: readonly Settled[]): Found {
  const left = pairs.filter((pair) => !settled.some(settles(pair)));
  return { pairs: left, total: total - pairs.length + left.length };
}

/** The pair whose turn it is after another: the next of those left, else the last before it. */
export function turnAfter(
  pair: DuplicatePair,
  pairs: readonly DuplicatePair[],
  left: readonly DuplicatePair[],
): DuplicatePair | null {
  const isLeft = (each: DuplicatePair) => left.includes(each);
  const at = pairs.indexOf(pair);
  return (
    pairs.slice(at + 1).find(isLeft) ?? pairs.slice(0, Math.max(0, at)).findLast(isLeft) ?? null
  );
}
