import { loadLibrary } from './compiled.mjs';
import { figure } from './figure.mjs';
import { handOver, importAll, writeSameRows } from './import-in-page.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { memoryOf } from './process-memory.mjs';

/** How many entries are handed over at once: some 3 MB. */
const TOGETHER = 2500;
/** How often memory is looked at, in milliseconds. */
const LOOK = 500;
/** How long all of it may take, in milliseconds. */
const LIMIT = 1_800_000;

/**
 * A paper as an entry of a BibTeX file.
 * @param {import('../../src/domain/paper.ts').Paper} paper
 * @param {number} number
 */
const entryOf = ({ title, authors, date, abstract }, number) =>
  `@article{key${number},\n  title = {${title}},\n  author = {${authors.join(' and ')}},\n  year = {${date.slice(0, 4)}},\n  journal = {Journal of Things ${number % 97}},\n  doi = {10.1234/bench.${number}},\n  abstract = {${abstract}}\n}\n`;

/**
 * A library that is imported from one BibTeX file into an empty one until all of it can be searched,
 * beside a raw insert of the same rows in the same run.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchImport({ stage, data, papers, pairs }) {
  const { generatedPapers } = await loadLibrary();
  const entries = generatedPapers(papers).map(entryOf);
  const size = entries.reduce((sum, { length }) => sum + length, 0) / 2 ** 20;
  /** @type {Record<'ours' | 'raw' | 'read' | 'memory' | 'gaps', number[]>} */
  const found = { ours: [], raw: [], read: [], memory: [], gaps: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    const folder = data.fresh();
    await whileRunning(stage, APPS.ours, folder, async ({ page, pid }) => {
      page.setDefaultTimeout(LIMIT);
      await listed(page);
      let most = 0;
      const looking = setInterval(() => {
        most = Math.max(most, memoryOf(pid).pss);
      }, LOOK);
      const begun = performance.now();
      for (let from = 0; from < entries.length; from += TOGETHER) {
        const text = entries.slice(from, from + TOGETHER).join('');
        const isLast = from + TOGETHER >= entries.length;
        await page.evaluate(handOver, { text, isFirst: from === 0, isLast });
      }
      const { read, gaps } = await page.evaluate(importAll);
      const field = page.getByRole('searchbox', { name: 'Search papers' });
      await field.fill('abstract:network');
      await page.getByText(/^Indexing abstracts/).waitFor({ state: 'detached', timeout: LIMIT });
      found.ours.push(performance.now() - begun);
      clearInterval(looking);
      found.read.push(read);
      found.memory.push(most);
      found.gaps.push(...gaps);
      found.raw.push(await page.evaluate(writeSameRows));
    });
    data.remove(folder);
  }
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
      }),
      figure({
        what: 'memory of all processes at most (PSS)',
        unit: 'MiB',
        ours: found.memory,
        bar: { of: 'max', most: 1536 },
      }),
    ],
  };
}
