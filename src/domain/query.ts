import type { Status } from './status.ts';
import type { TagId } from './tag.ts';

/** The orders the list can have; `page` is the order of the author's page. */
export const SORTS = ['page', 'date', 'title', 'author', 'status'] as const;

export interface Sort {
  readonly by: (typeof SORTS)[number];
  readonly direction: 'ascending' | 'descending';
}

/** What is picked in the library pane. */
export type Pick =
  | { readonly kind: 'all' }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'tag'; readonly tag: TagId };

/** Which papers are listed, and how. Every word of `text` must occur. */
export interface Query {
  readonly text: string;
  readonly pick: Pick;
  readonly sort: Sort;
}
