import type { Term } from './term.ts';

/** True where only the abstracts tell in full which papers a term asks for, or leaves out. */
export function readsAbstracts(term: Term): boolean {
  switch (term.kind) {
    case 'and':
    case 'or':
      return term.terms.some(readsAbstracts);
    case 'not':
      return readsAbstracts(term.term);
    case 'has':
      return term.what === 'link';
    default:
      return term.kind === 'text';
  }
}
