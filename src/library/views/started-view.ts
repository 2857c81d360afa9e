import { windowAround } from '../../domain/list-window.ts';
import type { Started } from '../../preload/contract.ts';
import type { Library } from '../library.ts';
import { listView } from './list-view.ts';
import { shelfView } from './shelf-view.ts';

/** What the window shows first: one answer, so that nothing has to be asked before it paints. */
export function startedView({ settings, notices, catalogue }: Library): Started {
  const { sort, pick, selected, top } = settings;
  const row = Math.floor(top);
  const query = { text: '', pick, sort };
  const list = listView(catalogue(), { query, ...windowAround(row, row), find: selected });
  return { settings, notices, list, shelf: shelfView(catalogue()) };
}
