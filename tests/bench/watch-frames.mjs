/**
 * What `watchFrames` leaves in the page.
 * @typedef {object} FrameWatch
 * @property {() => void} start
 * @property {() => number} stop the longest time without rows, in milliseconds
 * @property {(jumps: number) => Promise<void>} drag moves the thumb to many places
 */

/**
 * Runs in the page: looks in every frame whether rows cover all of the list that is in sight. The
 * time without rows is from the last frame in which they did to the next, so that a window
 * that does not draw at all is found out too; no frame is shorter than the screen allows.
 */
export function watchFrames() {
  const list = document.querySelector('[role=listbox][aria-label=Papers]');
  if (!list) throw new Error('There is no list.');
  let scroller = list;
  while (scroller.scrollHeight <= scroller.clientHeight && scroller.parentElement)
    scroller = scroller.parentElement;
  const covered = () => {
    const { top, height } = scroller.getBoundingClientRect();
    const end = top + Math.min(height, scroller.scrollHeight - scroller.scrollTop);
    const edges = [...list.querySelectorAll('[role=option]')].map((row) =>
      row.getBoundingClientRect(),
    );
    edges.sort((a, b) => a.top - b.top);
    let reached = top;
    // Rows need not touch to the pixel.
    for (const edge of edges) if (edge.top <= reached + 2) reached = Math.max(reached, edge.bottom);
    return reached >= end - 2;
  };
  let running = false;
  let longest = 0;
  let last = 0;
  const frame = (/** @type {number} */ time) => {
    if (!running) return;
    if (covered()) {
      longest = Math.max(longest, time - last);
      last = time;
    }
    requestAnimationFrame(frame);
  };
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** @type {FrameWatch} */
  const watch = {
    start: () => {
      running = true;
      longest = 0;
      last = performance.now();
      requestAnimationFrame(frame);
    },
    stop: () => {
      running = false;
      return Math.max(longest, covered() ? 0 : performance.now() - last);
    },
    drag: async (jumps) => {
      const all = scroller.scrollHeight - scroller.clientHeight;
      for (let jump = 0; jump < jumps; jump += 1) {
        // The golden ratio's multiples are spread evenly and never near each other.
        scroller.scrollTop = all * ((jump * 0.618034) % 1);
        for (let rest = jump % 5; rest >= 0; rest -= 1) await nextFrame();
      }
    },
  };
  Object.assign(globalThis, { frameWatch: watch });
}
