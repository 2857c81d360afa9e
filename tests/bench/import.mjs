import { rmSync, writeFileSync } from 'node:fs';
import { loadLibrary } from './compiled.mjs';
import { figure } from './figure.mjs';
import { handOver, readAll, saveAll, writeSameRows } from './import-in-page.mjs';
import { FELT, importInWindow } from './import-in-window.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { watchedMemory } from './watched-memory.mjs';

/** How long all of it may take, in milliseconds. */
const LIMIT = 1_800_000;

/** @typedef {import('./watched-memory.mjs').Peak} Peak */

/**
 * A paper as an entry of a BibTeX file.
 * @param {import('../../src/domain/paper.ts').Paper} paper
 * @param {number} number
 */
const entryOf = ({ title, authors, date, abstract }, number) =>
  `@article{key${number},\n  title = {${title}},\n  author = {${authors.join(' and ')}},\n  year = {${date.slice(0, 4)}},\n  journal = {Journal of Things ${number % 97}},\n  doi = {10.1234/bench.${number}},\n  abstract = {${abstract}}\n}\n`;

/**
 * A file field of the page's own, in which a file is chosen.
 * @param {import('playwright').Page} page
 * @param {string} path
 */
async function chosen(page, path) {
  const field = await page.evaluateHandle(() => {
    const made = document.createElement('input');
    made.type = 'file';
    return made;
  });
  await field.setInputFiles(path);
  return field;
}

/** @param {readonly Peak[]} peaks */
const byProcess = (peaks) =>
  peaks
    .map(
      ({ phase, window, main, others }) =>
        `${phase} window ${window.toFixed(0)}, main ${main.toFixed(0)}, others ${others.toFixed(0)}`,
    )
    .join('; ');

/** @param {import('./import-in-window.mjs').PhaseTask} task */
const byPhase = ({ phase, length, work }) =>
  `${phase} ${work.toFixed(0)} of ${length.toFixed(0)} ms`;

/**
 * A library that is imported from one BibTeX file into an empty one until all of it can be searched,
 * beside a raw insert of the same rows in the same run.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchImport({ stage, data, papers, pairs }) {
  const { generatedPapers } = await loadLibrary();
  const path = `${data.fresh()}.bib`;
  const text = generatedPapers(papers).map(entryOf).join('');
  writeFileSync(path, text);
  const size = text.length / 2 ** 20;
  /** @type {Record<'ours' | 'raw' | 'read' | 'memory' | 'gaps', number[]>} */
  const found = { ours: [], raw: [], read: [], memory: [], gaps: [] };
  /** @type {readonly Peak[]} */
  let peaks = [];
  let longest = '';
  for (let pair = 0; pair < pairs; pair += 1) {
    const folder = data.fresh();
    await whileRunning(stage, APPS.ours, folder, async ({ page, pid }) => {
      page.setDefaultTimeout(LIMIT);
      await listed(page);
      const memory = watchedMemory(pid);
      memory.begin('handed over');
      const begun = performance.now();
      await (await chosen(page, path)).evaluate(handOver);
      memory.begin('read');
      const { read, gaps } = await page.evaluate(readAll);
      memory.begin('saved');
      const saving = await page.evaluate(saveAll);
      memory.begin('indexed');
      const field = page.getByRole('searchbox', { name: 'Search papers' });
      await field.fill('abstract:network');
      await page.getByText(/^Indexing abstracts/).waitFor({ state: 'detached', timeout: LIMIT });
      found.ours.push(performance.now() - begun);
      peaks = memory.end();
      found.read.push(read);
      found.memory.push(Math.max(...peaks.map(({ all }) => all)));
      found.gaps.push(...gaps, ...saving);
      longest = `at most ${Math.max(...gaps).toFixed(0)} while read, ${Math.max(...saving).toFixed(0)} while saved`;
      found.raw.push(await page.evaluate(writeSameRows));
    });
    data.remove(folder);
  }
  /** @type {readonly import('./import-in-window.mjs').PhaseTask[]} */
  let tasks = [];
  const folder = data.fresh();
  await whileRunning(stage, APPS.ours, folder, async (launched) => {
    launched.page.setDefaultTimeout(LIMIT);
    await listed(launched.page);
    tasks = await importInWindow(launched, path);
  });
  data.remove(folder);
  rmSync(path);
  const what = `${papers.toLocaleString('en')} BibTeX entries (${size.toFixed(0)} MB)`;
  return {
    figures: [
      figure({
        what: `${what} imported, until every word is found`,
        ours: found.ours,
        beside: { name: 'raw IndexedDB insert of the same rows', values: found.raw },
        bar: { of: 'ratio', most: 4 },
      }),
      figure({ what: `${what} read and compared`, ours: found.read }),
      figure({
        what: 'time without news of progress',
        ours: found.gaps,
        bar: { of: 'max', most: 500 },
        note: longest,
      }),
      figure({
        what: `work of the window’s longest task, of those that took over ${FELT} ms, while its dialog imports the same file`,
        ours: tasks.length === 0 ? [0] : tasks.map(({ work }) => work),
        bar: { of: 'max', most: FELT },
        note: tasks.length === 0 ? 'none took so long' : `worked ${tasks.map(byPhase).join(', ')}`,
      }),
      figure({
        what: 'memory of all processes at most (PSS)',
        unit: 'MiB',
        ours: found.memory,
        bar: { of: 'max', most: 1536 },
        note: byProcess(peaks),
      }),
    ],
  };
}
