import type { Virtualizer } from '@tanstack/react-virtual';

type Size = { readonly width: number; readonly height: number };

/**
 * Tells the size of a list once it is laid out, and whenever it changes. The virtualizer's own
 * way asks for it at once, which lays the page out one time more before the first paint.
 */
export function observeHeight(
  { scrollElement }: Virtualizer<HTMLDivElement, Element>,
  tell: (size: Size) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    tell({ width: Math.round(width), height: Math.round(height) });
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
