import { watchPaint } from './after-paint.mjs';
import { figure } from './figure.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { markOpenPaper } from './open-paper.mjs';

const HIGHLIGHTS = 200;

/** How often each of the two papers is opened in one start. */
const OPENINGS = 20;

/** @typedef {{ openingWatch: { expect: (wanted: Opened) => void, reached: () => Promise<number> } }} Watched */

/**
 * What is to be shown: a paper by its title, and so many highlights, listed and drawn.
 * @typedef {{ title: string, highlights: number }} Opened
 */

/**
 * Runs in the page: tells how long after the button was let go over a row its paper is painted, with
 * its highlights.
 */
function watchOpening() {
  let released = Number.NaN;
  /** @type {Promise<number>} */
  let reached = Promise.resolve(Number.NaN);
  const release = (/** @type {Event} */ event) => {
    released = event.timeStamp;
  };
  addEventListener('mouseup', release, { capture: true });
  const { afterPaint } = /** @type {import('./after-paint.mjs').PaintWatch} */ (
    /** @type {unknown} */ (globalThis)
  );
  /** @param {Opened} wanted */
  const isShown = ({ title, highlights }) => {
    const article = document.querySelector('article');
    const drawn = [...CSS.highlights].reduce(
      (sum, [name, ranges]) => sum + (/^mark-(?!open)/.test(name) ? ranges.size : 0),
      0,
    );
    return (
      article?.querySelector('h2')?.textContent?.startsWith(title) &&
      article.querySelectorAll('section[aria-label=Notes] li').length === highlights &&
      drawn === highlights
    );
  };
  /** @type {Watched} */ (/** @type {unknown} */ (globalThis)).openingWatch = {
    expect: (wanted) => {
      reached = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isShown(wanted)) return;
          observer.disconnect();
          afterPaint(() => resolve(performance.now() - released));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
    },
    reached: () => reached,
  };
}

/**
 * Opening a paper with many highlights until it is painted, beside one without any, in turn.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchHighlights({ stage, data, pairs }) {
  const folder = data.fresh();
  /** @type {{ ours: number[], plain: number[] }} */
  const times = { ours: [], plain: [] };
  for (let pair = 0; pair < pairs; pair += 1)
    await whileRunning(stage, APPS.ours, folder, async ({ page }) => {
      await listed(page);
      const rows = page.getByRole('listbox', { name: 'Papers' }).getByRole('option');
      const article = page.getByRole('article');
      const titles = [];
      for (const index of [0, 1]) {
        await rows.nth(index).click();
        const id = article.getByRole('region', { name: 'Details' }).getByRole('definition').last();
        await id.waitFor();
        titles.push((await article.getByRole('heading', { level: 2 }).textContent()) ?? '');
        if (index > 0 || pair > 0) continue;
        await markOpenPaper(page, HIGHLIGHTS);
      }
      await page.evaluate(watchPaint);
      await page.evaluate(watchOpening);
      // The first of each is not counted.
      for (let turn = 0; turn <= OPENINGS; turn += 1)
        for (const [index, found] of [times.ours, times.plain].entries()) {
          const wanted = { title: titles[index] ?? '', highlights: index === 0 ? HIGHLIGHTS : 0 };
          await page.evaluate(
            (opened) =>
              /** @type {Watched} */ (/** @type {unknown} */ (globalThis)).openingWatch.expect(
                opened,
              ),
            wanted,
          );
          await rows.nth(index).click();
          const time = await page.evaluate(() =>
            /** @type {Watched} */ (/** @type {unknown} */ (globalThis)).openingWatch.reached(),
          );
          if (turn > 0) found.push(time);
        }
    });
  data.remove(folder);
  return {
    figures: [
      figure({
        what: `a paper with ${HIGHLIGHTS} highlights opened`,
        ours: times.ours,
        beside: { name: 'a paper without any', values: times.plain },
        bar: { of: 'p95', most: 100 },
      }),
    ],
  };
}
