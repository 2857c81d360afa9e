const ISBN =
  /(?<![\d-])(?:97[89][- ‐‑–]?\d(?:[- ‐‑–]?\d){9}|\d(?:[- ‐‑–]?\d){8}[- ‐‑–]?[\dX])(?![\dX])/giu;
/** Not within a DOI, of which some hold the ISSN of another journal. */
const ISSN = /(?<![\d\-)/.])(\d{4})([-‐‑–]?)(\d{3}[\dX])(?![\d-])/giu;

const digitsOf = (text: string): readonly number[] =>
  [...text].map((sign) => (sign === 'X' ? 10 : Number(sign)));

/** Whether the digits, each times its weight, are together a multiple. */
const sumsUp = (text: string, weight: (place: number) => number, multiple: number): boolean =>
  digitsOf(text).reduce((sum, digit, place) => sum + digit * weight(place), 0) % multiple === 0;

/** The check digits of ISO 2108. */
const isIsbn = (text: string): boolean =>
  text.length === 10
    ? sumsUp(text, (place) => 10 - place, 11)
    : sumsUp(text, (place) => 1 + 2 * (place % 2), 10);

/** The check digit of ISO 3297. */
const isIssn = (text: string): boolean => sumsUp(text, (place) => 8 - place, 11);

const distinct = (found: readonly string[]): string => [...new Set(found)].join(' ');

/** All ISBNs in a text with a right check digit, of 10 or 13 signs, parted by spaces. */
export const plainIsbn = (text: string): string =>
  distinct(
    Array.from(text.matchAll(ISBN), ([isbn]) => isbn.toUpperCase().replace(/[^\dX]/gu, '')).filter(
      isIsbn,
    ),
  );

function issns(text: string, needsHyphen: boolean): string {
  const found = Array.from(text.matchAll(ISSN), ([, first = '', hyphen = '', last = '']) => ({
    hyphen,
    issn: `${first}-${last.toUpperCase()}`,
  }));
  const right = found.filter(
    ({ hyphen, issn }) => (hyphen !== '' || !needsHyphen) && isIssn(issn.replace('-', '')),
  );
  return distinct(right.map(({ issn }) => issn));
}

/** All ISSNs in a text with a right check digit, as `1234-567X`, parted by spaces. */
export const plainIssn = (text: string): string => issns(text, false);

/** The same without those that have no hyphen, which in free text may be days or other numbers. */
export const hyphenedIssn = (text: string): string => issns(text, true);

/** The first number that a text calls a PubMed id, by address or name; `''` for none. */
export const namedPmid = (text: string): string =>
  /(?:pmid\s?[:=#]?\s?|pubmed\.ncbi\.nlm\.nih\.gov\/|\/pubmed\/|medline:)0*([1-9]\d{0,7})(?!\d)/iu.exec(
    text,
  )?.[1] ?? '';

/** The same, and a number that is all the text holds. */
export const plainPmid = (text: string): string =>
  /^\s*0*([1-9]\d{0,7})\s*$/u.exec(text.slice(0, 100))?.[1] ?? namedPmid(text);

/** The first PubMed Central id in a text, such as `PMC1234567`; `''` for none. */
export function plainPmcid(text: string): string {
  const number = /(?<![a-z\d])pmc(?:id\s?:?\s?(?:pmc)?)?\s?0*([1-9]\d{0,8})(?!\d)/iu.exec(
    text,
  )?.[1];
  return number === undefined ? '' : `PMC${number}`;
}
