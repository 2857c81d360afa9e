/** The orders the list can have; `page` is the order of the author's page. */
export const SORTS = [
  'relevance',
  'page',
  'date',
  'title',
  'author',
  'status',
  'added',
  'changed',
] as const;

export interface Sort {
  readonly by: (typeof SORTS)[number];
  readonly direction: 'ascending' | 'descending';
}

const ASCENDING: ReadonlySet<Sort['by']> = new Set(['page', 'title', 'author', 'status']);

/** The direction meant where none is said: names and places from the first, times from the newest. */
export const naturalDirection = (by: Sort['by']): Sort['direction'] =>
  ASCENDING.has(by) ? 'ascending' : 'descending';
