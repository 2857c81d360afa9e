import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLibrary } from './compiled.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { putRows } from './put-rows.mjs';

/** Papers whose rows cross to the page at once: some two megabytes. */
const BATCH = 1000;

/**
 * Data folders of libraries of any size, each made once a run and copied for every use.
 * @typedef {object} SeededData
 * @property {(papers: number) => Promise<string>} copy a folder of its own with that many papers
 * generated, besides those that come with the app, as it is after an import: without an index
 * @property {() => string} fresh a folder in which nothing is yet
 * @property {(folder: string) => void} remove removes one of them, which are large
 */

/**
 * @param {number} from
 * @param {number} to
 * @param {readonly import('../../src/domain/paper.ts').Paper[]} papers
 * @param {import('../../src/domain/change/user-state.ts').UserState} state
 * @param {number} bundled how many papers stand before them
 * @returns {import('./put-rows.mjs').Rows}
 */
function rowsOf(from, to, papers, state, bundled) {
  const some = papers.slice(from, to);
  return {
    papers: some.map((paper, index) => {
      const { id, category, date, hasCode, title, authors, authorsCut } = paper;
      const order = bundled + from + index;
      return { id, category, date, hasCode, title, authors, authorsCut, order };
    }),
    abstracts: some.map(({ id, abstract }) => ({ id, text: abstract })),
    readings: some.flatMap(({ id }) => {
      const reading = state.readings.get(id);
      return reading ? [{ paper: id, status: reading.status, tags: [...reading.tags] }] : [];
    }),
    notes: some.flatMap(({ id }) => {
      const note = state.notes.get(`n-${id.slice(2)}`);
      return note ? [{ id: `n-${id.slice(2)}`, text: note.text }] : [];
    }),
    tags: from > 0 ? [] : [...state.tags].map(([id, tag]) => ({ id, ...tag })),
  };
}

/**
 * Starts the app on an empty folder and writes papers into its store past it, as an import would
 * have left them. The rows are those of src/library/store/database.ts.
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
    for (let from = 0; from < count; from += BATCH) {
      const rows = rowsOf(from, from + BATCH, papers, state, bundled);
      // As one text, which crosses much faster than values one by one.
      await page.evaluate(putRows, JSON.stringify(rows));
    }
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
