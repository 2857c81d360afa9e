import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { SavedView } from '../../../preload/view-types.ts';
import { perform } from '../../messages/saving.ts';

/** How far the pointer goes before a press becomes a drag, in CSS pixels. */
const SLACK = 5;

/** What moving a view up or down does, `null` where it stands at the end already. */
export interface Places {
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
}

/** Puts views in another order: one place at a time, or dragged by the pointer. */
export function useReorder(views: readonly SavedView[]) {
  const list = useRef<HTMLUListElement>(null);
  /** Ends following the pointer. */
  const stop = useRef<(() => void) | null>(null);
  const hasDragged = useRef(false);
  /** The view dragged, and the one before which it would be put. */
  const [state, setState] = useState<{ readonly from: number; readonly to: number } | null>(null);

  const put = (from: number, to: number) => {
    const view = views[from];
    if (!view || to === from || to === from + 1) return;
    void perform({ kind: 'move-view', view: view.id, before: views[to]?.id ?? null });
  };
  const middles = () =>
    [...(list.current?.querySelectorAll('[data-view]') ?? [])].map((view) => {
      const { top, height } = view.getBoundingClientRect();
      return top + height / 2;
    });

  const press = (from: number, start: number) => {
    const at = middles();
    /** The place it would take, `null` until the press is a drag. */
    let to: number | null = null;
    const move = (y: number) => {
      if (to === null && Math.abs(y - start) < SLACK) return;
      to = at.filter((middle) => middle < y).length;
      hasDragged.current = true;
      setState({ from, to });
    };
    // Of the whole window: what moves under the pointer meanwhile must not end the drag.
    const over = new AbortController();
    const { signal } = over;
    const end = () => {
      over.abort();
      setState(null);
    };
    stop.current = end;
    window.addEventListener('pointermove', ({ clientY }) => move(clientY), { signal });
    window.addEventListener('pointercancel', end, { signal });
    const drop = () => {
      end();
      if (to !== null) put(from, to);
    };
    window.addEventListener('pointerup', drop, { signal });
  };
  useEffect(() => () => stop.current?.(), []);

  return {
    list,
    placesOf: (index: number): Places => ({
      up: index === 0 ? null : () => put(index, index - 1),
      down: index === views.length - 1 ? null : () => put(index, index + 2),
    }),
    dragOf: (index: number) => ({
      isDragged: state?.from === index,
      drop: dropAt(index, state?.to ?? null, views.length),
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
        hasDragged.current = false;
        if (event.button !== 0 || !event.isPrimary || !row) return;
        row.setPointerCapture(event.pointerId);
        stop.current?.();
        press(index, event.clientY);
      },
      // What ends a drag picks nothing.
      onClickCapture: (event: MouseEvent) => {
        if (hasDragged.current) event.stopPropagation();
        hasDragged.current = false;
      },
    }),
  };
}

export type DragOfView = ReturnType<ReturnType<typeof useReorder>['dragOf']>;

/** At which edge of a view the line shows where the dragged one would go. */
function dropAt(index: number, to: number | null, count: number): 'above' | 'below' | null {
  if (to === index) return 'above';
  return to === count && index === count - 1 ? 'below' : null;
}
