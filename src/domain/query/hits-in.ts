import { fold } from '../text/fold.ts';
import { type WordSpan, wordSpans } from '../text/word-spans.ts';
import type { Mark } from './marks.ts';
import type { TextField } from './term.ts';

/** A stretch of a text in UTF-16 code units, `to` excluded. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** A letter with the marks that belong to it. */
const LETTER = /\P{M}\p{M}*/gu;

/** Texts whose words are kept, for those in sight are looked through again with every key. */
const KEPT = 256;
const kept = new Map<string, readonly WordSpan[]>();

function spansOf(text: string): readonly WordSpan[] {
  const spans = kept.get(text) ?? wordSpans(text);
  kept.delete(text);
  kept.set(text, spans);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return spans;
}

/** Where in the text the first letters of a word end that make up so much of its folded form. */
function endOfStart(text: string, { from, to }: WordSpan, length: number): number {
  let known = 0;
  for (const { 0: letter, index } of text.slice(from, to).matchAll(LETTER)) {
    if (known >= length) return from + index;
    known += fold(letter).length;
  }
  return to;
}

function hitAt(text: string, spans: readonly WordSpan[], start: number, mark: Mark): Hit | null {
  const last = mark.words.length - 1;
  for (const [index, sought] of mark.words.entries()) {
    const word = spans[start + index]?.word;
    if (index === last && mark.isPrefix ? !word?.startsWith(sought) : word !== sought) return null;
  }
  const [first, end] = [spans[start], spans[start + last]];
  if (!first || !end) return null;
  const sought = mark.words[last] ?? '';
  return { from: first.from, to: mark.isPrefix ? endOfStart(text, end, sought.length) : end.to };
}

/** Hits in order of the text, those that touch the same letters joined. */
function joined(hits: readonly Hit[]): readonly Hit[] {
  const result: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && hit.from < last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, hit.to) };
    else result.push(hit);
  }
  return result;
}

/**
 * Where marks occur in a text without LaTeX that belongs to a field, in order and apart from each
 * other. Words are told apart and folded as in the index; of a word that is but begun, the
 * beginning is the hit.
 */
export function hitsIn(text: string, marks: readonly Mark[], field: TextField): readonly Hit[] {
  const meant = marks.filter((mark) => mark.field === null || mark.field === field);
  if (meant.length === 0) return [];
  const spans = spansOf(text);
  const hits = meant.flatMap((mark) =>
    spans.flatMap((_, start) => hitAt(text, spans, start, mark) ?? []),
  );
  return joined(hits);
}
