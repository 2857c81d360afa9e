import { type MouseEvent as ReactMouseEvent, useCallback, useLayoutEffect, useRef } from 'react';
import type { PaperId } from '../../domain/paper.ts';

/** Farther than this, in pixels, the pointer was moved on purpose and nothing was pressed. */
const SLACK = 4;

type Keys = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

export interface Press {
  readonly onMouseDown: (index: number, paper: PaperId, event: ReactMouseEvent) => void;
  readonly onClick: (index: number, paper: PaperId, event: ReactMouseEvent) => void;
}

/**
 * A press is meant for the row it began on. Leaving the search field may bring a note that moves
 * the rows before the button is let go; the browser then tells no row of a click.
 */
export function usePress(pressed: (index: number, paper: PaperId, keys: Keys) => void): Press {
  // Rows are drawn again only when something about them has changed: what a press does is looked up.
  const act = useRef(pressed);
  useLayoutEffect(() => {
    act.current = pressed;
  });
  const onMouseDown = useCallback((index: number, paper: PaperId, down: ReactMouseEvent) => {
    if (down.button !== 0) return;
    const { clientX, clientY } = down;
    const onUp = (up: MouseEvent) => {
      const moved = Math.hypot(up.clientX - clientX, up.clientY - clientY);
      if (moved <= SLACK) act.current(index, paper, up);
    };
    addEventListener('mouseup', onUp, { once: true });
  }, []);
  const onClick = useCallback((index: number, paper: PaperId, click: ReactMouseEvent) => {
    // Without a pointer, as from a screen reader, there is only the click.
    if (click.detail === 0) act.current(index, paper, click);
  }, []);
  return useRef({ onMouseDown, onClick }).current;
}
