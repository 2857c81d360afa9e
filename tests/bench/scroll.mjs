import { figure } from './figure.mjs';
import { indexReady } from './index-marks.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { plainList } from './plain-list.mjs';
import { watchFrames } from './watch-frames.mjs';

/** @typedef {{ frameWatch: import('./watch-frames.mjs').FrameWatch }} Watched */

const WHEEL_TURNS = 160;
const JUMPS = 120;

/**
 * The longest time without rows while something scrolls.
 * @param {import('playwright').Page} page
 * @param {() => Promise<void>} scroll
 */
async function longestGap(page, scroll) {
  const call = (/** @type {'start' | 'stop'} */ name) =>
    page.evaluate(
      (which) => /** @type {Watched} */ (/** @type {unknown} */ (globalThis)).frameWatch[which](),
      name,
    );
  await call('start');
  await scroll();
  // What was asked for last may still be on its way.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  return Number(await call('stop'));
}

/** @param {import('playwright').Page} page */
async function gaps(page) {
  await page.evaluate(watchFrames);
  await page.getByRole('listbox', { name: 'Papers' }).hover();
  const wheel = await longestGap(page, async () => {
    // One turn a frame: notch by notch at first, then as fast as a free-running wheel.
    for (let turn = 0; turn < WHEEL_TURNS; turn += 1) {
      await page.mouse.wheel(0, turn < WHEEL_TURNS / 2 ? 120 : 480);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  });
  const thumb = await longestGap(page, () =>
    page.evaluate(
      (jumps) =>
        /** @type {Watched} */ (/** @type {unknown} */ (globalThis)).frameWatch.drag(jumps),
      JUMPS,
    ),
  );
  return { wheel, thumb };
}

/**
 * Scrolling a large library by wheel and by thumb, beside a bare window with 2,000 lines.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchScroll({ stage, data, papers, pairs }) {
  const folder = await data.copy(papers);
  const bare = data.fresh();
  /** @type {{ wheel: number, thumb: number }[]} */
  const ours = [];
  /** @type {typeof ours} */
  const theirs = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    ours.push(
      await whileRunning(stage, APPS.ours, folder, async ({ page }) => {
        await listed(page);
        await indexReady(page);
        return gaps(page);
      }),
    );
    theirs.push(
      await whileRunning(stage, APPS.bare, bare, async ({ page }) => {
        await page.evaluate(plainList, { rows: 2000, typed: false });
        return gaps(page);
      }),
    );
  }
  data.remove(folder);
  /** @type {(key: 'wheel' | 'thumb', words: string) => import('./figure.mjs').Figure} */
  const line = (key, words) =>
    figure({
      what: `longest time without rows, ${words}, ${papers.toLocaleString('en')} papers`,
      ours: ours.map((one) => one[key]),
      beside: { name: 'bare window with 2,000 lines', values: theirs.map((one) => one[key]) },
      bar: { of: 'max', most: 100 },
    });
  return { figures: [line('wheel', 'by wheel'), line('thumb', 'by thumb')] };
}
