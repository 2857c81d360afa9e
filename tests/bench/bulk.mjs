import { loadLibrary } from './compiled.mjs';
import { figure } from './figure.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';

const PAPERS = 10_000;

/**
 * Runs in the page: adds a tag to papers and tells how long it took until that was acknowledged.
 * @param {{ papers: readonly string[], name: string }} act
 */
async function tagged({ papers, name }) {
  const { readingList } =
    /** @type {{ readingList: import('../../src/preload/index.ts').Bridge }} */ (
      /** @type {unknown} */ (globalThis)
    );
  const ids = /** @type {import('../../src/domain/paper.ts').PaperId[]} */ ([...papers]);
  const begun = performance.now();
  const outcome = await readingList.library.act({ kind: 'add-tag', papers: ids, name });
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return performance.now() - begun;
}

/**
 * Runs in the page: writes the rows of such an act in one transaction, flushed to disk, into a
 * database of their own, and tells how long that took.
 * @param {{ papers: readonly string[], name: string }} act
 */
async function written({ papers, name }) {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('readings', { keyPath: 'paper' });
      opening.result.createObjectStore('changes', { keyPath: 'id' }).createIndex('group', 'group');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const begun = performance.now();
  const id = (/** @type {number} */ index) => `${name}-${String(index).padStart(5, '0')}-device00`;
  const transaction = database.transaction(['readings', 'changes'], 'readwrite', {
    durability: 'strict',
  });
  const readings = transaction.objectStore('readings');
  const changes = transaction.objectStore('changes');
  papers.forEach((paper, index) => {
    readings.put({ paper, status: 'unread', tags: [`t-${name}`] });
    const key = `${paper}/tag/t-${name}`;
    changes.add({ id: id(index), key, before: false, after: true, group: id(0) });
  });
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  const time = performance.now() - begun;
  database.close();
  return time;
}

/**
 * Adding a tag to 10,000 papers until that is acknowledged, beside a raw transaction that writes
 * the same rows, in turn.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchBulk({ stage, data, papers, pairs }) {
  const { generatedPapers } = await loadLibrary();
  const ids = generatedPapers(Math.min(PAPERS, papers)).map(({ id }) => id);
  const folder = await data.copy(papers);
  /** @type {{ ours: number[], raw: number[] }} */
  const times = { ours: [], raw: [] };
  await whileRunning(stage, APPS.ours, folder, async ({ page }) => {
    await listed(page);
    // The first of each is not counted.
    for (let pair = 0; pair <= pairs; pair += 1) {
      const act = { papers: ids, name: `bench-${pair}` };
      const raw = await page.evaluate(written, act);
      const ours = await page.evaluate(tagged, act);
      if (pair === 0) continue;
      times.raw.push(raw);
      times.ours.push(ours);
    }
  });
  data.remove(folder);
  return {
    figures: [
      figure({
        what: `${ids.length.toLocaleString('en')} of ${papers.toLocaleString('en')} papers tagged`,
        ours: times.ours,
        beside: { name: 'one raw IndexedDB transaction', values: times.raw },
        bar: { of: 'ratio', most: 3 },
      }),
    ],
  };
}
