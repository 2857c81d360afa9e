import type { Note, UserState } from '../change/user-state.ts';
import type { NoteId } from '../note.ts';
import type { PaperId } from '../paper.ts';

/** A note there is, for an emptied one is none. */
export interface NoteOn extends Note {
  readonly id: NoteId;
}

const NONE: readonly NoteOn[] = [];

/** The notes on a paper, the first one first, then in the order they were made. */
export function notesOn({ notes }: Pick<UserState, 'notes'>, paper: PaperId): readonly NoteOn[] {
  const all = notes.get(paper);
  if (all === undefined) return NONE;
  return Array.from(all, ([id, note]): NoteOn => ({ id, ...note }))
    .filter(({ text }) => text !== '')
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
