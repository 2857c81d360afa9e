const DOI = /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9}){0,4}\/[^\s"<>{}|\\^`]{1,500}/u;
const ARXIV =
  /(?:^\s*|arxiv(?:\.org\/(?:abs|pdf)\/|[:. ]\s?)|10\.48550\/arxiv\.)(\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[a-z]{2})?\/\d{7})(?![\d/])/iu;

/** The DOI in a text in its plain form, `''` for none. */
export const plainDoi = (text: string): string =>
  (DOI.exec(text.replace(/%2F/giu, '/'))?.[0] ?? '').toLowerCase().replace(/[.,;]{1,9}$/u, '');

/** The arXiv id in a text that is or names one, without version, `''` for none. */
export const plainArxiv = (text: string): string => ARXIV.exec(text)?.[1]?.toLowerCase() ?? '';

const each = (found: readonly string[]): string => [...new Set(found)].join(' ');

/** The ISBNs in a text, `''` for none. */
export const plainIsbn = (text: string): string =>
  each(
    Array.from(
      text.matchAll(/(?<![\d-])(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dX](?![\dX])/giu),
      ([isbn]) => isbn.toUpperCase().replace(/[^\dX]/gu, ''),
    ),
  );

/** The ISSNs in a text, `''` for none. */
export const plainIssn = (text: string): string =>
  each(
    Array.from(
      text.matchAll(/(?<![\d-])(\d{4})-?(\d{3}[\dX])(?![\d-])/giu),
      ([, first = '', last = '']) => `${first}-${last.toUpperCase()}`,
    ),
  );

/** The PubMed id in a text that is or names one, `''` for none. */
export const plainPmid = (text: string): string =>
  /(?:^|pmid:?|pubmed\/)\s*([1-9]\d{0,7})(?!\d)/iu.exec(text)?.[1] ?? '';

/** The PubMed Central id in a text, `''` for none. */
export const plainPmcid = (text: string): string =>
  (/pmc\d{1,9}(?!\d)/iu.exec(text)?.[0] ?? '').toUpperCase();
