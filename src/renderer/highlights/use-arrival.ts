import { type RefObject, useEffect, useEffectEvent } from 'react';
import { isNoteId } from '../../domain/note.ts';
import type { Place } from '../paper/place.ts';
import type { Marking } from './use-marking.ts';

interface Options {
  readonly place: Place | null;
  readonly marking: Marking;
  readonly pane: RefObject<HTMLElement | null>;
  readonly notes: RefObject<HTMLElement | null>;
  readonly onArrived: () => void;
}

/** Shows the place of the paper the person came for, and gives it the keyboard. */
export function useArrival({ place, marking, pane, notes, onArrived }: Options): void {
  const arrive = useEffectEvent((to: Place) => {
    pane.current?.focus({ preventScroll: true });
    if (to === 'notes') notes.current?.scrollIntoView({ block: 'start' });
    else if (to === 'top') pane.current?.scrollTo({ top: 0 });
    else if (isNoteId(to))
      notes.current?.querySelector(`[data-note="${to}"]`)?.scrollIntoView({ block: 'start' });
    else {
      const highlight = marking.highlights.find(({ id }) => id === to);
      if (highlight) marking.show(highlight, true);
    }
    onArrived();
  });
  useEffect(() => {
    if (place !== null) arrive(place);
  }, [place]);
}
