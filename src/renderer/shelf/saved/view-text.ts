import { parseQuery } from '../../../domain/query/parse-query.ts';
import { printQuery } from '../../../domain/query/print-query.ts';
import { withSort } from '../../../domain/query/with-sort.ts';
import type { SavedView } from '../../../preload/view-types.ts';

/** What the search says when a view is picked: its query, with the order it was saved in. */
export const textOfView = ({ text, sort }: Pick<SavedView, 'text' | 'sort'>): string =>
  sort ? withSort(text, sort) : text;

/** Equal for texts that ask the same in the same way and in the same order. */
export function canonical(text: string): string {
  const { term, sort } = parseQuery(text);
  return printQuery(term, sort);
}
