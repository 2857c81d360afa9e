import { STATUSES } from '../status.ts';
import { foldedTagName } from '../tag-name.ts';
import { HOLDINGS, type Term } from './term.ts';

/** The facets whose values can be picked; a year range is picked apart. */
export const VALUE_FACETS = ['category', 'tag', 'author', 'status', 'code', 'has'] as const;
export type ValueFacet = (typeof VALUE_FACETS)[number];
export type Facet = ValueFacet | 'year';

/** A condition on one facet: one of the values, or, excluded, none of them. */
export interface FacetTerm {
  readonly facet: ValueFacet;
  readonly values: readonly string[];
  readonly isExcluded: boolean;
}

function positive(term: Term): Omit<FacetTerm, 'isExcluded'> | null {
  switch (term.kind) {
    case 'named':
      return { facet: term.field, values: term.any };
    case 'status':
      return { facet: 'status', values: term.any };
    case 'code':
      return { facet: 'code', values: [term.is ? 'yes' : 'no'] };
    case 'has':
      return { facet: 'has', values: [term.what] };
    default:
      return null;
  }
}

/** The facet a term is about, if it is a pick of one. */
export function facetTermOf(term: Term): FacetTerm | null {
  const isExcluded = term.kind === 'not';
  const found = positive(isExcluded ? term.term : term);
  return found && { ...found, isExcluded };
}

function included(facet: ValueFacet, values: readonly string[]): Term | null {
  switch (facet) {
    case 'category':
    case 'tag':
    case 'author':
      return { kind: 'named', field: facet, any: values };
    case 'status': {
      const any = values.flatMap((value) => STATUSES.find((status) => status === value) ?? []);
      return any.length === 0 ? null : { kind: 'status', any };
    }
    case 'code':
      return { kind: 'code', is: values[0] === 'yes' };
    case 'has': {
      const what = HOLDINGS.find((holding) => holding === values[0]);
      return what ? { kind: 'has', what } : null;
    }
  }
}

/** The term of a pick; `null` for one without values, or with none that the facet knows. */
export function termOfFacet({ facet, values, isExcluded }: FacetTerm): Term | null {
  const said = values.map((value) => value.trim()).filter(Boolean);
  const term = said.length === 0 ? null : included(facet, said);
  return term && isExcluded ? { kind: 'not', term } : term;
}

/** True for values that are the same one: case, accents and spacing tell none apart. */
export const isSameValue = (a: string, b: string): boolean =>
  a === b || foldedTagName(a) === foldedTagName(b);
