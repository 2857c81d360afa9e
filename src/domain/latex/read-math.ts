import type { MathSegment } from './segment.ts';

const DELIMITERS = [
  { open: '$$', close: '$$', display: true },
  { open: '$', close: '$', display: false },
  { open: '\\(', close: '\\)', display: false },
  { open: '\\[', close: '\\]', display: true },
] as const;

type Delimiter = (typeof DELIMITERS)[number];

const STOP = /\\[\s\S]|\$|\n[^\S\n]*\n/gu;

/**
 * Where the formula closes, or -1. A blank line or another opening ends the search, so that no
 * stretch of the source is searched again for each of many openings.
 */
function closingAt(source: string, from: number, { open, close }: Delimiter): number {
  STOP.lastIndex = from;
  for (let stop = STOP.exec(source); stop !== null; stop = STOP.exec(source)) {
    if (source.startsWith(close, stop.index)) return stop.index;
    if (source.startsWith(open, stop.index) || stop[0].startsWith('\n')) return -1;
  }
  return -1;
}

function hasBalancedBraces(tex: string): boolean {
  let depth = 0;
  for (const [sign] of tex.matchAll(/\\[\s\S]|[{}]/gu)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const SUM_OR_MARK = /^[\d.,;:!?)]/u;
const TEX_SIGN = /[\\^_{}=]/u;
const SPACED_WORD = /\s(?!(?:log|ln|exp|sin|cos|tan|max|min|mod)\b)\p{L}{2}/u;

/** Prose between two dollar signs that stand for money, as in `$5 or US$`. */
const isProse = (tex: string): boolean =>
  SUM_OR_MARK.test(tex) && !TEX_SIGN.test(tex) && SPACED_WORD.test(tex);

const isDollarMath = (tex: string, next: string | undefined): boolean =>
  /^\S/u.test(tex) && /\S$/u.test(tex) && !/^\d/u.test(next ?? '') && !isProse(tex);

/**
 * The formula that opens at the offset, if one does: `\(…\)`, `\[…\]`, `$$…$$`, or `$…$` by
 * pandoc's rule for `tex_math_dollars` (pandoc manual: the opening `$` has a non-space to its
 * right, the closing one a non-space to its left and no digit to its right); beyond that rule,
 * `$…$` is money and no formula if it begins with a digit or a punctuation mark, has no TeX sign
 * (`\ ^ _ { } =`) and has a space before a word of two letters or more that is no function name.
 * Braces within must balance, and no blank line may stand inside.
 */
export function readMath(source: string, at: number): MathSegment | undefined {
  const delimiter = DELIMITERS.find(({ open }) => source.startsWith(open, at));
  if (!delimiter) return undefined;
  const from = at + delimiter.open.length;
  const to = closingAt(source, from, delimiter);
  if (to < 0) return undefined;
  const tex = source.slice(from, to);
  if (tex.trim() === '' || !hasBalancedBraces(tex)) return undefined;
  const end = to + delimiter.close.length;
  if (delimiter.open === '$' && !isDollarMath(tex, source[end])) return undefined;
  return { kind: 'math', start: at, end, tex, display: delimiter.display };
}
