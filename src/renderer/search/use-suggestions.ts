import { useEffect, useMemo, useState } from 'react';
import { type Completion, completionAt } from '../../domain/query/completion-at.ts';
import type { FacetsView, FacetValue } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { type Question, questionFor, type Suggestion, suggestionsFor } from './suggestion.ts';

/**
 * When suggestions are shown: not at all, while one types (values, and names of fields from their
 * second letter on, so that the list stays in sight), or asked for, which offers words as well.
 */
export type Offer = 'none' | 'typing' | 'all';

export interface Suggestions {
  readonly completion: Completion | null;
  readonly options: readonly Suggestion[];
  /** True while the library has not answered yet. */
  readonly isPending: boolean;
}

interface Answer {
  readonly question: Question;
  readonly values: readonly FacetValue[];
}

const NONE: readonly FacetValue[] = [];
const FIELD_MIN = 2;

const isWanted = (offer: Offer, completion: Completion): boolean =>
  offer === 'all' ||
  (offer === 'typing' && (completion.kind === 'value' || completion.typed.length >= FIELD_MIN));

/** What can be put in place of what stands at the caret. */
export function useSuggestions(
  text: string,
  caret: number,
  facets: FacetsView,
  offer: Offer,
): Suggestions {
  const completion = useMemo(() => {
    const found = offer === 'none' ? null : completionAt(text, caret);
    return found && isWanted(offer, found) ? found : null;
  }, [text, caret, offer]);
  const isAsked = completion !== null && (offer === 'all' || completion.kind === 'value');
  const question = isAsked ? questionFor(completion) : null;
  const key = question && JSON.stringify(question);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (key === null) return undefined;
    const asked = JSON.parse(key) as Question;
    let isStale = false;
    void bridge.library.complete(asked).then((outcome) => {
      if (!isStale) setAnswer({ question: asked, values: outcome.ok ? outcome.value : NONE });
    });
    return () => {
      isStale = true;
    };
  }, [key]);
  // Until the answer comes, the last one holds as far as it fits, so that nothing flickers.
  const values = question && answer?.question.field === question.field ? answer.values : NONE;
  const options = useMemo(
    () => (completion ? suggestionsFor(completion, facets, values) : []),
    [completion, facets, values],
  );
  const isPending = key !== null && JSON.stringify(answer?.question) !== key;
  return { completion, options, isPending };
}
