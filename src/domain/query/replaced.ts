import { takesList } from './fields.ts';
import type { Reading } from './read-query.ts';
import type { Span, Token, Value } from './token.ts';

/** Words to stand where others stood; none to take them away. */
export interface Replacement extends Span {
  readonly words: string;
}

const textOf = (token: Token | undefined): Value | undefined =>
  token?.kind === 'text' ? token.value : undefined;

/** What closes the quote that is open at the end, if one is. */
export function closingQuote({ tokens }: Reading): string {
  const last = tokens.at(-1);
  const value = last?.kind === 'field' ? last.values.at(-1) : textOf(last);
  if (value?.quotes !== 'open') return '';
  return last?.kind === 'field' && takesList(last.field) ? '"' : '"*';
}

const spaced = (parts: readonly string[]): string =>
  parts.filter(Boolean).reduce((left, right) => {
    const touches = left === '' || /[\s(]$/u.test(left) || /^[\s)]/u.test(right);
    return touches ? left + right : `${left} ${right}`;
  }, '');

/** A text with stretches replaced, and spaces set or taken away beside them as needed. */
export const replaced = (text: string, replacements: readonly Replacement[]): string =>
  replacements
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to, words }) => {
      const [before, after] = [rest.slice(0, from), rest.slice(to)];
      return words === ''
        ? spaced([before.trimEnd(), after.trimStart()])
        : spaced([before, words, after]);
    }, text);
