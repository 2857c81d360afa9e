import { readQuery } from './read-query.ts';
import type { ParsedQuery } from './term.ts';

/**
 * The best reading of a text as a query, by the grammar of docs/query-language.md. Never fails: what
 * is half typed is ignored until it means something, what is wrong is ignored and told.
 */
export function parseQuery(text: string): ParsedQuery {
  const { whole, sorts, problems } = readQuery(text);
  return { term: whole.term ?? { kind: 'all' }, sort: sorts.at(-1)?.sort ?? null, problems };
}
