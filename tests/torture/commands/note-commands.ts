import { furtherNote, type NoteId, noteOf } from '../../../src/domain/note.ts';
import { type Maker, oneOf, PAPERS, WORDS } from './command.ts';
import { setNote } from './shelf.ts';

const notes: readonly NoteId[] = PAPERS.flatMap((paper, at) => [
  noteOf(paper),
  furtherNote(paper, 1_700_000_000_000 + at, Uint8Array.of(1, 2, 3, 4)),
]);

const WRITING = ['write-note', 'write-note', 'write-note', 'tick-task', 'restore-note'] as const;

const writeNote: Maker = (random) => {
  const note = random.one(notes.slice(0, 6));
  const text = `${random.one(WORDS)} ${random.next()}`.repeat(1 + random.below(20));
  const kind = random.one(WRITING);
  return { act: { kind, note, text }, change: (shelf) => setNote(shelf, note, text) };
};

const deleteNote: Maker = (random, shelf) => {
  const note = oneOf(random, Object.keys(shelf.notes)) as NoteId | null;
  if (note === null) return null;
  return { act: { kind: 'delete-note', note }, change: (held) => setNote(held, note, '') };
};

/** What is done to notes. */
export const NOTE_COMMANDS: readonly Maker[] = [writeNote, writeNote, writeNote, deleteNote];
