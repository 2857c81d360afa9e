import type { ChangeId } from '../../domain/change/change.ts';
import type { InputOf, library } from '../../preload/contract.ts';

type Versions = InputOf<typeof library.compareNotes>;

/** Which two versions of a note are compared. */
export type Pair = Pick<Versions, 'from' | 'to'>;

const left = (change: ChangeId) => ({ change, side: 'after' }) as const;

/** A version picked or no longer picked; of more than two the one picked first is let go. */
export const picking = (picked: readonly ChangeId[], id: ChangeId): readonly ChangeId[] =>
  picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id].slice(-2);

/** The pair that picked versions make, the older one first; of one it is that and the note as it is. */
export function pairOf(picked: readonly ChangeId[]): Pair | null {
  const [older, newer] = picked.toSorted();
  if (older === undefined) return null;
  return { from: left(older), to: newer === undefined ? null : left(newer) };
}

/** What changes from one up to another have made of a note. */
export const madeBy = (first: ChangeId, last: ChangeId): Pair => ({
  from: { change: first, side: 'before' },
  to: left(last),
});
