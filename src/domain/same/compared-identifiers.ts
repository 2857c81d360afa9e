import type { Identifiers } from '../reference/identifiers.ts';
import type { ReferenceType } from '../reference/reference.ts';

/** arXiv registers a DOI for each of its papers: this, and the id. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/u;
/** Versions of a preprint have DOIs that differ by this end alone. */
const VERSION = /[./]?v\d{1,2}$/u;

/** Works of which the ISBN names the whole; what is part of a book only shares its book's. */
export const WHOLE_BOOKS: ReadonlySet<ReferenceType> = new Set(['book', 'classic']);

const withoutVersion = (doi: string): string => doi.replace(VERSION, '');

/** Thirteen digits for the ten of an older ISBN; the check digit at the end is left out of both. */
const isbnCore = (isbn: string): string =>
  isbn.length === 10 ? `978${isbn.slice(0, 9)}` : isbn.slice(0, 12);

/**
 * Identifiers as they are compared: an arXiv DOI becomes an arXiv id, versions are left out, and an
 * ISBN counts for a whole book alone. An ISSN names a journal, never a work, and is left out.
 */
export function comparedIdentifiers(
  { doi, arxiv, pmid, pmcid, isbn }: Identifiers,
  type: ReferenceType,
): Omit<Identifiers, 'issn'> {
  const plain = withoutVersion(doi.trim().toLowerCase());
  const fromDoi = ARXIV_DOI.exec(plain)?.[1];
  const books = WHOLE_BOOKS.has(type) ? isbn.split(' ').filter(Boolean).map(isbnCore) : [];
  return {
    doi: fromDoi === undefined ? plain : '',
    arxiv: withoutVersion(arxiv.trim().toLowerCase()) || (fromDoi ?? ''),
    pmid: pmid.trim(),
    pmcid: pmcid.trim().toUpperCase(),
    isbn: books.join(' '),
  };
}
