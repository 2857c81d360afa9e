import { resolve } from 'node:path';
import { _electron } from 'playwright';

const root = resolve(import.meta.dirname, '../..');

/** The built app, and the least an Electron app can do. */
export const APPS = { ours: root, bare: resolve(root, 'tests/fixtures/bare-window') };

/**
 * An app that runs.
 * @typedef {object} Launched
 * @property {import('playwright').Page} page
 * @property {import('playwright').ElectronApplication} app
 * @property {number} pid its main process
 * @property {number} begun when it was started, in milliseconds since 1970
 */

/**
 * Starts an Electron app, lets `use` work with its first window, and closes that as a person would;
 * ends after all its processes have.
 * @template T
 * @param {import('../../scripts/stage.mjs').Stage} stage
 * @param {string} app the folder of the app
 * @param {string} data the folder it keeps its data in
 * @param {(launched: Launched) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function whileRunning(stage, app, data, use) {
  const env = Object.entries(stage.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const begun = Date.now();
  const running = await _electron.launch({
    executablePath: stage.electron,
    args: [...stage.args, app, `--user-data-dir=${data}`],
    env: Object.fromEntries(env),
    colorScheme: null,
  });
  const child = running.process();
  const ended = new Promise((done) => child.once('exit', done));
  try {
    const page = await running.firstWindow();
    return await use({ page, app: running, pid: Number(child.pid), begun });
  } finally {
    await running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
  }
}

/**
 * Waits until the list has rows.
 * @param {import('playwright').Page} page
 */
export async function listed(page) {
  const rows = page.getByRole('listbox', { name: 'Papers' }).getByRole('option');
  await rows.first().waitFor({ timeout: 120_000 });
}
