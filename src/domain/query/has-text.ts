import type { Term } from './term.ts';

/**
 * True where a term looks for words, so that some papers match better than others. What is only
 * excluded by its words ranks nothing.
 */
export function hasText(term: Term): boolean {
  if (term.kind === 'and' || term.kind === 'or') return term.terms.some(hasText);
  return term.kind === 'text';
}
