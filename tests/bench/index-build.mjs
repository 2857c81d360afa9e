import { CannotGoOn } from '../../scripts/entry.mjs';
import { loadSearchContest } from './compiled.mjs';
import { figure } from './figure.mjs';
import { indexReady } from './index-marks.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';

/**
 * Runs in the page: the tasks after its first paint that held it up for 50 ms or more, the shortest
 * the browser tells. What comes before is the start, which has a bench of its own.
 * @returns {Promise<{ start: number, duration: number }[]>} in milliseconds since 1970
 */
const longTasks = () =>
  new Promise((resolve) => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      const later = list.getEntries().filter(({ startTime }) => startTime > painted);
      resolve(
        later.map(({ startTime, duration }) => ({
          start: performance.timeOrigin + startTime,
          duration,
        })),
      );
    });
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve([]), 500);
  });

/**
 * @param {import('../../scripts/stage.mjs').Stage} stage
 * @param {string} folder
 */
const indexed = (stage, folder) =>
  whileRunning(stage, APPS.ours, folder, async ({ page }) => {
    await listed(page);
    const times = await indexReady(page);
    if (times === null)
      throw new CannotGoOn('The library worker did not mark that it has an index.');
    const during = (await page.evaluate(longTasks)).filter(
      ({ start, duration }) => start < times.ready && start + duration > times.begun,
    );
    return {
      how: times.how,
      time: times.ready - times.begun,
      longest: Math.max(0, ...during.map(({ duration }) => duration)),
    };
  });

/**
 * Building the index after an import and loading it at the next start, and for how long each
 * holds up the window.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchIndex({ stage, data, papers, pairs }) {
  const built = [];
  const loaded = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const folder = await data.copy(papers);
    built.push(await indexed(stage, folder));
    loaded.push(await indexed(stage, folder));
    data.remove(folder);
  }
  const wrong =
    built.some(({ how }) => how !== 'build') || loaded.some(({ how }) => how !== 'load');
  const { buildTime } = await loadSearchContest();
  const theirs = await buildTime({ engine: 'fts5', papers });
  const count = papers.toLocaleString('en');
  const note = 'only tasks of 50 ms and more are told, 0 is none';
  return {
    figures: [
      figure({
        what: `building the index of ${count} papers`,
        ours: built.map(({ time }) => time),
        beside: { name: 'SQLite FTS5 in Node', values: [theirs] },
        ratioOf: 'median',
        bar: { of: 'p95', most: 20_000 },
        ...(wrong
          ? { note: 'the index was not built at the first start, or not loaded later' }
          : {}),
      }),
      figure({
        what: 'longest task in the window meanwhile',
        ours: built.map(({ longest }) => longest),
        bar: { of: 'max', most: 50 },
        note,
      }),
      figure({
        what: `loading the index of ${count} papers at the next start`,
        ours: loaded.map(({ time }) => time),
        bar: { of: 'p95', most: 2000 },
      }),
      figure({
        what: 'longest task in the window while it is loaded',
        ours: loaded.map(({ longest }) => longest),
        bar: { of: 'max', most: 50 },
        note,
      }),
    ],
  };
}
