/**
 * A prefix with its registrant, then any characters (ISO 26324 allows all that can be printed). Not
 * after a digit or a point, so that a row of numbers is begun only once; 500 are more than any has.
 */
const DOI = /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9}){0,4}\/[^\s"“”{}|\\^`]{1,500}/u;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
]);

/** What publishers put behind the DOI in addresses of their pages. */
const PAGE_END = /(?:\/(?:full|abstract|pdf|epdf|meta|html|fulltext|references)|\.pdf)$/u;

/** What follows where an element of HTML ends or begins; other angle brackets belong to the DOI. */
const MARKUP = /<(?:\/|(?:a|b|br|div|em|i|li|p|span|strong|su[bp])[\s>/]).*$/su;

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
] as const;

const countOf = (sign: string, text: string): number => text.split(sign).length - 1;

/** Whether the last sign closes what the DOI itself does not open. */
const closesMore = (text: string): boolean =>
  PAIRS.some(([open, close]) => text.endsWith(close) && countOf(close, text) > countOf(open, text));

/** Without the punctuation of the sentence around it. */
function bare(doi: string): string {
  let text = doi;
  while (/[.,;:!?'’*/<]$/u.test(text) || closesMore(text)) text = text.slice(0, -1);
  return text;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isLink = (before: string): boolean => /https?:\/\/\S*$/iu.test(before.slice(-300));

/** A DOI out of the address of a page: without what the page adds to it. */
const fromLink = (doi: string): string =>
  unescaped(doi.replace(/[?#].*$/su, '')).replace(PAGE_END, '');

/** The first DOI in a text in its plain form, such as `10.1145/3297280.3297641`; `''` for none. */
export function plainDoi(text: string): string {
  const decoded = text.replace(/%2F/giu, '/');
  const match = DOI.exec(decoded);
  if (!match) return '';
  const whole = match[0]
    .toLowerCase()
    .replace(/&(?:lt|gt|amp);/gu, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(MARKUP, '');
  const doi = bare(isLink(decoded.slice(0, match.index)) ? fromLink(bare(whole)) : whole);
  return doi.includes('/') ? doi : '';
}
