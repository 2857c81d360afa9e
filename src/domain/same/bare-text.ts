import { withoutLatex } from './folded.ts';

const DASHES = / ?[\u2010-\u2015\u2212-]+ ?/gu;
const RANGE = /^([a-z]*)(\d+)-(\d+)$/u;

/** A text without what is only a matter of how it was typed: LaTeX, blanks, kinds of quotes and dashes. */
export const bareText = (text: string): string =>
  withoutLatex(text)
    .normalize('NFC')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]|``|''/gu, '"')
    .replace(/[\u2010-\u2015\u2212]|-{2,3}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

/** `123-34` is how some write `123–134`. */
function wholeRange(range: string): string {
  const [, letters = '', first = '', last = ''] = RANGE.exec(range) ?? [];
  if (first === '' || last.length >= first.length) return range;
  return `${letters}${first}-${first.slice(0, first.length - last.length)}${last}`;
}

/** Pages with plain hyphens and whole ends of ranges. */
export const barePages = (pages: string): string =>
  pages
    .toLowerCase()
    .replace(/^pp?\.\s*/u, '')
    .replace(/\s+/gu, ' ')
    .replace(DASHES, '-')
    .split(/[\s,;]+/u)
    .filter(Boolean)
    .map(wholeRange)
    .join(',');
