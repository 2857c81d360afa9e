/** Markup that is safe to stand in a document. */
export interface Html {
  readonly html: string;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

// HTML has no place for these, escaped or not.
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/gu, (sign) => ESCAPES.get(sign) ?? sign);

type Part = string | number | Html | readonly Html[];

function printed(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(({ html: each }) => each).join('');
}

/**
 * Markup as a template writes it: texts in it are escaped, for within an element or an attribute in
 * double quotation marks, and what is markup already stays. There is no other way to make any.
 */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: pieces.reduce((all, piece, at) => all + printed(parts[at - 1] ?? '') + piece),
});
