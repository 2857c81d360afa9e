import type { Virtualizer } from '@tanstack/react-virtual';

type Height = { readonly width: number; readonly height: number };

/**
 * Tells the height of a list once it is laid out, and whenever it changes. The virtualizer's own
 * way asks for it at once, which lays the page out one time more before the first paint.
 */
export function observeHeight(
  { scrollElement }: Virtualizer<HTMLDivElement, Element>,
  tell: (rect: Height) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(([entry]) => {
    if (entry) tell({ width: 0, height: Math.round(entry.contentRect.height) });
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
