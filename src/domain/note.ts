import type { PaperId } from './paper.ts';

/** Identifies a note. A paper's first note is named after the paper, so that two machines agree. */
export type NoteId = `n-${string}`;

/** Longest note in UTF-16 code units: some 150,000 words, far below what one message can carry. */
export const NOTE_LIMIT = 1_000_000;

/** The id of a paper's own note. */
export const noteOf = (paper: PaperId): NoteId => `n-${paper.slice(2)}`;

/** The paper a note belongs to. */
export const paperOfNote = (note: NoteId): PaperId => `p-${note.slice(2)}`;
