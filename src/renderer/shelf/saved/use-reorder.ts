import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { SavedView } from '../../../preload/view-types.ts';
import { perform } from '../../messages/saving.ts';

/** How far the pointer goes before a press becomes a drag, in CSS pixels. */
const SLACK = 5;

interface Drag {
  readonly index: number;
  readonly y: number;
  /** The middle of each view on the screen when the drag began. */
  readonly middles: readonly number[];
  /** The place it would take, `null` until the press is a drag. */
  to: number | null;
}

/** What moving a view up or down does, `null` where it stands at the end already. */
export interface Places {
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
}

/** Puts views in another order: one place at a time, or dragged by the pointer. */
export function useReorder(views: readonly SavedView[]) {
  const list = useRef<HTMLUListElement>(null);
  const drag = useRef<Drag | null>(null);
  const hasDragged = useRef(false);
  /** The view dragged, and the one before which it would be put. */
  const [state, setState] = useState<{ readonly from: number; readonly to: number } | null>(null);

  const put = (from: number, to: number) => {
    const view = views[from];
    if (!view || to === from || to === from + 1) return;
    void perform({ kind: 'move-view', view: view.id, before: views[to]?.id ?? null });
  };
  const finish = (isWanted: boolean) => {
    const now = drag.current;
    drag.current = null;
    setState(null);
    if (isWanted && now && now.to !== null) put(now.index, now.to);
  };
  const middles = () =>
    [...(list.current?.querySelectorAll('[data-view]') ?? [])].map((view) => {
      const { top, height } = view.getBoundingClientRect();
      return top + height / 2;
    });

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
        drag.current = { index, y: event.clientY, middles: middles(), to: null };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const now = drag.current;
        if (now?.index !== index) return;
        if (now.to === null && Math.abs(event.clientY - now.y) < SLACK) return;
        const to = now.middles.filter((middle) => middle < event.clientY).length;
        if (to !== now.to) setState({ from: index, to });
        now.to = to;
        hasDragged.current = true;
      },
      onPointerUp: () => finish(true),
      onPointerCancel: () => finish(false),
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
