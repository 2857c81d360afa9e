import type { Identifiers } from './identifiers.ts';
import { namedArxiv } from './plain-arxiv.ts';
import { plainDoi } from './plain-doi.ts';
import { hyphenedIssn, namedPmid, plainIsbn, plainPmcid } from './plain-numbers.ts';

/** A work that nothing names. */
export const NO_IDENTIFIERS: Identifiers = {
  doi: '',
  arxiv: '',
  pmid: '',
  pmcid: '',
  isbn: '',
  issn: '',
};

/** What the first text that holds any gives. */
const first = (texts: readonly string[], find: (text: string) => string): string => {
  for (const text of texts) {
    const found = find(text);
    if (found !== '') return found;
  }
  return '';
};

/** What all texts give, each once. */
const all = (texts: readonly string[], find: (text: string) => string): string =>
  [...new Set(texts.flatMap((text) => find(text).split(' ').filter(Boolean)))].join(' ');

const isbnIn = (text: string): string => (/isbn|(?<!\d)97[89]/iu.test(text) ? plainIsbn(text) : '');

/** What fields of any kind name a work by; a number counts only where its text says what it is. */
export const identifiersFrom = (texts: readonly string[]): Identifiers => ({
  doi: first(texts, plainDoi),
  arxiv: first(texts, namedArxiv),
  pmid: first(texts, namedPmid),
  pmcid: first(texts, plainPmcid),
  isbn: all(texts, isbnIn),
  issn: all(texts, hyphenedIssn),
});
