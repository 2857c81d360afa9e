import { elementScroll, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefCallback, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Settings } from '../../domain/settings.ts';
import { useIsPainted } from '../ui/use-is-painted.ts';
import { observeHeight } from './observe-height.ts';
import { estimatedHeight } from './row-height.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useMeasuredRows } from './use-measured-rows.ts';
import type { Rows } from './use-rows.ts';

/** Rows drawn beyond those in sight, so that scrolling finds them there. */
const AHEAD = 8;

/** What stands between the edges of the pane and the rows: padding and scroll bar. */
const BESIDE_ROWS = 26;

/** A scroll position counts once it has been left alone for so many milliseconds. */
const SETTLED = 200;

export type VirtualRows = Virtualizer<HTMLDivElement, Element>;

interface Options {
  readonly rows: Rows;
  readonly density: Settings['density'];
  readonly panes: Settings['panes'];
  /** Where the list begins: how many rows, and what part of one, are above the edge. */
  readonly top: number;
  readonly scroller: { readonly current: HTMLDivElement | null };
  readonly onSight: (from: number, to: number) => void;
  /** Told once scrolling has come to rest, and when the list goes away. */
  readonly onTop: (top: number) => void;
}

/** How many rows, and what part of one, are above the edge. */
export function topOf(instance: VirtualRows): number {
  const offset = Math.max(0, instance.scrollOffset ?? 0);
  const first = instance.getVirtualItemForOffset(offset);
  return first ? first.index + Math.min(1, (offset - first.start) / first.size) : 0;
}

/**
 * Where each row is, of which only those in sight and a few around exist. Rows flow one below the
 * other in a block, so that each takes its own height from the first frame on; where estimates
 * differ, the scroll position is corrected before the frame is painted.
 */
export function useVirtualRows(options: Options): {
  readonly virtual: VirtualRows;
  /** For each row that is drawn. */
  readonly measure: RefCallback<HTMLDivElement>;
} {
  const { rows, density, panes, top, scroller, onSight, onTop } = options;
  const { total } = rows.view;
  const moved = useRef(false);
  const settled = useRef(0);
  // Before it is measured the list is taken to be as high as the window and as wide as it was.
  const [size] = useState(() => ({
    width: (innerWidth < 900 ? innerWidth : (innerWidth * panes.list) / 100) - BESIDE_ROWS,
  }));
  const isPainted = useIsPainted(rows.answers);

  const estimate = (index: number) => estimatedHeight(rows.at(index), density, size.width);
  const offsetOfTop = () => {
    const first = Math.min(Math.floor(top), total);
    let offset = (top % 1) * estimate(first);
    for (let index = 0; index < first; index += 1) offset += estimate(index);
    return offset;
  };
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    initialOffset: offsetOfTop,
    initialRect: { width: 0, height: window.innerHeight },
    // The first frame of an answer draws what it shows; what is near comes after it.
    overscan: isPainted ? AHEAD : 0,
    observeElementRect: (instance, tell) =>
      observeHeight(instance, (rect) => {
        size.width = rect.width;
        tell(rect);
      }),
    // A list that was never scrolled is at its top: to say so would lay the page out early.
    scrollToFn: (offset, how, instance) => {
      moved.current ||= offset + (how.adjustments ?? 0) !== 0 || instance.scrollOffset !== 0;
      if (moved.current) elementScroll(offset, how, instance);
    },
    useFlushSync: false,
    onChange: (instance) => {
      const { range } = instance;
      if (range) onSight(range.startIndex, range.endIndex);
      clearTimeout(settled.current);
      settled.current = window.setTimeout(() => onTop(topOf(instance)), SETTLED);
    },
  });
  useKeptPlace(virtual, rows, density);
  // A list that goes away, as one that is empty does, is not left alone for so long.
  const leave = useEffectEvent(() => {
    clearTimeout(settled.current);
    onTop(topOf(virtual));
  });
  useLayoutEffect(() => () => leave(), []);
  return { virtual, measure: useMeasuredRows(virtual) };
}
