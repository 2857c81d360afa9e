/**
 * What the list shows: how many, and the rows in sight.
 * @typedef {{ shown: string, rows: readonly string[] }} Shown
 */

/**
 * What `watchTyping` leaves in the page.
 * @typedef {object} TypingWatch
 * @property {(quiet: number) => Promise<Shown>} settled what is shown once nothing has changed for
 * that many milliseconds
 * @property {(shown: Shown, limit: number) => void} expect what the next key press leads to
 * @property {() => Promise<number>} reached milliseconds from the key press until that was painted;
 * the limit if it was not in time
 */

/**
 * Runs in the page, after `watchPaint`. Tells how long after a key press the rows that belong to the
 * new text are painted. It is the press as the browser stamped it (`Event.timeStamp`); the rows are
 * there in the frame that follows the change of the document. `PerformanceEventTiming` would not do: it ends with the
 * frame after the handlers, while the rows come later, from another thread.
 */
export function watchTyping() {
  const shownNow = () => {
    const list = document.querySelector('[role=listbox][aria-label=Papers]');
    const box = list?.getBoundingClientRect();
    const options = [...(list?.querySelectorAll('[role=option]') ?? [])];
    const inSight = options.filter((option) => {
      const { top, bottom } = option.getBoundingClientRect();
      return box !== undefined && bottom > box.top && top < box.bottom;
    });
    const words = [...document.querySelectorAll('[role=status]')].map(
      (one) => one.textContent ?? '',
    );
    return {
      shown: words.find((text) => /^[\d,]+ (?:of [\d,]+ )?papers?/.test(text)) ?? '',
      rows: inSight.map((option) => option.textContent ?? '').sort(),
    };
  };
  let pressed = Number.NaN;
  /** @type {Promise<number>} */
  let reached = Promise.resolve(Number.NaN);
  const press = (/** @type {Event} */ event) => {
    // Letters no key has come without a key press.
    if (Number.isNaN(pressed)) pressed = event.timeStamp;
  };
  addEventListener('keydown', press, { capture: true });
  addEventListener('beforeinput', press, { capture: true });
  /** @param {(stop: () => void) => void} check */
  const onChange = (check) => {
    const observer = new MutationObserver(() => check(stop));
    const stop = () => observer.disconnect();
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return stop;
  };
  const { afterPaint } = /** @type {import('./after-paint.mjs').PaintWatch} */ (
    /** @type {unknown} */ (globalThis)
  );
  /** @type {TypingWatch} */
  const watch = {
    settled: (quiet) =>
      new Promise((resolve) => {
        const end = () => {
          stop();
          resolve(shownNow());
        };
        let timer = setTimeout(end, quiet);
        const stop = onChange(() => {
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        });
      }),
    expect: (shown, limit) => {
      pressed = Number.NaN;
      const wanted = JSON.stringify(shown);
      reached = new Promise((resolve) => {
        const late = setTimeout(() => resolve(limit), limit);
        onChange((stop) => {
          if (JSON.stringify(shownNow()) !== wanted) return;
          stop();
          clearTimeout(late);
          afterPaint(() => resolve(performance.now() - pressed));
        });
      });
    },
    reached: () => reached,
  };
  Object.assign(globalThis, { typingWatch: watch });
}
