import { type Facet, facetTermOf, isSameValue, VALUE_FACETS, type ValueFacet } from './facet.ts';
import { allOf, conjunctsOf } from './normalised.ts';
import { firstDay, lastDay } from './partial-date.ts';
import { type DateRange, rangeOf } from './read-range.ts';
import type { Term } from './term.ts';

/** Whether a paper must have one of the included values or each of them. */
export type Mode = 'any' | 'all';

/** What is picked in a facet. `code` has the values `yes` and `no`, `has` those of `has:`. */
export interface Picked {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** `all` where the included values stand in several terms. */
  readonly mode: Mode;
}

/** What is picked in the facets, as far as the top level of a query says it. */
export interface Picks {
  readonly values: Readonly<Record<ValueFacet, Picked>>;
  /** What all `year:` terms have in common, ends reversed where that is nothing; `null` without any. */
  readonly year: DateRange | null;
}

const distinct = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.findIndex((other) => isSameValue(value, other)) === at);

function pickedIn(facet: ValueFacet, terms: readonly Term[]): Picked {
  const found = terms.flatMap((term) => facetTermOf(term) ?? []).filter((it) => it.facet === facet);
  const include = found.filter(({ isExcluded }) => !isExcluded);
  const exclude = found.filter(({ isExcluded }) => isExcluded);
  return {
    include: distinct(include.flatMap(({ values }) => values)),
    exclude: distinct(exclude.flatMap(({ values }) => values)),
    mode: include.length > 1 ? 'all' : 'any',
  };
}

/** True for the terms that the year facet shows. */
const isYearTerm = (term: Term): term is Extract<Term, { kind: 'when' }> =>
  term.kind === 'when' && term.field === 'year';

function common(a: DateRange, b: DateRange): DateRange {
  const from = a.from && b.from ? (firstDay(a.from) >= firstDay(b.from) ? a.from : b.from) : null;
  const to = a.to && b.to ? (lastDay(a.to) <= lastDay(b.to) ? a.to : b.to) : null;
  return { from: from ?? a.from ?? b.from, to: to ?? a.to ?? b.to };
}

/** The picks that a query makes: those of its terms that all must hold and are about one facet. */
export function picksOf(term: Term): Picks {
  const terms = conjunctsOf(term);
  const of = (facet: ValueFacet): Picked => pickedIn(facet, terms);
  const years = terms.filter(isYearTerm).map(({ from, to }) => rangeOf(from, to));
  return {
    values: {
      category: of('category'),
      tag: of('tag'),
      author: of('author'),
      status: of('status'),
      code: of('code'),
      has: of('has'),
    },
    year: years.reduce((a, b) => (a && b ? common(a, b) : (a ?? b)), null),
  };
}

/** True for terms that are picks of the facet. */
export const isPickOf = (term: Term, facet: Facet): boolean =>
  facet === 'year' ? isYearTerm(term) : facetTermOf(term)?.facet === facet;

/** The facets in which something is picked, in the order they are shown. */
export const pickedFacets = (term: Term): readonly Facet[] =>
  [...VALUE_FACETS, 'year' as const].filter((facet) =>
    conjunctsOf(term).some((conjunct) => isPickOf(conjunct, facet)),
  );

/** What a query asks apart from its picks of a facet, as the counts of that facet's values need it. */
export const exceptPicks = (term: Term, facet: Facet): Term =>
  allOf(conjunctsOf(term).filter((conjunct) => !isPickOf(conjunct, facet)));
