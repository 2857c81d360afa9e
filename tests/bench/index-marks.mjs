/**
 * What the worker marks in its own performance timeline, by which the bench knows of its index:
 * `index begun`, with `{ detail: 'build' }` or `{ detail: 'load' }`, `index ready`, and after a build
 * `index kept`.
 */
const BEGUN = 'index begun';
const READY = 'index ready';
const KEPT = 'index kept';

/** How long the app has until it marks that it has begun, in milliseconds. */
const PATIENCE = 10_000;
/** How long an index may take, in milliseconds. */
const LIMIT = 300_000;

/**
 * @typedef {object} IndexTimes
 * @property {string} how `build` or `load`
 * @property {number} begun in milliseconds since 1970
 * @property {number} ready in milliseconds since 1970
 */

/**
 * @param {import('playwright').Worker} worker
 * @param {string} name
 */
const markIn = (worker, name) =>
  worker.evaluate((wanted) => {
    const marks = performance.getEntriesByName(wanted, 'mark');
    const [first, last] = [marks[0], marks.at(-1)];
    const detail = last && 'detail' in last ? String(last.detail) : '';
    return first ? { at: performance.timeOrigin + first.startTime, detail } : null;
  }, name);

/**
 * @param {import('playwright').Worker} worker
 * @param {string} name
 * @param {number} limit
 */
async function markWithin(worker, name, limit) {
  const end = Date.now() + limit;
  for (;;) {
    const mark = await markIn(worker, name);
    if (mark !== null || Date.now() > end) return mark;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Waits until the index is ready, and is kept for the next start, and tells how long it took until
 * it was ready; `null` where the app marks none.
 * @param {import('playwright').Page} page
 * @returns {Promise<IndexTimes | null>}
 */
export async function indexReady(page) {
  // The list may be shown before its worker is known.
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  const begun = await markWithin(worker, BEGUN, PATIENCE);
  if (begun === null) return null;
  const ready = await markWithin(worker, READY, LIMIT);
  if (ready === null) throw new Error('The index was not ready in time.');
  // What is begun as a load and finds nothing goes on as a build.
  const how = (await markIn(worker, BEGUN))?.detail ?? begun.detail;
  if (how === 'build' && (await markWithin(worker, KEPT, LIMIT)) === null)
    throw new Error('The index was not kept in time.');
  return { how, begun: begun.at, ready: ready.at };
}
