import type { Reference } from '../../reference/reference.ts';
import { zoteroStatus } from '../read-status.ts';
import { namedLines } from './extra.ts';

/** What of a reference is written as a line of the note, because CSL has no member for it. */
const ownLines = ({ identifiers, reading }: Reference): readonly string[] => [
  ...(identifiers.arxiv === '' ? [] : [`arXiv: ${identifiers.arxiv}`]),
  ...(reading.status === null ? [] : [`Read_Status: ${zoteroStatus(reading.status)}`]),
];

/**
 * The note of a reference: first what Zotero reads from its field “Extra”, of the lines of the note
 * before all but those whose names are left out, then the first note.
 */
export const noteText = (
  reference: Reference,
  before: string,
  leftOut: ReadonlySet<string>,
): string =>
  [
    ...namedLines(before, new Set([...leftOut, 'arXiv', 'read-status'])),
    ...ownLines(reference),
    ...reference.reading.notes.slice(0, 1),
  ].join('\n');
