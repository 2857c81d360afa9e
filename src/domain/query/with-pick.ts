import { type Revision, revised } from './edit-query.ts';
import { type Facet, facetTermOf, isSameValue, termOfFacet, type ValueFacet } from './facet.ts';
import { allOf } from './normalised.ts';
import { parseQuery } from './parse-query.ts';
import { isPickOf, type Mode, picksOf } from './picks.ts';
import { rangeOf } from './read-range.ts';
import type { PartialDate, Term } from './term.ts';

/** What can be picked: a value in one of three states, or a range of years (none for two `null`s). */
export type Pick =
  | {
      readonly facet: ValueFacet;
      readonly value: string;
      readonly as: 'include' | 'exclude' | null;
      /** For several included values; as they are now where it is left out. */
      readonly mode?: Mode;
    }
  | { readonly facet: 'year'; readonly from: PartialDate | null; readonly to: PartialDate | null };

type ValuePick = Extract<Pick, { value: string }>;

/** A term without a value; `null` where nothing is left of it. */
function without(term: Term, { facet, value, as }: ValuePick): Term | null {
  const found = facetTermOf(term);
  if (found?.facet !== facet || as === (found.isExcluded ? 'exclude' : 'include')) return term;
  const values = found.values.filter((other) => !isSameValue(other, value));
  return values.length === found.values.length ? term : termOfFacet({ ...found, values });
}

const isIncluding = (term: Term | null, facet: ValueFacet): term is Term =>
  term !== null && isPickOf(term, facet) && facetTermOf(term)?.isExcluded === false;

const holds = (term: Term | null, { facet, value, as }: ValuePick): boolean => {
  const found = term && facetTermOf(term);
  return (
    found?.facet === facet &&
    found.isExcluded === (as === 'exclude') &&
    found.values.some((other) => isSameValue(other, value))
  );
};

const including = (facet: ValueFacet, values: readonly string[]): Term | null =>
  termOfFacet({ facet, values, isExcluded: false });

/** The included values of a facet in one term or in one each, where the first of them stood. */
function laidOut(kept: readonly (Term | null)[], facet: ValueFacet, mode: Mode): Revision['kept'] {
  if (facet === 'code' || facet === 'has') return kept;
  const terms = kept.filter((term) => isIncluding(term, facet));
  const values = picksOf(allOf(terms)).values[facet].include;
  const isAlready =
    mode === 'any'
      ? terms.length < 2
      : terms.every((term) => facetTermOf(term)?.values.length === 1);
  if (isAlready) return kept;
  const each = mode === 'any' ? [values] : values.map((value) => [value]);
  const joint = allOf(each.flatMap((some) => including(facet, some) ?? []));
  const first = kept.findIndex((term) => isIncluding(term, facet));
  return kept.map((term, at) => (at === first ? joint : isIncluding(term, facet) ? null : term));
}

function included(kept: readonly (Term | null)[], pick: ValuePick): Revision {
  const { facet, value, mode } = pick;
  const at = kept.findIndex((term) => isIncluding(term, facet));
  const isSeparate = picksOf(allOf(kept.filter((term) => term !== null))).values[facet].mode;
  const joins = (mode ?? isSeparate) === 'any' && facet !== 'code' && facet !== 'has';
  const first = joins ? kept[at] : undefined;
  const values = first ? (facetTermOf(first)?.values ?? []) : [];
  const term = including(facet, [...values, value]);
  if (!first) return { kept, added: term ? [term] : [] };
  return { kept: kept.with(at, term), added: [] };
}

function revise(terms: readonly Term[], pick: ValuePick): Revision {
  const { facet, value, as, mode } = pick;
  // A paper has code or has none, so one pick takes the place of the other.
  const isReplaced = (term: Term) =>
    as !== null && facet === 'code' && isPickOf(term, 'code') && !holds(term, pick);
  const kept = terms.map((term) => (isReplaced(term) ? null : without(term, pick)));
  const there = mode ? laidOut(kept, facet, mode) : kept;
  if (as === null || there.some((term) => holds(term, pick))) return { kept: there, added: [] };
  if (as === 'include') return included(there, pick);
  const term = termOfFacet({ facet, values: [value], isExcluded: true });
  return { kept: there, added: term ? [term] : [] };
}

/** The text of a query with a pick made or taken back; all else stays as it was typed. */
export function withPick(text: string, pick: Pick): string {
  if (pick.facet !== 'year') return revised(text, (terms) => revise(terms, pick));
  const range = rangeOf(pick.from, pick.to);
  const year: Term | null = range && { kind: 'when', field: 'year', ...range };
  return revised(text, (terms) => {
    const first = terms.findIndex((term) => isPickOf(term, 'year'));
    const kept = terms.map((term, at) =>
      isPickOf(term, 'year') ? (at === first ? year : null) : term,
    );
    return { kept, added: first < 0 && year ? [year] : [] };
  });
}

/** The text with a value picked as asked, or not picked any more where it already was so. */
export function withToggle(
  text: string,
  pick: Omit<ValuePick, 'as'> & { readonly as: 'include' | 'exclude' },
): string {
  const picked = picksOf(parseQuery(text).term).values[pick.facet];
  const isThere = picked[pick.as].some((value) => isSameValue(value, pick.value));
  return withPick(text, { ...pick, as: isThere ? null : pick.as });
}

/** The text with the included values of a facet in one term (`any`) or in one each (`all`). */
export const withMode = (text: string, facet: ValueFacet, mode: Mode): string =>
  revised(text, (terms) => ({ kept: laidOut(terms, facet, mode), added: [] }));

/** The text without what is picked in a facet. */
export const withoutFacet = (text: string, facet: Facet): string =>
  revised(text, (terms) => ({
    kept: terms.map((term) => (isPickOf(term, facet) ? null : term)),
    added: [],
  }));
