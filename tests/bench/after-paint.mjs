/**
 * What `watchPaint` leaves in the page.
 * @typedef {{ afterPaint: (done: () => void) => void }} PaintWatch
 */

/**
 * Runs in the page, before what uses it: makes `afterPaint`, which calls back once the next frame is
 * painted. A message sent from within that frame's callback is handled right after it was painted.
 */
export function watchPaint() {
  /** @type {PaintWatch} */
  const watch = {
    afterPaint: (done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      }),
  };
  Object.assign(globalThis, watch);
}
