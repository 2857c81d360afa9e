import { type Catalogue, noteTextOf, paperOf, tagsOn } from '../../domain/catalogue/catalogue.ts';
import { readingOf } from '../../domain/change/user-state.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { PaperView } from '../../preload/contract.ts';

/** A paper with all that is known of it; `null` when it is not in the library. */
export function paperView(catalogue: Catalogue, id: PaperId): PaperView {
  const { state } = catalogue;
  const paper = paperOf(catalogue, id);
  if (paper === undefined) return null;
  return {
    ...paper,
    status: readingOf(state, id).status,
    tags: tagsOn(state, id),
    note: noteTextOf(state, id),
  };
}
