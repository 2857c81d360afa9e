import { watchPaint } from './after-paint.mjs';
import { figure } from './figure.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { putRows } from './put-rows.mjs';

const CHANGES = 50_000;
/** Changes that cross to the page at once. */
const BATCH = 5000;
const BEGIN = Date.UTC(2016, 0, 1);
/** Four hours: what is done at one sitting is one entry, and would make the page short. */
const BETWEEN = 4 * 60 * 60_000;

const NOTE = 'compare with the second table and ask about this proof '.repeat(12);

/** @param {number} index */
const idOf = (index) => `${(BEGIN + index * BETWEEN).toString(36).padStart(9, '0')}-0000-benching`;

/**
 * A change of one paper: every third one of its note, of some 120 words, each a hundredth undone.
 * @param {string} paper
 * @param {number} index
 */
function changeOf(paper, index) {
  const id = idOf(index);
  const of = { id, group: id, ...(index % 100 === 99 ? { undoes: idOf(index - 1) } : {}) };
  if (index % 3 === 0)
    return {
      ...of,
      key: `n-${paper.slice(2)}/text`,
      before: `${NOTE}${index - 3}`,
      after: `${NOTE}${index}`,
    };
  return index % 2
    ? { ...of, key: `${paper}/status`, before: 'unread', after: 'read' }
    : { ...of, key: `${paper}/tag/t-tag${index % 7}`, before: false, after: true };
}

/** Runs in the page: the id of the first paper of the list. */
const firstPaper = () =>
  new Promise((resolve) => {
    const { readingList } =
      /** @type {{ readingList: import('../../src/preload/index.ts').Bridge }} */ (
        /** @type {unknown} */ (globalThis)
      );
    const query = { text: '', sort: /** @type {const} */ ({ by: 'page', direction: 'ascending' }) };
    void readingList.library.papersIn({ query, from: 0, to: 1 }).then((outcome) => {
      resolve(outcome.ok ? outcome.value[0] : '');
    });
  });

/** Runs in the page: waits for the next history and tells from key press to painted entries. */
function watchHistory() {
  const { afterPaint } = /** @type {import('./after-paint.mjs').PaintWatch} */ (
    /** @type {unknown} */ (globalThis)
  );
  const bench = /** @type {{ historyOpened?: Promise<number> }} */ (globalThis);
  bench.historyOpened = new Promise((resolve) => {
    let begun = 0;
    addEventListener(
      'keydown',
      (event) => {
        if (event.key.toLowerCase() === 'h') begun = event.timeStamp;
      },
      { capture: true },
    );
    const observer = new MutationObserver(() => {
      if (begun === 0 || document.querySelector('dialog[open] ol > li') === null) return;
      observer.disconnect();
      afterPaint(() => resolve(performance.now() - begun));
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

/** Runs in the page: how long it takes to read all changes of the store, as without an index. */
async function readAll() {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('reading-list');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const begun = performance.now();
  await new Promise((resolve, reject) => {
    const request = database.transaction('changes').objectStore('changes').getAll();
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
  const time = performance.now() - begun;
  database.close();
  return time;
}

/**
 * Opening the history of a paper of 50,000 changes by its key, from key press to painted entries,
 * beside reading these changes from the store, in turn.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchHistory({ stage, data, pairs }) {
  const folder = data.fresh();
  /** @type {{ ours: number[], raw: number[] }} */
  const times = { ours: [], raw: [] };
  await whileRunning(stage, APPS.ours, folder, async ({ page }) => {
    await listed(page);
    const paper = /** @type {string} */ (await page.evaluate(firstPaper));
    for (let from = 0; from < CHANGES; from += BATCH) {
      const changes = Array.from({ length: BATCH }, (_, index) => changeOf(paper, from + index));
      await page.evaluate(
        putRows,
        JSON.stringify({ changes, trail: changes.map(({ id }) => ({ paper, id })) }),
      );
    }
    const dialog = page.getByRole('dialog', { name: 'History' });
    const list = page.getByRole('listbox', { name: 'Papers' });
    await list.getByRole('option').first().click();
    await page.getByRole('article').waitFor();
    await page.evaluate(watchPaint);
    // The first of each is not counted.
    for (let pair = 0; pair <= pairs; pair += 1) {
      await page.evaluate(watchHistory);
      await page.keyboard.press('Control+Shift+h');
      const ours = await page.evaluate(
        () => /** @type {{ historyOpened?: Promise<number> }} */ (globalThis).historyOpened,
      );
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      const raw = await page.evaluate(readAll);
      if (pair === 0) continue;
      times.ours.push(Number(ours));
      times.raw.push(raw);
    }
  });
  data.remove(folder);
  return {
    figures: [
      figure({
        what: `the history of a paper of ${CHANGES.toLocaleString('en')} changes, key to paint`,
        ours: times.ours,
        beside: { name: 'reading these changes from IndexedDB', values: times.raw },
        bar: { of: 'p95', most: 200 },
      }),
    ],
  };
}
