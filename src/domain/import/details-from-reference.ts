import { paperDate } from '../reference/paper-of-reference.ts';
import type { Reference } from '../reference/reference.ts';
import { authorLines } from './author-lines.ts';
import type { PaperDetails } from './paper-details.ts';

/** What a form shows of a reference. */
export const detailsFromReference = (reference: Reference): PaperDetails => ({
  type: reference.type,
  title: reference.title,
  authors: authorLines(reference),
  date: paperDate(reference.issued),
  venue: reference.venue,
  volume: reference.volume,
  issue: reference.issue,
  pages: reference.pages,
  publisher: reference.publisher,
  doi: reference.identifiers.doi,
  arxiv: reference.identifiers.arxiv,
  url: reference.url,
  citationKey: reference.citationKey,
  abstract: reference.abstract,
});
