import type { ChangeId } from '../../domain/change/change.ts';
import type { NoteVersion } from '../../domain/change/history.ts';
import type { InputOf, library } from '../../preload/contract.ts';

type Versions = InputOf<typeof library.compareNotes>;

/** Which two versions of a note are compared. */
export type Pair = Versions;

/** A version of a note that is picked to be compared. */
export type Picked = Pick<NoteVersion, 'id' | 'note'>;

const left = (change: ChangeId) => ({ change, side: 'after' }) as const;

/**
 * A version picked or no longer picked. Of more than two the one picked first is let go, and so is
 * what belongs to another note.
 */
export function picking(picked: readonly Picked[], { id, note }: Picked): readonly Picked[] {
  const others = picked.filter((each) => each.id !== id);
  if (others.length < picked.length) return others;
  return [...others.filter((each) => each.note === note), { id, note }].slice(-2);
}

/** The pair that picked versions make, the older one first; of one it is that and the note as it is. */
export function pairOf(picked: readonly Picked[]): Pair | null {
  const [older, newer] = picked.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  if (older === undefined) return null;
  const to = newer === undefined ? null : left(newer.id);
  return { note: older.note, from: left(older.id), to };
}

/** What changes from one up to another have made of a note. */
export const madeBy = (first: ChangeId, { id, note }: Picked): Pair => ({
  note,
  from: { change: first, side: 'before' },
  to: left(id),
});
