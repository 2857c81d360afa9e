import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure } from './figure.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { memoryOf } from './process-memory.mjs';

/** @typedef {import('../../src/domain/export/export-format.ts').ExportFormat} ExportFormat */

/** All formats that are text. */
const FORMATS = /** @type {const} */ ([
  'bibtex',
  'biblatex',
  'ris',
  'csl-json',
  'csv',
  'html',
  'reading-list',
]);

/** How often memory is looked at, in milliseconds. */
const LOOK = 250;
/** How much is written at once by hand, in bytes. */
const PART = 1024 * 1024;
/** How long an index may take to be built, in milliseconds. */
const INDEX_LIMIT = 300_000;

/**
 * Runs in the page: exports all papers, and meanwhile asks for words again and again, as somebody
 * does who types.
 * @param {ExportFormat} format
 */
async function exported(format) {
  const { readingList } =
    /** @type {{ readingList: import('../../src/preload/index.ts').Bridge }} */ (
      /** @type {unknown} */ (globalThis)
    );
  /** @type {number[]} */
  const answers = [];
  let isDone = false;
  const ask = async () => {
    while (!isDone) {
      const asked = performance.now();
      await readingList.library.complete({ field: 'title', typed: 'net' });
      answers.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const begun = performance.now();
  const asking = ask();
  const outcome = await readingList.library.exportPapers({ format, of: { kind: 'all' } });
  const time = performance.now() - begun;
  isDone = true;
  await asking;
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return { time, answers };
}

/**
 * Writes what a file holds to another, flushed, and tells how long that took.
 * @param {string} from
 * @param {string} to
 */
async function written(from, to) {
  const [source, target] = await Promise.all([open(from, 'r'), open(to, 'w')]);
  const part = Buffer.alloc(PART);
  let time = 0;
  for (;;) {
    const { bytesRead } = await source.read(part, 0, PART);
    const begun = performance.now();
    if (bytesRead === 0) await target.sync();
    else await target.write(part, 0, bytesRead);
    time += performance.now() - begun;
    if (bytesRead === 0) break;
  }
  await Promise.all([source.close(), target.close()]);
  return time;
}

/**
 * The most memory that processes had while something was done.
 * @template T
 * @param {number} pid
 * @param {Promise<T>} doing
 */
async function watched(pid, doing) {
  const most = { all: 0, renderer: 0 };
  const look = () => {
    most.all = Math.max(most.all, memoryOf(pid).pss);
    most.renderer = Math.max(most.renderer, memoryOf(pid, 'renderer').pss);
  };
  look();
  const timer = setInterval(look, LOOK);
  try {
    return { most, value: await doing };
  } finally {
    clearInterval(timer);
  }
}

/**
 * @typedef {object} Exports what was measured of each format
 * @property {number[]} times
 * @property {number[]} raw
 * @property {number[]} more what the processes had beyond what they had before, in MiB
 * @property {number[]} moreOfPage the same of the process of window and worker
 * @property {number[]} answers
 * @property {number} megabytes
 */

/**
 * Exporting a large library to each format of text, beside writing the same bytes to a file, in
 * turn, with the memory it takes, and how soon what is asked meanwhile is answered.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchExport({ stage, data, papers, pairs }) {
  const folder = await data.copy(papers);
  const place = mkdtempSync(join(tmpdir(), 'reading-list-exports-'));
  const [path, copy] = [join(place, 'papers.txt'), join(place, 'copy.txt')];
  /** @type {Map<ExportFormat, Exports>} */
  const all = new Map(
    FORMATS.map((format) => [
      format,
      { times: [], raw: [], more: [], moreOfPage: [], answers: [], megabytes: 0 },
    ]),
  );
  await whileRunning(stage, APPS.ours, folder, async ({ page, app, pid }) => {
    await listed(page);
    // Where the index is not kept it is made now, and not beside an export.
    await page.getByRole('searchbox', { name: 'Search papers' }).fill('network');
    const found = page.getByRole('status').filter({ hasText: / of .* papers$/ });
    await found.waitFor({ timeout: 60_000 });
    const indexing = page.getByText(/^Indexing abstracts/);
    await indexing.waitFor({ state: 'detached', timeout: INDEX_LIMIT });
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, path);
    for (let pair = 0; pair < pairs; pair += 1)
      for (const [format, found] of all) {
        const before = { all: memoryOf(pid).pss, renderer: memoryOf(pid, 'renderer').pss };
        const { most, value } = await watched(pid, page.evaluate(exported, format));
        found.times.push(value.time);
        found.answers.push(...value.answers);
        found.more.push(most.all - before.all);
        found.moreOfPage.push(most.renderer - before.renderer);
        found.raw.push(await written(path, copy));
        found.megabytes = statSync(path).size / 1e6;
      }
  });
  data.remove(folder);
  rmSync(place, { recursive: true, force: true });
  const count = papers.toLocaleString('en');
  return {
    figures: [...all].flatMap(([format, found]) => [
      figure({
        what: `${count} papers to ${format}, ${Math.round(found.megabytes)} MB`,
        ours: found.times,
        beside: { name: 'writing the same bytes', values: found.raw },
      }),
      figure({
        what: `${format}: what is asked meanwhile, until it is answered`,
        ours: found.answers,
        bar: { of: 'p95', most: 50 },
      }),
      figure({
        what: `${format}: memory of all processes beyond what they had before`,
        unit: 'MiB',
        ours: found.more,
        bar: { of: 'max', most: 300 },
      }),
      figure({
        what: `${format}: of that, the process of window and worker`,
        unit: 'MiB',
        ours: found.moreOfPage,
      }),
    ]),
  };
}
