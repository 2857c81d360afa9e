import type { Term } from '../../../src/domain/query/term.ts';
import { wordsOf } from './texts-of.ts';

const COLUMNS = {
  title: 'title',
  author: 'authors',
  abstract: 'abstract',
  note: 'note',
  tag: 'tags',
} as const;

type Column = (typeof COLUMNS)[keyof typeof COLUMNS];

function sequence(text: string, column: Column | null, isPrefix: boolean): string | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const phrase = `"${words.join(' ')}"${isPrefix ? ' *' : ''}`;
  return column === null ? phrase : `{${column}} : ${phrase}`;
}

function either(parts: readonly (string | null)[]): string | null {
  return parts.length === 0 || parts.includes(null) ? null : `(${parts.join(' OR ')})`;
}

function all(terms: readonly Term[]): string | null {
  const wanted = terms.filter(({ kind }) => kind !== 'not').map(matchExpression);
  const unwanted = terms.flatMap((term) => (term.kind === 'not' ? matchExpression(term.term) : []));
  if (wanted.length === 0 || [...wanted, ...unwanted].includes(null)) return null;
  return unwanted.reduce<string>(
    (expression, part) => `(${expression} NOT ${part})`,
    `(${wanted.join(' AND ')})`,
  );
}

/** A query in the language of FTS5; `null` where that has no word for it. */
export function matchExpression(term: Term): string | null {
  switch (term.kind) {
    case 'text':
      return sequence(term.text, term.field === null ? null : COLUMNS[term.field], !term.quoted);
    case 'named': {
      const { field } = term;
      if (field === 'category') return null;
      return either(term.any.map((name) => sequence(name, COLUMNS[field], true)));
    }
    case 'and':
      return all(term.terms);
    case 'or':
      return either(term.terms.map(matchExpression));
    default:
      return null;
  }
}
