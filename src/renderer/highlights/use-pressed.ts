import { type RefObject, useEffect, useEffectEvent } from 'react';
import { MARKABLE } from '../../domain/highlight/highlight.ts';
import type { Texts } from './texts.ts';
import type { Marking } from './use-marking.ts';

interface Options {
  readonly texts: Texts;
  readonly pane: RefObject<HTMLElement | null>;
  readonly toolbar: RefObject<HTMLElement | null>;
  readonly marking: Marking;
  readonly onLeave: () => void;
}

/** Opens what is marked where the text is pressed; Escape closes it, Tab goes to its toolbar. */
export function usePressed({ texts, pane, toolbar, marking, onLeave }: Options): void {
  const onClick = useEffectEvent((event: MouseEvent) => {
    const { target, clientX, clientY } = event;
    if (!(target instanceof Element) || target.closest('a, button')) return;
    // A press that selected something is about that.
    if (!getSelection()?.isCollapsed) return;
    const part = MARKABLE.find((each) => texts[each].current?.contains(target));
    if (part) marking.openAt(part, clientX, clientY);
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.target !== pane.current) return;
    if (!marking.passage && !marking.open) return;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Tab' && !event.shiftKey)
      toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('click', (event) => onClick(event), { signal });
    element.addEventListener('keydown', (event) => onKeyDown(event), { signal });
    return () => stop.abort();
  }, [pane]);
}
