import { figure } from './figure.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';

const HIGHLIGHTS = 200;

/** How often each of the two papers is opened in one start. */
const OPENINGS = 20;

/** @typedef {{ openingWatch: { expect: (wanted: Opened) => void, reached: () => Promise<number> } }} Watched */

/**
 * What is to be shown: a paper by its title, and so many highlights, listed and drawn.
 * @typedef {{ title: string, highlights: number }} Opened
 */

/**
 * Runs in the page: marks as many passages of a paper, every fourth with a comment.
 * @param {{ paper: string, text: string, count: number }} request
 */
async function marked({ paper, text, count }) {
  const { readingList } =
    /** @type {{ readingList: import('../../src/preload/index.ts').Bridge }} */ (
      /** @type {unknown} */ (globalThis)
    );
  const colours = /** @type {const} */ (['yellow', 'green', 'blue', 'rose', 'violet']);
  /** @param {Parameters<typeof readingList.library.act>[0]} act */
  const perform = async (act) => {
    const outcome = await readingList.library.act(act);
    if (!outcome.ok) throw new Error(outcome.failure.message);
  };
  const id = /** @type {import('../../src/domain/paper.ts').PaperId} */ (paper);
  for (let index = 0; index < count; index += 1) {
    const start = Math.floor((index / count) * (text.length - 24));
    const end = start + 24;
    const highlight = /** @type {const} */ (`h-${index.toString(36).padStart(16, '0')}`);
    const quote = {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    };
    const anchor = /** @type {const} */ ({ part: 'abstract', quote, position: { start, end } });
    const colour = colours[index % colours.length] ?? 'yellow';
    await perform({ kind: 'mark', paper: id, highlight, anchor, colour });
    if (index % 4 > 0) continue;
    const words = `What does this mean, and is it so (${index})?`;
    await perform({ kind: 'comment-highlight', paper: id, highlight, text: words });
  }
}

/**
 * Runs in the page: tells how long after the button was let go over a row its paper is painted, with
 * its highlights. As in `watchTyping`, a message sent from within the callback of the frame that
 * follows the change of the document is handled right after it was painted.
 */
function watchOpening() {
  let released = Number.NaN;
  /** @type {Promise<number>} */
  let reached = Promise.resolve(Number.NaN);
  const release = (/** @type {Event} */ event) => {
    released = event.timeStamp;
  };
  addEventListener('mouseup', release, { capture: true });
  const afterPaint = (/** @type {() => void} */ done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
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
        const text = await article.getByRole('region', { name: 'Abstract' }).textContent();
        await page.evaluate(marked, {
          paper: (await id.textContent()) ?? '',
          text: text ?? '',
          count: HIGHLIGHTS,
        });
      }
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
