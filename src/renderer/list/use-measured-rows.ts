import { type RefCallback, useCallback, useRef } from 'react';
import type { VirtualRows } from './use-virtual-rows.ts';

/**
 * Tells the virtualizer how high rows are once they are laid out, never before: asking would lay
 * the page out. Its own way reckons all rows anew for each one of a batch, which at 100,000 papers
 * takes longer than a frame; here they are reckoned once.
 */
export function useMeasuredRows(virtual: VirtualRows): RefCallback<HTMLDivElement> {
  const observer = useRef<ResizeObserver>(null);
  return useCallback(
    (row: HTMLDivElement | null) => {
      if (row === null) return;
      observer.current ??= new ResizeObserver((entries) => {
        for (const { target, borderBoxSize } of entries) {
          const height = borderBoxSize[0]?.blockSize ?? 0;
          // Hidden rows have no height worth knowing.
          if (target.isConnected && height > 0) measured(virtual, target, height);
        }
      });
      const rows = observer.current;
      rows.observe(row, { box: 'border-box' });
      return () => rows.unobserve(row);
    },
    [virtual],
  );
}

function measured(virtual: VirtualRows, row: Element, height: number): void {
  const { itemSizeCache, measurementsCache } = virtual;
  const index = virtual.indexFromElement(row);
  // A row as high as estimated is measured, too: no later estimate may move it.
  if (!itemSizeCache.has(index)) itemSizeCache.set(index, measurementsCache[index]?.size ?? height);
  virtual.resizeItem(index, height);
}
