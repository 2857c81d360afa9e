import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startOnce } from './start-once.mjs';

const root = resolve(import.meta.dirname, '../..');
const bare = join(root, 'tests/fixtures/bare-window');

/**
 * Start to painted list beside a bare window, in turn: a first start into an empty folder, and
 * later starts into the same one.
 * @param {import('../../scripts/stage.mjs').Stage} stage
 * @param {{ pairs: number }} options
 */
export async function benchStart(stage, { pairs }) {
  const folder = mkdtempSync(join(tmpdir(), 'reading-list-bench-'));
  /** @type {{ bare: number[], first: number[], later: number[] }} */
  const times = { bare: [], first: [], later: [] };
  try {
    const kept = join(folder, 'kept');
    // The first of each is not counted: it reads everything from a cold disk.
    await startOnce(stage, bare, join(folder, 'bare'));
    await startOnce(stage, root, kept);
    for (let pair = 0; pair < pairs; pair += 1) {
      times.bare.push(await startOnce(stage, bare, join(folder, 'bare')));
      times.later.push(await startOnce(stage, root, kept));
      times.first.push(await startOnce(stage, root, join(folder, `first-${pair}`)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return times;
}
