import { viewsOf } from '../../domain/change/views-in-order.ts';
import type { ShelfView } from '../../preload/view-types.ts';
import type { Library } from '../library.ts';

/** The library pane's own: the author, the views, and counts over all papers there are. */
export function shelfView({ catalogue, finder }: Library): ShelfView {
  const { author, papers, state } = catalogue();
  const { statuses, tags, years } = finder.facets('');
  return {
    author,
    all: papers.length,
    statuses,
    tags,
    views: viewsOf(state).map((view) => ({ ...view, papers: finder.count(view.text) })),
    years,
  };
}
