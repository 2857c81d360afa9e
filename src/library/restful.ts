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
  const rested = () => {
    last = performance.now();
  };
  return {
    rested,
    rest: async () => {
      if (performance.now() - last < SLICE) return;
      await pause();
      rested();
    },
  };
}
