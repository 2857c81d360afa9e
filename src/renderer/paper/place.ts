import type { HighlightId } from '../../domain/highlight/highlight.ts';
import type { NoteId } from '../../domain/note.ts';

/** A place in a paper that can be gone to: a highlight, a note, all notes, or the top. */
export type Place = HighlightId | NoteId | 'notes' | 'top';
