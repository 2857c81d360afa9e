import type { Stretch } from '../highlight/highlight.ts';

const MARK = '==';

/** A mark cannot stand after a backslash: one before a stretch is taken in, one at its end left out. */
function besideBackslashes(text: string, { from, to }: Stretch): readonly Stretch[] {
  let [start, end] = [from, to];
  while (text[start - 1] === '\\') start -= 1;
  while (end > start && /[\\\s]/u.test(text.charAt(end - 1))) end -= 1;
  return end > start ? [{ from: start, to: end }] : [];
}

/** The stretches of each line that a stretch covers, without blanks at their ends. */
function byLine(text: string, { from, to }: Stretch): readonly Stretch[] {
  let at = from;
  return text
    .slice(from, to)
    .split('\n')
    .flatMap((line) => {
      const start = at + line.length - line.trimStart().length;
      const end = start + line.trim().length;
      at += line.length + 1;
      return end > start ? besideBackslashes(text, { from: start, to: end }) : [];
    });
}

/**
 * Stretches as they can be marked: in order, those that overlap or touch in one, each within a line,
 * without blanks at its ends, for Obsidian marks nothing else, and not after a backslash.
 */
export function fileMarks(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const ordered = stretches
    .flatMap((stretch) => byLine(text, stretch))
    .toSorted((a, b) => a.from - b.from);
  const marks: Stretch[] = [];
  for (const stretch of ordered) {
    const last = marks.at(-1);
    if (last && stretch.from <= last.to)
      marks[marks.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else marks.push(stretch);
  }
  return marks;
}

/**
 * A text with marks around stretches as `fileMarks` gives them. An equals sign that stands beside
 * another, a mark or a backslash gets a backslash, so that `readMarks` finds the marks again.
 */
export function printMarks(text: string, marks: readonly Stretch[]): string {
  const edges = new Set(marks.flatMap(({ from, to }) => [from, to]));
  let printed = '';
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at);
    if (edges.has(at)) printed += MARK;
    const isBeside =
      text[at - 1] === '=' ||
      text[at + 1] === '=' ||
      text[at - 1] === '\\' ||
      edges.has(at) ||
      edges.has(at + 1);
    printed += sign === '=' && isBeside ? '\\=' : sign;
  }
  return printed;
}

const SIGNS = /\\=|==|[^\\=\n]+|[\s\S]/gu;

/** The text without marks, and what was marked; a mark that its line does not close is text. */
export function readMarks(printed: string): { text: string; marks: readonly Stretch[] } {
  let text = '';
  let from: number | null = null;
  const marks: Stretch[] = [];
  const giveUp = (at: number) => {
    text = text.slice(0, at) + MARK + text.slice(at);
    from = null;
  };
  for (const [sign] of printed.matchAll(SIGNS)) {
    if (sign === '\n' && from !== null) giveUp(from);
    if (sign !== MARK) text += sign === '\\=' ? '=' : sign;
    else if (from === null) from = text.length;
    else if (from === text.length) {
      giveUp(from);
      text += MARK;
    } else {
      marks.push({ from, to: text.length });
      from = null;
    }
  }
  if (from !== null) giveUp(from);
  return { text, marks };
}
