import { useEffect, useState } from 'react';
import { MARKABLE, type Markable, type Stretch } from '../../domain/highlight/highlight.ts';
import { selectedUnder } from './passage.ts';
import type { Texts } from './texts.ts';

/** A passage the person has selected. */
export interface Passage {
  readonly part: Markable;
  readonly stretch: Stretch;
}

const isSame = (one: Passage | null, other: Passage | null) =>
  one?.part === other?.part &&
  one?.stretch.from === other?.stretch.from &&
  one?.stretch.to === other?.stretch.to;

/** The passage that is selected at this moment. */
export function selectedIn(texts: Texts): Passage | null {
  for (const part of MARKABLE) {
    const element = texts[part].current;
    const stretch = element && selectedUnder(element);
    if (stretch) return { part, stretch };
  }
  return null;
}

/** What is selected of the texts of the paper, told when the pointer is let go. */
export function useSelected(texts: Texts): Passage | null {
  const [selected, setSelected] = useState<Passage | null>(null);
  useEffect(() => {
    let isDown = false;
    const read = () => {
      if (isDown) return;
      const next = selectedIn(texts);
      setSelected((old) => (isSame(old, next) ? old : next));
    };
    const onDown = () => {
      isDown = true;
    };
    const onUp = () => {
      isDown = false;
      read();
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('selectionchange', read, { signal });
    document.addEventListener('pointerdown', onDown, { signal, capture: true });
    document.addEventListener('pointerup', onUp, { signal });
    document.addEventListener('pointercancel', onUp, { signal });
    // Where the menu of the system opens as the button goes down, the page never hears it go up.
    document.addEventListener('contextmenu', onUp, { signal });
    return () => stop.abort();
  }, [texts]);
  return selected;
}
