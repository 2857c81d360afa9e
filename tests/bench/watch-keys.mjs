/**
 * What `watchKeys` leaves in the page.
 * @typedef {object} KeyWatch
 * @property {() => void} start forgets what was measured
 * @property {() => Promise<number>} painted milliseconds from the last key press until what it
 * wrote was painted
 */

/**
 * Runs in the page, after `watchPaint`. Tells how long after a key press, as the browser stamped it
 * (`Event.timeStamp`), the frame that shows what it wrote is painted.
 */
export function watchKeys() {
  const { afterPaint } = /** @type {import('./after-paint.mjs').PaintWatch} */ (
    /** @type {unknown} */ (globalThis)
  );
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
  addEventListener('input', () => afterPaint(() => done(performance.now() - pressed)));
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
