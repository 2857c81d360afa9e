import { useEffect, useRef } from 'react';
import { windowAround } from '../../domain/list-window.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query.ts';
import type { ListView, Row } from '../../preload/contract.ts';
import { useView } from '../bridge.ts';

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
  initial: ListView,
): Rows {
  const around = windowAround(visible.from, visible.to);
  const view = useView('list', { query, ...around, find: selected }, initial) ?? initial;
  const place = useRef(-1);
  const near = view.rows.findIndex((row) => row.id === selected);
  const found = near >= 0 ? view.from + near : view.at;
  useEffect(() => {
    if (found >= 0) place.current = found;
  }, [found]);
  return {
    view,
    at: (index) => view.rows[index - view.from],
    place: found >= 0 ? found : Math.min(place.current, view.total - 1),
  };
}
