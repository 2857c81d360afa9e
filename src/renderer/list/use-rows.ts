import { useEffect, useRef } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query.ts';
import type { ListView, Row } from '../../preload/contract.ts';
import { useView } from '../bridge.ts';

/** Rows are asked for in pages, so that scrolling a little asks for nothing. */
const PAGE = 50;

export interface Rows {
  readonly view: ListView;
  /** The row at an index, when it is within the window of rows at hand. */
  readonly at: (index: number) => Row | undefined;
  /** Where the selected paper is in the list; where it was, after it has left the list. */
  readonly place: number;
}

/** The rows around those visible, kept current. */
export function useRows(
  query: Query,
  selected: PaperId | null,
  visible: { readonly from: number; readonly to: number },
): Rows | undefined {
  const from = Math.max(0, (Math.floor(visible.from / PAGE) - 1) * PAGE);
  const to = (Math.floor(visible.to / PAGE) + 2) * PAGE;
  const view = useView('list', { query, from, to, find: selected });
  const place = useRef(-1);
  const near = view ? view.rows.findIndex((row) => row.id === selected) : -1;
  const found = view === undefined ? -1 : near >= 0 ? view.from + near : view.at;
  useEffect(() => {
    if (found >= 0) place.current = found;
  }, [found]);
  return (
    view && {
      view,
      at: (index) => view.rows[index - view.from],
      place: found >= 0 ? found : Math.min(place.current, view.total - 1),
    }
  );
}
