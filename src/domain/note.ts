import { ID_LIMIT } from './id-limit.ts';
import type { PaperId } from './paper.ts';

/**
 * Identifies a note. A paper's first note is named after the paper, so that two machines agree; a
 * further one has a suffix beside (see furtherNote).
 */
export type NoteId = `n-${string}`;

/** Longest note in UTF-16 code units: some 150,000 words, far below what one message can carry. */
export const NOTE_LIMIT = 1_000_000;

/** The id of a paper's first note. */
export const noteOf = (paper: PaperId): NoteId => `n-${paper.slice(2)}`;

/** The paper a note belongs to. */
export const paperOfNote = (note: NoteId): PaperId => `p-${note.slice(2).replace(/\..*$/s, '')}`;

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The suffix of a further note: nine signs of the time in ms since 1970, and four by chance. */
const FURTHER = /^n-[^./]+\.[0-9a-z]{13}$/;

/** Random bytes that the id of a further note takes. */
export const NOTE_ID_BYTES = 4;

/** The id of a further note on a paper, after those made before it in plain order of text. */
export const furtherNote = (paper: PaperId, time: number, bytes: Uint8Array): NoteId => {
  const chance = Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join('');
  return `${noteOf(paper)}.${Math.floor(time).toString(36).padStart(9, '0')}${chance}`;
};

/** Whether a note is not the first on its paper. */
export const isFurtherNote = (note: NoteId): boolean => FURTHER.test(note);

/** Whether a text is the id of a note, first or further. */
export const isNoteId = (text: string): text is NoteId =>
  /^n-[^./]+$/.test(text) || FURTHER.test(text);

/**
 * Whether a text is the id of a note on a paper whose own id is as long as ids may be, or shorter: a
 * further note has its suffix beside that.
 */
export const isBoundedNoteId = (text: string): text is NoteId =>
  isNoteId(text) && paperOfNote(text).length <= ID_LIMIT;
