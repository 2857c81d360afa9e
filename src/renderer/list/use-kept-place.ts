import { elementScroll } from '@tanstack/react-virtual';
import { useLayoutEffect, useReducer, useRef } from 'react';
import type { Settings } from '../../domain/settings.ts';
import { type Drawn, keptPlace } from './kept-place.ts';
import type { Rows } from './use-rows.ts';
import type { VirtualRows } from './use-virtual-rows.ts';

interface Last {
  readonly rows: Rows;
  readonly density: Settings['density'];
  readonly drawn: readonly Drawn[];
}

/**
 * Keeps what is read where it is: rows above the edge that turn out higher or lower, papers that
 * come and go and another density do not move the first paper in sight. Another query starts at
 * the top. All of it happens before the frame is painted.
 */
export function useKeptPlace(virtual: VirtualRows, rows: Rows, density: Settings['density']): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const last = useRef<Last>(null);
  // How far rows above the edge have moved those in sight since they were drawn.
  const drift = useRef(0);

  useLayoutEffect(
    () =>
      correctAbove(virtual, (delta) => {
        drift.current += delta;
      }),
    [virtual],
  );

  useLayoutEffect(() => {
    if (last.current === null) return;
    const place = placeAfter(last.current, virtual, rows, density, drift.current);
    if (place === null || place === virtual.scrollOffset) return;
    scrollNow(virtual, place);
    redraw();
  }, [virtual, rows, density]);

  useLayoutEffect(() => {
    drift.current = 0;
    last.current = { rows, density, drawn: drawnNow(virtual, rows) };
  });
}

/** Rows above the edge that turn out higher or lower move the scroll position as much. */
function correctAbove(virtual: VirtualRows, told: (delta: number) => void): void {
  virtual.shouldAdjustScrollPositionOnItemSizeChange = ({ index }, delta, { range }) => {
    const above = index < (range?.startIndex ?? 0);
    if (above) told(delta);
    return above;
  };
}

/** Scrolls at once, where the virtualizer would know of it only in the next frame. */
function scrollNow(virtual: VirtualRows, offset: number): void {
  virtual.scrollOffset = offset;
  elementScroll(offset, {}, virtual);
}

const drawnNow = (virtual: VirtualRows, rows: Rows): readonly Drawn[] =>
  virtual
    .getVirtualItems()
    .map(({ index, start, end }) => ({ index, start, end, paper: rows.at(index)?.id ?? null }));

/** The scroll position that shows what was shown before; `null` where nothing has changed. */
function placeAfter(
  before: Last,
  virtual: VirtualRows,
  rows: Rows,
  density: Settings['density'],
  drift: number,
): number | null {
  if (before.rows.answers !== rows.answers) return 0;
  const offset = (virtual.scrollOffset ?? 0) - drift;
  if (before.density !== density) {
    const first = before.drawn.find(({ end }) => end > offset);
    if (!first) return null;
    virtual.measure();
    virtual.getTotalSize();
    const now = virtual.measurementsCache[first.index];
    const part = (offset - first.start) / (first.end - first.start);
    return now ? now.start + part * now.size : null;
  }
  if (before.rows.view === rows.view) return null;
  const kept = keptPlace(before.drawn, offset, rows.view);
  const now = kept && virtual.measurementsCache[kept.index];
  return kept && now ? now.start + (offset - kept.row.start) : null;
}
