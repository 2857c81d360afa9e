import { setTimeout as pause } from 'node:timers/promises';
import { figure } from './figure.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { memoryOf } from './process-memory.mjs';

/**
 * Memory has come to rest when it has changed by less than this share for some seconds, several
 * times on end: V8 gives back what was read at the start only after half a minute without work.
 */
const REST = 0.01;
const REST_SECONDS = 5;
const REST_TIMES = 9;
const LIMIT_SECONDS = 150;

/** How long an index may take to be built, in milliseconds. */
const INDEX_LIMIT = 300_000;

/**
 * The memory of a process and all it started once at rest, and the most PSS it had until then.
 * @param {number} pid
 */
async function restingMemory(pid) {
  let last = memoryOf(pid);
  let most = last.pss;
  let still = 0;
  for (let waited = 0; waited < LIMIT_SECONDS; waited += REST_SECONDS) {
    await pause(1000 * REST_SECONDS);
    const now = memoryOf(pid);
    still = Math.abs(now.pss - last.pss) < REST * last.pss ? still + 1 : 0;
    most = Math.max(most, now.pss);
    last = now;
    if (still === REST_TIMES) break;
  }
  return { ...last, most };
}

/**
 * Memory of all processes with a large library open, the index ready and a search made, beside a
 * bare window, in turn.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchMemory({ stage, data, papers, pairs }) {
  const bare = data.fresh();
  const folder = await data.copy(papers);
  /** @param {import('./launched.mjs').Launched} launched */
  const use = async ({ page, pid }) => {
    await listed(page);
    await page.getByRole('searchbox', { name: 'Search papers' }).fill('network');
    await page
      .getByRole('status')
      .filter({ hasText: / of .* papers$/ })
      .waitFor({ timeout: 60_000 });
    // The window says so for as long as abstracts are being indexed.
    await page
      .getByText(/^Indexing abstracts/)
      .waitFor({ state: 'detached', timeout: INDEX_LIMIT });
    return restingMemory(pid);
  };
  // Builds the index, which a start after it only loads.
  await whileRunning(stage, APPS.ours, folder, use);
  const ours = [];
  const theirs = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    theirs.push(await whileRunning(stage, APPS.bare, bare, ({ pid }) => restingMemory(pid)));
    ours.push(await whileRunning(stage, APPS.ours, folder, use));
  }
  data.remove(folder);
  const open = `${papers.toLocaleString('en')} papers open`;
  /** @typedef {Awaited<ReturnType<typeof restingMemory>>} Resting */
  /** @type {(key: 'pss' | 'rss' | 'most', values: readonly Resting[]) => number[]} */
  const of = (key, values) => values.map((memory) => memory[key]);
  const name = 'bare window';
  return {
    figures: [
      figure({
        what: `${open}, shared pages divided (PSS), at rest`,
        unit: 'MiB',
        ours: of('pss', ours),
        beside: { name, values: of('pss', theirs) },
        bar: { of: 'ratio', most: 2.5 },
      }),
      figure({
        what: `${open}, sum of all processes (RSS), at rest`,
        unit: 'MiB',
        ours: of('rss', ours),
        beside: { name, values: of('rss', theirs) },
        bar: { of: 'ratio', most: 2.5 },
      }),
      figure({
        what: `${open}, shared pages divided (PSS), at most until at rest`,
        unit: 'MiB',
        ours: of('most', ours),
        beside: { name, values: of('most', theirs) },
      }),
    ],
  };
}
