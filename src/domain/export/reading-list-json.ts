import type { HeldPaper } from '../catalogue/catalogue.ts';
import type { NoteOn } from '../catalogue/notes-on.ts';
import type { Reading } from '../change/user-state.ts';
import { READING_LIST_VERSION } from '../formats/reading-list/version.ts';
import type { Highlight } from '../highlight/highlight.ts';
import type { Reference } from '../reference/reference.ts';
import type { Tag, TagId } from '../tag.ts';
import type { View } from '../view.ts';

/** What stands before the papers of a file. */
export interface ReadingListHead {
  /** When it was written, as ISO 8601 in UTC. */
  readonly exported: string;
  readonly tags: readonly Tag[];
  readonly views: readonly View[];
}

/** A paper with all that is the person’s, its tags by their ids. */
export interface ReadingListPaper
  extends Omit<HeldPaper, 'title'>,
    Pick<Reading, 'status' | 'changed' | 'read'> {
  /** What bibliographic formats know of it; what is the person’s stands beside it. */
  readonly reference: Omit<Reference, 'reading'>;
  readonly tags: readonly TagId[];
  readonly notes: readonly NoteOn[];
  readonly highlights: readonly Highlight[];
}

/** A file of this app’s own format up to its first paper (docs/export-format.md). */
export const readingListHead = ({ exported, tags, views }: ReadingListHead): string =>
  [
    '{',
    `  "format": "reading-list",`,
    `  "version": ${READING_LIST_VERSION},`,
    `  "exported": ${JSON.stringify(exported)},`,
    `  "tags": ${JSON.stringify(tags)},`,
    `  "views": ${JSON.stringify(views)},`,
    '  "papers": [',
  ].join('\n');

/** A paper in a line of its own, after others or as the first. */
export const readingListPaper = (paper: ReadingListPaper, isFirst: boolean): string =>
  `${isFirst ? '' : ','}\n    ${JSON.stringify(paper)}`;

export const READING_LIST_END = '\n  ]\n}\n';
