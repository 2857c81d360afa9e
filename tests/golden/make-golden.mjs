import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { _electron } from 'playwright';
import { CannotGoOn } from '../../scripts/entry.mjs';
import { inProject, projectFolder } from '../../scripts/project.mjs';
import { GOLDEN_BIBTEX, goldenActs } from './acts.mjs';
import { storedRows } from './stored-rows.mjs';

/** What of a user-data folder is the person's; the rest Chromium makes anew. */
const KEPT = ['IndexedDB', 'journal', 'snapshots', 'records', 'versions.json', 'device.json'];

/** What LevelDB tells of itself, with the paths of this machine. */
const isLog = (/** @type {string} */ path) => ['LOG', 'LOG.old', 'LOCK'].includes(basename(path));

/** @typedef {{ act: (act: object) => Promise<{ ok: boolean }>, keep: (settings: object) => Promise<unknown> }} Bridge */

/**
 * @typedef {object} Importing
 * @property {(input: object) => Promise<{ value: string }>} [beginImport]
 * @property {(input: object) => Promise<unknown>} addToImport
 * @property {(input: object) => Promise<unknown>} readImport
 * @property {(act: object) => Promise<{ ok: boolean }>} act
 */

/**
 * Does the acts that this version of the app knows.
 * @param {import('playwright').Page} page
 */
async function act(page) {
  const { papers = [] } = await storedRows(page);
  const sorted = papers.toSorted((one, other) => Number(one.order) - Number(other.order));
  const first = sorted.map(({ id, title }) => ({ id: String(id), title: String(title) }));
  return page.evaluate(async (acts) => {
    const { library } = /** @type {{ readingList: { library: Bridge } }} */ (
      /** @type {unknown} */ (globalThis)
    ).readingList;
    let done = 0;
    for (const forms of acts)
      for (const form of forms)
        if ((await library.act(form)).ok) {
          done += 1;
          break;
        }
    await library.keep({ sort: { by: 'title', direction: 'descending' }, density: 'compact' });
    return done;
  }, goldenActs(first));
}

/**
 * Imports papers where this version of the app can; how many acts that was.
 * @param {import('playwright').Page} page
 */
const importInto = (page) =>
  page.evaluate(async (text) => {
    const { library } = /** @type {{ readingList: { library: Importing } }} */ (
      /** @type {unknown} */ (globalThis)
    ).readingList;
    if (!library.beginImport) return 0;
    const { value: id } = await library.beginImport({});
    const bytes = new TextEncoder().encode(text);
    await library.addToImport({ import: id, file: 'golden.bib', bytes, isLast: true });
    await library.readImport({ import: id });
    return (await library.act({ kind: 'import', import: id })).ok ? 1 : 0;
  }, GOLDEN_BIBTEX);

/** @param {import('playwright').Page} page */
const listed = (page) =>
  page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor();

/**
 * Starts an app in a new folder, does something of everything, quits, and keeps the folder and what
 * was stored in it, by the store version it writes.
 * @param {import('../../scripts/stage.mjs').Stage & { options: string[] }} stage
 */
export async function run({ electron, args, env, options }) {
  const app = resolve(options[0] ?? projectFolder);
  const folder = mkdtempSync(join(tmpdir(), 'reading-list-golden-'));
  const running = await _electron.launch({
    executablePath: electron,
    args: [...args, app, `--user-data-dir=${folder}`],
    env: /** @type {Record<string, string>} */ (env),
    colorScheme: null,
  });
  const ended = new Promise((done) => running.process().once('exit', done));
  const page = await running.firstWindow();
  await listed(page);
  const done = (await act(page)) + (await importInto(page));
  // The window would else put its own settings in place of what was kept.
  await page.reload();
  await listed(page);
  const rows = await storedRows(page);
  await running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  const { store } = JSON.parse(readFileSync(join(folder, 'versions.json'), 'utf8'));
  const place = inProject(`tests/fixtures/golden/store-${store}`);
  if (rows.changes?.length === 0) throw new CannotGoOn('Nothing could be done in this app.');
  if (existsSync(place)) throw new CannotGoOn(`There is a golden folder already: ${place}`);
  mkdirSync(place, { recursive: true });
  for (const name of KEPT.filter((each) => existsSync(join(folder, each))))
    cpSync(join(folder, name), join(place, 'data', name), {
      recursive: true,
      filter: (path) => !isLog(path),
    });
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(join(place, 'expected.json'), `${JSON.stringify(rows, null, 1)}\n`);
  console.log(`Store version ${store}: ${done} acts, ${rows.changes?.length} changes.`);
}
