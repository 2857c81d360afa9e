/** How long is worked before what was asked meanwhile is answered, in milliseconds. */
const SLICE = 8;

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

/** Pauses where the work since the last pause took longer than a slice. */
export function pausing(): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    if (performance.now() - rested < SLICE) return;
    await pause();
    rested = performance.now();
  };
}
