/**
 * What `watchKeys` leaves in the page.
 * @typedef {object} KeyWatch
 * @property {() => void} start forgets what was measured
 * @property {() => Promise<number>} painted milliseconds from the last key press until what it
 * wrote was painted
 */

/**
 * Runs in the page. Tells how long after a key press the frame that shows what it wrote is painted:
 * from the press as the browser stamped it (`Event.timeStamp`) to a message that is sent within the
 * next frame's callback and handled right after that was painted.
 */
export function watchKeys() {
  /** @type {(time: number) => void} */
  let done = () => {};
  /** @type {Promise<number>} */
  let painted = Promise.resolve(Number.NaN);
  let pressed = Number.NaN;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    { capture: true },
  );
  addEventListener('input', () =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - pressed);
      port2.postMessage(null);
    }),
  );
  /** @type {KeyWatch} */
  const watch = {
    start: () => {
      painted = new Promise((resolve) => {
        done = resolve;
      });
    },
    painted: () => painted,
  };
  Object.assign(globalThis, { keyWatch: watch });
}
