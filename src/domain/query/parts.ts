import { readQuery } from './read-query.ts';
import type { Span, Token } from './token.ts';

/** A stretch of a query to colour. Plain words are in none. */
export interface Part extends Span {
  readonly kind: 'field' | 'value' | 'phrase' | 'operator';
}

function partsOf(token: Token): readonly Part[] {
  const { from, to } = token;
  if (token.kind === 'field') {
    const values = token.values.filter((value) => value.to > value.from);
    return [
      { kind: 'field', from, to: token.nameTo },
      ...values.map((value): Part => ({ kind: 'value', from: value.from, to: value.to })),
    ];
  }
  if (token.kind !== 'text') return [{ kind: 'operator', from, to }];
  return token.value.quotes === 'none' ? [] : [{ kind: 'phrase', from, to }];
}

/** What a query's text is made of, in order and apart from each other. */
export const parts = (text: string): readonly Part[] => readQuery(text).tokens.flatMap(partsOf);
