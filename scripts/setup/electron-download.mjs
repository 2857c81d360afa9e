import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../child.mjs';
import { inProject } from '../project.mjs';
import { withProgress } from './progress.mjs';

const STALLED_AFTER = 90_000;
const LOOK_EVERY = 1000;

/**
 * Has Electron's own installer download and unpack the official runtime, and gives the reason
 * when it could not: undefined means it is in place. A download that stands still is ended.
 * @param {string} version
 * @returns {Promise<string | undefined>}
 */
export async function downloadElectron(version) {
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-electron-'));
  try {
    await withProgress(`Downloading Electron ${version}`, (note) => install(folder, note));
    return undefined;
  } catch (error) {
    if (error instanceof DownloadFailed) return error.message;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

class DownloadFailed extends Error {}

/**
 * @param {string} folder
 * @param {(detail: string) => void} note
 */
async function install(folder, note) {
  const stalled = new AbortController();
  const watch = watchGrowth(folder, note, () => stalled.abort());
  // The installer keeps an unfinished download in the temporary folder, which shows its size.
  const env = {
    ...process.env,
    ELECTRON_GET_NO_PROGRESS: '1',
    NODE_USE_ENV_PROXY: '1',
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
  };
  try {
    const installer = inProject('node_modules/electron/install.js');
    const ended = await runChild(process.execPath, [installer], {
      env,
      capture: true,
      stop: stalled.signal,
    });
    if (stalled.signal.aborted) throw new DownloadFailed('the download stood still');
    if (ended.code !== 0) throw new DownloadFailed(reasonIn(ended.output));
  } finally {
    clearInterval(watch);
  }
}

/**
 * @param {string} folder
 * @param {(detail: string) => void} note
 * @param {() => void} onStall
 */
function watchGrowth(folder, note, onStall) {
  let size = 0;
  let grewAt = Date.now();
  const look = async () => {
    const now = await sizeOf(folder).catch(() => size);
    if (now !== size) grewAt = Date.now();
    size = now;
    if (size) note(`${Math.round(size / 1e6)} MB`);
    if (Date.now() - grewAt > STALLED_AFTER) onStall();
  };
  return setInterval(() => void look(), LOOK_EVERY);
}

/** @param {string} folder */
async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(
    names.map(async (name) => {
      const entry = await stat(join(folder, name));
      return entry.isFile() ? entry.size : 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Finds the one line of an installer's output that says what went wrong.
 * @param {string} output
 */
export function reasonIn(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const cause = lines.find((line) => /^\[?cause\]?:/.test(line));
  const error = lines.find((line) => /error/i.test(line) && !line.startsWith('at '));
  const first = (cause ?? error ?? lines.find(Boolean) ?? 'no reason given').replace(/\s*\{$/, '');
  const reason = first.replace(/^\[?cause\]?:\s*/, '').replace(/^(\w*Error):\s*/, '');
  return reason === 'fetch failed' ? 'its host could not be reached' : reason;
}
