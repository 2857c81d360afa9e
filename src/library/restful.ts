/** Lets all be answered that was asked before; a timer would rest for 4 ms on top. */
const pause = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Lets timers that are due have their turn, too, such as those that tell of progress. */
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** How long is worked before what was asked meanwhile is answered, in milliseconds. */
const SLICE = 8;
/** How long is worked before timers have their turn, too, in milliseconds. */
const TIMERS = 100;

/** Work that lets others in, however long it takes. */
export interface Rests {
  /** Pauses if it has been worked long enough; to be awaited after each small piece of work. */
  readonly rest: () => Promise<void>;
  /** Says that others have had their turn. */
  readonly rested: () => void;
}

/** Begins such work now. */
export function restful(): Rests {
  let last = performance.now();
  let lastTurn = last;
  const rested = () => {
    last = performance.now();
  };
  return {
    rested,
    rest: async () => {
      const now = performance.now();
      if (now - last < SLICE) return;
      const isTurn = now - lastTurn >= TIMERS;
      await (isTurn ? turn() : pause());
      rested();
      if (isTurn) lastTurn = last;
    },
  };
}

/** Work that can be interrupted wherever it yields, which is after every few milliseconds at most. */
export type Sliced<T> = Generator<void, T>;

/** Does such work, letting others in. */
export async function inSlices<T>(work: Sliced<T>): Promise<T> {
  const { rest } = restful();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await rest();
  }
}

/** Does such work in one go. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
