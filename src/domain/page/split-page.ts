import { isMetaLine } from './meta-line.ts';
import type { PageLine } from './page-line.ts';

/** The lines of one paper: the one that begins it, and those up to the next paper. */
export interface Entry {
  readonly meta: PageLine;
  readonly lines: readonly PageLine[];
}

/**
 * Parts a page into what stands before the first paper and the papers. A line that looks as if it
 * began a paper is a title where a title belongs: right after such a line and before a blank one.
 */
export function splitPage(lines: readonly PageLine[]): {
  readonly head: readonly PageLine[];
  readonly entries: readonly Entry[];
} {
  const head: PageLine[] = [];
  const entries: { meta: PageLine; lines: PageLine[] }[] = [];
  lines.forEach((line, i) => {
    const current = entries.at(-1);
    const isTitle =
      current !== undefined && current.lines.length === 0 && (lines[i + 1]?.text ?? '') === '';
    if (isMetaLine(line.text) && !isTitle) entries.push({ meta: line, lines: [] });
    else (current?.lines ?? head).push(line);
  });
  return { head, entries };
}
