import type { HighlightId } from '../../domain/highlight/highlight.ts';

/** A place in a paper that can be gone to: a highlight, the notes, or the top. */
export type Place = HighlightId | 'notes' | 'top';
