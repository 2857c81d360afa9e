import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLibrary } from './compiled.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { putRows } from './put-rows.mjs';
import { seededRows } from './seeded-rows.mjs';

/**
 * Data folders of libraries of any size, each made once a run and copied for every use.
 * @typedef {object} SeededData
 * @property {(papers: number) => Promise<string>} copy a folder of its own with that many papers
 * generated, besides those that come with the app, as it is after an import: without an index
 * @property {() => string} fresh a folder in which nothing is yet
 * @property {(folder: string) => void} remove removes one of them, which are large
 */

/**
 * Starts the app on an empty folder and writes papers into its store past it, as an import would
 * have left them.
 * @param {import('../../scripts/stage.mjs').Stage} stage
 * @param {string} folder
 * @param {number} count
 */
async function seed(stage, folder, count) {
  const { bundledPapers, generatedPapers, generatedState } = await loadLibrary();
  const bundled = bundledPapers().length;
  const papers = generatedPapers(count);
  const state = generatedState(papers);
  await whileRunning(stage, APPS.ours, folder, async ({ page }) => {
    await listed(page);
    for (const rows of seededRows(papers, state, bundled)) await page.evaluate(putRows, rows);
  });
}

/**
 * @template T
 * @param {import('../../scripts/stage.mjs').Stage} stage
 * @param {(data: SeededData) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSeededData(stage, use) {
  const root = mkdtempSync(join(tmpdir(), 'reading-list-bench-'));
  let count = 0;
  const fresh = () => {
    count += 1;
    return join(root, `data-${count}`);
  };
  try {
    return await use({
      fresh,
      remove: (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
      copy: async (papers) => {
        const seeded = join(root, `seeded-${papers}`);
        if (!existsSync(seeded)) {
          console.error(`Writing ${papers.toLocaleString('en')} papers into a library…`);
          await seed(stage, seeded, papers);
        }
        const folder = fresh();
        cpSync(seeded, folder, { recursive: true });
        return folder;
      },
    });
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}
