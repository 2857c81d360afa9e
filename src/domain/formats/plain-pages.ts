// A range has a digit before its dash and a page after it; `A-12` is one page.
const RANGE = /(\d[a-z]?)\s{0,9}[-‐‑–—−]{1,3}\s{0,9}(?=[a-z]{0,3}\d)/giu;

/** Pages with ranges by an en dash: `12–34`, `e17`, `S1–S9, 12`. */
export const plainPages = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^pp?\.\s?/iu, '')
    .replace(RANGE, '$1–');

/** Pages as data formats write them, with a hyphen where it reads as that range. */
export const pagesAsWritten = (pages: string): string => {
  const plain = pages.replaceAll('–', '-');
  return plainPages(plain) === pages ? plain : pages;
};
