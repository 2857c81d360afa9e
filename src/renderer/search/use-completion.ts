import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { completed } from '../../domain/query/completion-at.ts';
import type { FacetsView } from '../../preload/view-types.ts';
import type { Suggestion } from './suggestion.ts';
import { type Offer, type Suggestions, useSuggestions } from './use-suggestions.ts';

/** Longest query the library reads. */
export const QUERY_LENGTH = 2000;

interface Completing extends Suggestions {
  readonly caret: number;
  /** The index of the active suggestion; -1 for none, as until an arrow key is pressed. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly type: (text: string) => void;
  /** Moves among the suggestions, opening them first; false where there are none. */
  readonly move: (by: 1 | -1) => boolean;
  readonly take: (suggestion: Suggestion) => void;
  readonly close: () => void;
  /** To be told when the caret may have moved by itself. */
  readonly onCaret: () => void;
}

/** Completion in the search field: what is suggested where the caret is, and taking it. */
export function useCompletion(
  field: RefObject<HTMLInputElement | null>,
  text: string,
  facets: FacetsView,
  onSearch: (text: string) => void,
): Completing {
  const [caret, setCaret] = useState(text.length);
  const [offer, setOffer] = useState<Offer>('none');
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(text, caret, facets, offer);
  const { completion, options, isPending } = suggestions;
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    field.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });

  const place = () => field.current?.selectionStart ?? text.length;
  const show = (next: Offer, at: number) => {
    setOffer(next);
    setCaret(at);
    setActive(-1);
  };
  return {
    ...suggestions,
    caret,
    active: Math.min(active, options.length - 1),
    setActive,
    type: (next) => {
      show('typing', field.current?.selectionStart ?? next.length);
      onSearch(next);
    },
    move: (by) => {
      if (options.length === 0) {
        if (offer === 'all' && !isPending) return false;
        show('all', place());
        setActive(by === 1 ? 0 : -1);
        return true;
      }
      // One step past either end nothing is active, and the text is as it was typed.
      const steps = options.length + 1;
      setActive(((active + 1 + by + steps) % steps) - 1);
      return true;
    },
    take: ({ value }) => {
      if (!completion) return;
      const next = completed(text, completion, value);
      if (next.text.length > QUERY_LENGTH) return;
      wanted.current = next.caret;
      show('typing', next.caret);
      onSearch(next.text);
    },
    close: () => show('none', place()),
    onCaret: () => {
      if (place() !== caret) show('none', place());
    },
  };
}
