import { watchPaint } from './after-paint.mjs';
import { loadSearchContest } from './compiled.mjs';
import { figure } from './figure.mjs';
import { indexReady } from './index-marks.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { plainList } from './plain-list.mjs';
import { watchTyping } from './watch-typing.mjs';

/** @typedef {import('./watch-typing.mjs').Shown} Shown */

/** When nothing has changed for so long an answer has come, in milliseconds. */
const QUIET = 400;
/** The bare window draws at once. */
const QUIET_BARE = 60;
/** An answer that takes longer counts as this long, in milliseconds. */
const LIMIT = 5000;

/** @typedef {{ typingWatch: import('./watch-typing.mjs').TypingWatch }} Watched */

/**
 * @param {import('playwright').Page} page
 * @param {number} quiet
 */
const settled = (page, quiet) =>
  page.evaluate(
    (wait) =>
      /** @type {Watched} */ (/** @type {unknown} */ (globalThis)).typingWatch.settled(wait),
    quiet,
  );

/**
 * Empties the search field and waits until all papers are shown again.
 * @param {import('playwright').Page} page
 * @param {number} quiet
 */
async function emptied(page, quiet) {
  await page.getByRole('searchbox', { name: 'Search papers' }).fill('');
  return settled(page, quiet);
}

/**
 * Types queries slowly and gives what is shown after each letter.
 * @param {import('playwright').Page} page
 * @param {readonly string[]} queries
 * @param {number} [quiet]
 */
async function answers(page, queries, quiet = QUIET) {
  /** @type {Map<string, Shown>} */
  const known = new Map();
  for (const query of queries) {
    known.set('', await emptied(page, quiet));
    let text = '';
    for (const letter of query) {
      text += letter;
      await page.keyboard.type(letter);
      known.set(text, await settled(page, quiet));
    }
  }
  return known;
}

/**
 * Types queries as fast as they are answered; gives the milliseconds of every letter that changed
 * what is shown. Where it changed nothing there is nothing to be painted.
 * @param {import('playwright').Page} page
 * @param {readonly string[]} queries
 * @param {ReadonlyMap<string, Shown>} known
 * @param {number} [quiet]
 */
async function times(page, queries, known, quiet = QUIET) {
  const all = [];
  for (const query of queries) {
    await emptied(page, quiet);
    let text = '';
    for (const letter of query) {
      const before = JSON.stringify(known.get(text));
      text += letter;
      const shown = known.get(text);
      if (!shown || JSON.stringify(shown) === before) {
        await page.keyboard.type(letter);
        await settled(page, quiet);
        continue;
      }
      await page.evaluate(
        ([next, limit]) =>
          /** @type {Watched} */ (/** @type {unknown} */ (globalThis)).typingWatch.expect(
            next,
            limit,
          ),
        /** @type {const} */ ([shown, LIMIT]),
      );
      await page.keyboard.type(letter);
      const time = await page.evaluate(() =>
        /** @type {Watched} */ (/** @type {unknown} */ (globalThis)).typingWatch.reached(),
      );
      all.push({ text, time });
    }
  }
  return all;
}

/**
 * Key press to painted rows with a large library, beside a bare window that draws some rows anew
 * for every letter. What each letter leads to is found out in an earlier start, so that nothing is
 * remembered from it.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchKeystroke({ stage, data, papers, pairs }) {
  const { QUERIES } = await loadSearchContest();
  const queries = QUERIES.map(({ text }) => text);
  const folder = await data.copy(papers);
  const bare = data.fresh();
  /**
   * @template T
   * @param {(page: import('playwright').Page) => Promise<T>} use
   */
  const inApp = (use) =>
    whileRunning(stage, APPS.ours, folder, async ({ page }) => {
      await listed(page);
      await indexReady(page);
      await page.evaluate(watchPaint);
      await page.evaluate(watchTyping);
      await page.getByRole('searchbox', { name: 'Search papers' }).click();
      return use(page);
    });
  const known = await inApp((page) => answers(page, queries));
  const ours = [];
  const floor = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    ours.push(...(await inApp((page) => times(page, queries, known))));
    const timesOfBare = await whileRunning(stage, APPS.bare, bare, async ({ page }) => {
      await page.evaluate(plainList, { rows: 12, typed: true });
      await page.evaluate(watchPaint);
      await page.evaluate(watchTyping);
      await page.getByRole('searchbox', { name: 'Search papers' }).click();
      return times(page, queries, await answers(page, queries, QUIET_BARE), QUIET_BARE);
    });
    floor.push(...timesOfBare);
  }
  data.remove(folder);
  const late = ours.filter(({ time }) => time >= LIMIT).map(({ text }) => `“${text}”`);
  return {
    figures: [
      figure({
        what: `a letter typed, ${papers.toLocaleString('en')} papers`,
        ours: ours.map(({ time }) => time),
        beside: {
          name: 'bare window that draws 12 lines anew',
          values: floor.map(({ time }) => time),
        },
        ratioOf: 'p95',
        bar: { of: 'p95', most: 50 },
        ...(late.length > 0 ? { note: `not shown within ${LIMIT} ms: ${late.join(', ')}` } : {}),
      }),
    ],
  };
}
