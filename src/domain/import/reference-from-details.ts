import { EMPTY_FLAT, unflattened } from '../formats/flat-reference.ts';
import { tidyPages } from '../formats/page-range.ts';
import { tidyLine, tidyText } from '../formats/tidy.ts';
import { plainArxiv } from '../reference/plain-arxiv.ts';
import { plainDoi } from '../reference/plain-doi.ts';
import type { PartialDate, Reference } from '../reference/reference.ts';
import { readAuthors } from './author-lines.ts';
import { detailsFromReference } from './details-from-reference.ts';
import type { DetailField, PaperDetails } from './paper-details.ts';
import { typedDate } from './typed-date.ts';

/** A paper of which nothing is known, to be written by hand. */
export const NO_REFERENCE: Reference = unflattened(
  { ...EMPTY_FLAT, type: 'article-journal' },
  { format: 'by-hand', type: '', fields: [] },
);

function issuedFrom(text: string): PartialDate | null {
  const date = typedDate(text);
  return date.ok ? date.value : null;
}

/**
 * The reference that details without problems (see detail-problems.ts) make of the one there was:
 * what the form does not show, and each field that reads as before, stays as it is.
 */
export function referenceFromDetails(
  details: PaperDetails,
  there: Reference = NO_REFERENCE,
): Reference {
  const before = detailsFromReference(there);
  const of = <Value>(field: DetailField, value: Value, read: (text: string) => Value): Value =>
    details[field] === before[field] ? value : read(details[field]);
  const authors =
    details.authors === before.authors ? {} : readAuthors(details.authors, there.authors);
  return {
    ...there,
    ...authors,
    type: details.type,
    title: of('title', there.title, tidyLine),
    issued: of('date', there.issued, issuedFrom),
    venue: of('venue', there.venue, tidyLine),
    volume: of('volume', there.volume, tidyLine),
    issue: of('issue', there.issue, tidyLine),
    pages: of('pages', there.pages, tidyPages),
    publisher: of('publisher', there.publisher, tidyLine),
    url: of('url', there.url, tidyLine),
    citationKey: of('citationKey', there.citationKey, tidyLine),
    abstract: of('abstract', there.abstract, tidyText),
    identifiers: {
      ...there.identifiers,
      doi: of('doi', there.identifiers.doi, plainDoi),
      arxiv: of('arxiv', there.identifiers.arxiv, plainArxiv),
    },
  };
}
