import { useEffect, useMemo, useRef } from 'react';
import type { ListView } from '../../preload/view-types.ts';

interface Last {
  readonly place: number;
  readonly view: ListView;
  readonly answers: string;
}

/**
 * Where a place is after papers came and went: before the next row there still is, or behind the
 * one before it. Half a row less than that of a row is between it and the one above.
 */
function placeAfter({ place, view }: Pick<Last, 'place' | 'view'>, next: ListView): number {
  const places = new Map(next.rows.map(({ id }, at) => [id, next.from + at]));
  const ids = view.rows.map(({ id }) => id);
  const below = Math.floor(place) + 1 - view.from;
  for (let at = Math.max(0, below); at < ids.length; at += 1) {
    const now = places.get(ids[at] ?? 'p-');
    if (now !== undefined) return now - 0.5;
  }
  const above = Math.ceil(place) - 1 - view.from;
  for (let at = Math.min(above, ids.length - 1); at >= 0; at -= 1) {
    const now = places.get(ids[at] ?? 'p-');
    if (now !== undefined) return now + 0.5;
  }
  return Math.min(place, next.total - 0.5);
}

/**
 * The index of the selected paper in the list, `found` being -1 where it is not there: then between
 * two rows, where it was, and -1 in the list of another query, which it never was in.
 */
export function usePlace(found: number, view: ListView, answers: string): number {
  const last = useRef<Last>(null);
  const place = useMemo(() => {
    const before = last.current;
    if (found >= 0 || before === null) return found;
    if (before.answers !== answers || before.place < -0.5) return -1;
    return before.view === view ? before.place : placeAfter(before, view);
  }, [found, view, answers]);
  useEffect(() => {
    last.current = { place, view, answers };
  }, [place, view, answers]);
  return place;
}
