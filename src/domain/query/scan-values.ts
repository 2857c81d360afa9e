import { mathEndsIn } from './math-ends.ts';
import type { Value } from './token.ts';
import { finishedMath, unfinishedMathIn } from './unfinished-math.ts';

/** A query's text with what scanning it needs to know in advance. */
export interface Source {
  readonly text: string;
  readonly mathEnd: (at: number) => number | null;
  /** Where mathematics begins that is still being typed, or -1. */
  readonly mathFrom: number;
}

/** Prepares a text for scanning. */
export function sourceOf(text: string): Source {
  const mathEnd = mathEndsIn(text);
  const mathFrom = text.includes('$') ? unfinishedMathIn(text, mathEnd) : -1;
  return { text, mathEnd, mathFrom };
}

const STOP = /[\s()|"“”„]/u;
const OPENING = /["“”„]/u;
const CURLY_CLOSING = /["“”]/gu;
/** What follows the quote of a LaTeX accent (`\"o`, `\"{o}`), and never a closing one. */
const ACCENTED = /[\p{L}{]/u;

function straightClosing(text: string, from: number): number {
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    const next = text.charAt(quote + 1);
    const isAccent = text[quote - 1] === '\\' && ACCENTED.test(next);
    if (next !== '"' && !isAccent) return quote;
    at = quote + (next === '"' ? 2 : 1);
  }
}

function curlyClosing(text: string, from: number): number {
  CURLY_CLOSING.lastIndex = from;
  return CURLY_CLOSING.exec(text)?.index ?? -1;
}

function quotedAt(text: string, from: number): Value {
  const isStraight = text[from] === '"';
  const closing = (isStraight ? straightClosing : curlyClosing)(text, from + 1);
  const inside = text.slice(from + 1, closing < 0 ? text.length : closing);
  const held = isStraight ? inside.replaceAll('""', '"') : inside;
  if (closing < 0) return { from, to: text.length, text: held, quotes: 'open', isPrefix: true };
  const isPrefix = text[closing + 1] === '*';
  return { from, to: closing + (isPrefix ? 2 : 1), text: held, quotes: 'closed', isPrefix };
}

function bareAt({ text, mathEnd, mathFrom }: Source, from: number, isList: boolean): Value {
  let at = from;
  while (at < text.length) {
    if (at === mathFrom) {
      const held = text.slice(from, at) + finishedMath(text.slice(at));
      return { from, to: text.length, text: held, quotes: 'none', isPrefix: true };
    }
    const character = text.charAt(at);
    const isAccent = character === '"' && at > from && text[at - 1] === '\\';
    const stops = STOP.test(character) || (isList && character === ',');
    if (stops && !isAccent) break;
    at = mathEnd(at) ?? at + 1;
  }
  return { from, to: at, text: text.slice(from, at), quotes: 'none', isPrefix: true };
}

/** The word or phrase that begins at a place; empty where neither can. In a list, a comma ends it. */
export const valueAt = (source: Source, from: number, isList: boolean): Value =>
  OPENING.test(source.text.charAt(from))
    ? quotedAt(source.text, from)
    : bareAt(source, from, isList);

/** The values with commas between them that begin at a place; at least one, which may be empty. */
export function valuesAt(source: Source, from: number): readonly Value[] {
  const values: Value[] = [];
  let at = from;
  do {
    const value = valueAt(source, at, true);
    values.push(value);
    at = value.to + 1;
  } while (source.text[at - 1] === ',');
  return values;
}
