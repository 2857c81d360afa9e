import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Focusable {
  readonly focus: () => void;
}

/**
 * Where the list gives way to a message, as when all its papers were marked as read, and comes back,
 * as by undoing that, the keyboard goes with it: what had it before is no longer there.
 */
export function useKeptFocus(
  isEmpty: boolean,
  list: RefObject<Focusable | null>,
  message: RefObject<Focusable | null>,
): void {
  const was = useRef(isEmpty);
  useLayoutEffect(() => {
    if (was.current === isEmpty) return;
    was.current = isEmpty;
    if (document.activeElement === document.body) (isEmpty ? message : list).current?.focus();
  }, [isEmpty, list, message]);
}
