import type { Term } from './term.ts';

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function joined(kind: 'and' | 'or', terms: readonly Term[]): readonly Term[] {
  return terms.flatMap((term) => (term.kind === kind ? term.terms : [term]));
}

/** What asks for all of the terms, without those that ask for nothing and without nesting. */
export function allOf(terms: readonly Term[]): Term {
  const [first, ...rest] = joined('and', terms).filter(({ kind }) => kind !== 'all');
  if (!first) return { kind: 'all' };
  return rest.length === 0 ? first : { kind: 'and', terms: [first, ...rest] };
}

/** What asks for one of the terms, without nesting; of no terms, what no paper can give. */
export function anyOf(terms: readonly Term[]): Term {
  const [first, ...rest] = joined('or', terms);
  if (!first) return { kind: 'not', term: { kind: 'all' } };
  return rest.length === 0 ? first : { kind: 'or', terms: [first, ...rest] };
}

/** What asks for the opposite; the opposite of an opposite is the term itself. */
export const except = (term: Term): Term =>
  term.kind === 'not' ? term.term : { kind: 'not', term };

/** The conditions that must all hold, as the top level of a normalised term says them. */
export function conjunctsOf(term: Term): readonly Term[] {
  if (term.kind === 'all') return [];
  return term.kind === 'and' ? term.terms : [term];
}

/**
 * The same question in the one form that parsing gives: nothing nested that need not be, no `all`
 * among others, no double `not`, names trimmed and said once, no blank words.
 */
export function normalised(term: Term): Term {
  switch (term.kind) {
    case 'and':
      return allOf(term.terms.map(normalised));
    case 'or':
      return anyOf(term.terms.map(normalised));
    case 'not':
      return except(normalised(term.term));
    case 'text':
      return term.text.trim() === '' ? { kind: 'all' } : term;
    case 'named': {
      const any = distinct(term.any.map((name) => name.trim()).filter(Boolean));
      return any.length === 0 ? anyOf([]) : { ...term, any };
    }
    case 'status':
      return term.any.length === 0 ? anyOf([]) : { ...term, any: distinct(term.any) };
    case 'when':
      return term.from === null && term.to === null ? { kind: 'all' } : term;
    case 'all':
    case 'code':
    case 'has':
      return term;
  }
}
