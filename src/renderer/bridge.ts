import { startTransition, useEffect, useState } from 'react';
import { type Outcome, success } from '../domain/outcome.ts';
import type { InputOf, OutputOf, views } from '../preload/contract.ts';
import type { Bridge } from '../preload/index.ts';

declare global {
  interface Window {
    readonly readingList: Bridge;
  }
}

type Views = typeof views;

/** The one place where the window touches what the preload exposes. */
export const bridge = window.readingList;

/** The value of an answer; a failed read is a fault of the app and is thrown as one. */
function answered<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { field, message } = outcome.failure;
  throw new Error(field === undefined ? message : `${field}: ${message}`);
}

/** The views that are drawn when there is time: the list is painted before what counts it. */
const LATER: ReadonlySet<keyof Views> = new Set(['facets']);

interface Answer<Name extends keyof Views> {
  readonly input: InputOf<Views[Name]>;
  readonly outcome: Outcome<OutputOf<Views[Name]>> | undefined;
}

/**
 * A view of the library kept current, with the input it answers. While the input changes the last
 * answer stays, so that nothing flickers; `initial`, or else `undefined`, until the first one.
 */
export function useAnswer<Name extends keyof Views>(
  name: Name,
  input: InputOf<Views[Name]>,
  initial?: OutputOf<Views[Name]>,
): { readonly input: InputOf<Views[Name]>; readonly view: OutputOf<Views[Name]> | undefined } {
  const [answer, setAnswer] = useState<Answer<Name>>({
    input,
    outcome: initial === undefined ? undefined : success(initial),
  });
  // Inputs are small plain data, so their text is their identity.
  const key = JSON.stringify(input);
  useEffect(() => {
    const watch = bridge.views[name] as (
      input: unknown,
      callback: (outcome: Outcome<OutputOf<Views[Name]>>) => void,
    ) => () => void;
    // Every change is told to every view; one that reads the same need not be drawn again.
    const draw = LATER.has(name) ? startTransition : (update: () => void) => update();
    const asked = JSON.parse(key) as InputOf<Views[Name]>;
    return watch(asked, (outcome) =>
      draw(() =>
        setAnswer((last) => {
          const next = { input: asked, outcome };
          return JSON.stringify(last) === JSON.stringify(next) ? last : next;
        }),
      ),
    );
  }, [name, key]);
  return { input: answer.input, view: answer.outcome && answered(answer.outcome) };
}

/** A view of the library kept current, as by `useAnswer`. */
export const useView = <Name extends keyof Views>(
  name: Name,
  input: InputOf<Views[Name]>,
  initial?: OutputOf<Views[Name]>,
): OutputOf<Views[Name]> | undefined => useAnswer(name, input, initial).view;
