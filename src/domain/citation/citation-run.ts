/** A stretch of a citation that is set in one way. */
export interface CitationRun {
  readonly text: string;
  readonly italic?: true;
  readonly bold?: true;
}

/** A citation as plain text. */
export const citationText = (runs: readonly CitationRun[]): string =>
  runs.map(({ text }) => text).join('');

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function html({ text, italic, bold }: CitationRun): string {
  const escaped = text.replace(/[&<>"']/gu, (sign) => ESCAPES.get(sign) ?? sign);
  const slanted = italic ? `<i>${escaped}</i>` : escaped;
  return bold ? `<b>${slanted}</b>` : slanted;
}

/** A citation as HTML to paste: escaped text with `<i>` and `<b>`, and nothing else. */
export const citationHtml = (runs: readonly CitationRun[]): string => runs.map(html).join('');
