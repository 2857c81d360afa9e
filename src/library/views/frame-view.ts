import { windowAround } from '../../domain/list-window.ts';
import { queryFor } from '../../domain/query/query-for.ts';
import type { Started } from '../../preload/view-types.ts';
import type { Library } from '../library.ts';
import { listView } from './list-view.ts';
import { shelfView } from './shelf-view.ts';

/** What of the first frame does not depend on how the app came up. */
export type FrameView = Pick<Started, 'list' | 'shelf' | 'facets'>;

/** All the first frame of the window shows: one answer, so that nothing has to be asked before it. */
export async function frameView(library: Library): Promise<FrameView> {
  const { search, sort, selected, top } = library.settings();
  const row = Math.floor(top);
  const query = queryFor(search, sort);
  return {
    list: await listView(library, { query, ...windowAround(row, row), find: selected }),
    shelf: shelfView(library),
    facets: library.finder.facets(search),
  };
}
