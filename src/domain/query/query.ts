import type { Sort } from './sort.ts';

/** Longest text of a query, in UTF-16 code units. */
export const QUERY_LIMIT = 2000;

/** Which papers are listed, and how: a text in the query language, and the order where it names none. */
export interface Query {
  readonly text: string;
  readonly sort: Sort;
}
