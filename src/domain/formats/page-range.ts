import { tidyLine } from './tidy.ts';

const DASHES = '-‐‑‒–—−';
const RANGE = new RegExp(`^([^${DASHES}]+)[${DASHES}]+([^${DASHES}]+)$`, 'u');
/** A page counted by chapter, such as `1-12`. */
const PIECED = /^\w+-\w+$/u;
const HAS_SEVERAL = new RegExp(`[${DASHES},;]`, 'u');

/** The end of a range in full where it is cut as in `1123-8`; `null` where it lies before the start. */
function fullEnd(first: string, last: string): string | null {
  const [, letters = '', digits] = /^(\D*)(\d+)$/u.exec(first) ?? [];
  const ending = /^\d+$/u.exec(last)?.[0] ?? /^\D*(\d+)$/u.exec(last)?.[1];
  if (digits === undefined || ending === undefined) return last;
  if (ending.length > digits.length) return last;
  const full = digits.slice(0, digits.length - ending.length) + ending;
  if (full < digits) return null;
  return ending.length === digits.length ? last : letters + full;
}

/** Longest row of pages that is looked at, in UTF-16 code units. */
const LIMIT = 500;

const tidyPiece = (piece: string): string => {
  if (piece.length > LIMIT) return piece;
  const [, first = '', last = ''] = RANGE.exec(piece) ?? [];
  return first.trim() === '' || last.trim() === '' ? piece : `${first.trim()}–${last.trim()}`;
};

/** Pages as written with an en dash in each range: `12-34, 40` becomes `12–34, 40`. */
export const tidyPages = (text: string): string =>
  tidyLine(text)
    .split(/([,;] ?)/u)
    .map((piece, at) => (at % 2 === 0 ? tidyPiece(piece) : piece))
    .join('');

/** The same with the ends of ranges in full, as databases of medicine cut them: `123-8`. */
export const fullPages = (text: string): string =>
  tidyPages(text).replace(
    /(?<!\w)(\w+)–(\d+)(?!\w)/gu,
    (range, first: string, last: string) =>
      `${first}–${fullEnd(first, last) ?? range.slice(first.length + 1)}`,
  );

/**
 * The pages from a first to a last one. Either may hold all of them, the last may be cut, and where
 * it lies before the first it is a number of pages, which is left out.
 */
export function pagesFrom(first: string, last: string): string {
  if (last === '' || first === last) return tidyPages(first);
  if (first === '') return tidyPages(last);
  if (PIECED.test(first) && PIECED.test(last)) return `${first}–${last}`;
  if (HAS_SEVERAL.test(first)) return tidyPages(first);
  if (HAS_SEVERAL.test(last)) return tidyPages(last.startsWith(first) ? last : `${first}, ${last}`);
  const end = fullEnd(first, last);
  return end === null || end === first ? first : `${first}–${end}`;
}
