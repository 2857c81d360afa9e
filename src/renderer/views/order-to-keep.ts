import { hasText } from '../../domain/query/has-text.ts';
import { parseQuery } from '../../domain/query/parse-query.ts';
import type { Sort } from '../../domain/query/sort.ts';
import type { ViewState } from '../app/view-state.ts';

/** The order a view saved now keeps: one that was asked for, `null` for the one that goes without saying. */
export function orderToKeep({ search, sort, searchSort }: ViewState): Sort | null {
  const { term, sort: asked } = parseQuery(search);
  if (asked) return asked;
  if (hasText(term)) return searchSort;
  return sort.by === 'page' && sort.direction === 'ascending' ? null : sort;
}
