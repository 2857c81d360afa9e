/** Asks for the view of an input and calls back with each answer, until stopped. */
export type Watch<Input, Answer> = (input: Input, told: (answer: Answer) => void) => () => void;

// Inputs are small plain data, so their text is their identity.
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export interface LatestWatch<Input> {
  /** From now on this is wanted, and what was wanted before no longer is. */
  readonly want: (input: Input) => void;
  readonly stop: () => void;
}

/**
 * Watches what was wanted last. While an answer is awaited that `waits` says is worth waiting for,
 * nothing else is asked: what is wanted and passed over in the meantime, as while a thumb is
 * dragged, is never asked for at all.
 */
export function watchLatest<Input, Answer>(
  watch: Watch<Input, Answer>,
  waits: (asked: Input, wanted: Input) => boolean,
  told: (input: Input, answer: Answer) => void,
): LatestWatch<Input> {
  let now: { readonly input: Input; answered: boolean; end: () => void } | null = null;
  let wanted: Input | null = null;
  const begin = (input: Input) => {
    const mine = { input, answered: false, end: () => {} };
    now?.end();
    now = mine;
    const end = watch(input, (answer) => {
      if (now !== mine) return;
      mine.answered = true;
      told(input, answer);
      if (now === mine && wanted !== null && !same(wanted, input)) begin(wanted);
    });
    mine.end = end;
    // Answered at once, and something else is watched by now.
    if (now !== mine) end();
  };
  return {
    want: (input) => {
      wanted = input;
      if (now !== null && same(now.input, input)) return;
      if (now === null || now.answered || !waits(now.input, input)) begin(input);
    },
    stop: () => {
      now?.end();
      now = null;
      wanted = null;
    },
  };
}
