import { hasText } from './has-text.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './query.ts';
import type { Sort } from './sort.ts';

const RELEVANCE: Sort = { by: 'relevance', direction: 'descending' };

/** True for a text that looks for words, so that papers can be listed by how well they match. */
export const searchesWords = (text: string): boolean => hasText(parseQuery(text).term);

/** The query of a text: in the order of `searched` while it looks for words, else in that of `browsed`. */
export const queryFor = (text: string, browsed: Sort, searched: Sort | null = null): Query => ({
  text,
  sort: searchesWords(text) ? (searched ?? RELEVANCE) : browsed,
});
