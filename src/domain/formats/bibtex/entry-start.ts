import { matchAt } from '../../latex/match-at.ts';

const NEXT_ENTRY =
  /@(?:(?:string|preamble|comment)\s*[{(]|[A-Za-z]{1,40}\s*[{(]\s*[^\s,{}()]{0,300}\s*,)/iuy;

function isAtLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before -= 1;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}

/**
 * Whether the `@` at the offset begins an entry at the start of a line, `@book{key,`: within a value
 * that is a sign of a brace or quote that was never closed.
 */
export const isEntryStart = (text: string, at: number): boolean =>
  isAtLineStart(text, at) && matchAt(NEXT_ENTRY, text, at) !== null;

/** Whether an entry begins in a line of the text other than the first, which a field's name opens. */
export const hasEntryStart = (text: string): boolean =>
  Array.from(text.matchAll(/@/gu)).some(({ index }) => index > 0 && isEntryStart(text, index));
