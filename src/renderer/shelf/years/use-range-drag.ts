import { type PointerEvent, useRef } from 'react';
import { rangeBetween, type YearRange, type YearSpan, yearsIn } from './year-range.ts';

interface Drag {
  /** The year that stays while the other end is dragged. */
  readonly anchor: number;
  readonly before: YearRange | null;
  readonly isHandle: boolean;
  last: number | null;
}

function isOnly(year: number, range: YearRange | null, span: YearSpan): boolean {
  if (range === null) return false;
  const { first, last } = yearsIn(range, span);
  return first === year && last === year;
}

/** Picks years with the pointer: a click one, a drag several, a handle one end of those picked. */
export function useRangeDrag(
  span: YearSpan,
  range: YearRange | null,
  onChange: (range: YearRange | null) => void,
) {
  const drag = useRef<Drag | null>(null);
  const yearAt = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const count = span.last - span.first + 1;
    const index = Math.floor(((clientX - left) / width) * count);
    return span.first + Math.min(count - 1, Math.max(0, index));
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !event.isPrimary) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const end = event.target instanceof HTMLElement ? event.target.dataset.end : undefined;
      const picked = yearsIn(range, span);
      const year = yearAt(event);
      const anchor = end === 'from' ? picked.last : end === 'to' ? picked.first : year;
      drag.current = { anchor, before: range, isHandle: end !== undefined, last: null };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current;
      const year = yearAt(event);
      if (!now || year === now.last || (now.last === null && !now.isHandle && year === now.anchor))
        return;
      now.last = year;
      onChange(rangeBetween(now.anchor, year, span));
    },
    onPointerUp: () => {
      const now = drag.current;
      drag.current = null;
      if (!now || now.isHandle || now.last !== null) return;
      const { anchor, before } = now;
      onChange(isOnly(anchor, before, span) ? null : rangeBetween(anchor, anchor, span));
    },
    onPointerCancel: () => {
      if (drag.current && drag.current.last !== null) onChange(drag.current.before);
      drag.current = null;
    },
  };
}
