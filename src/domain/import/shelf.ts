import type { PaperId } from '../paper.ts';
import type { Tag } from '../tag.ts';
import type { View } from '../view.ts';

/** What a file of a whole library has beside its papers. */
export interface Shelf {
  /** All tags there are, also those that no paper has. */
  readonly tags: readonly Tag[];
  /** The saved views, in the person’s order. */
  readonly views: readonly View[];
  /** The papers of the file. */
  readonly papers: ReadonlySet<PaperId>;
}

/** What of it is taken: without tags where these are left out, `null` for the views where they are. */
export interface TakenShelf {
  readonly tags: Shelf['tags'];
  readonly views: Shelf['views'] | null;
}
