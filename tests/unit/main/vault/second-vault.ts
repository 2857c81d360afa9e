import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openVault } from '../../../../src/main/vault/vault.ts';
import { changes, clock, emptyFolder } from './samples.ts';

/** A vault with so many changes, and an empty folder beside its own to be chosen. */
export async function withSecond(count = 3) {
  const root = await emptyFolder();
  const data = join(root, 'data');
  const chosen = join(root, 'disk');
  await mkdir(data);
  await mkdir(chosen);
  return { root, data, chosen, ...(await opened(data, count)) };
}

/** A vault over a folder, with clocks that a test moves. */
export async function opened(data: string, count = 0) {
  const time = clock();
  let monotonic = 0;
  const vault = openVault({ folder: data, now: time.now, clock: () => monotonic });
  onTestFinished(() => vault.close());
  if (count > 0) await vault.handlers.append({ changes: changes(count) });
  /** Both clocks go on. */
  const pass = (milliseconds: number) => {
    time.pass(milliseconds);
    monotonic += milliseconds;
  };
  return { vault, time, pass };
}

/** Where the backups of a folder that was chosen lie. */
export async function placesIn(chosen: string): Promise<readonly string[]> {
  const folder = join(chosen, 'Reading List backups');
  return (await readdir(folder)).map((name) => join(folder, name));
}

/** The names of the backups that lie in a folder that was chosen. */
export async function namesIn(chosen: string): Promise<readonly string[]> {
  const all = await Promise.all((await placesIn(chosen)).map((place) => readdir(place)));
  return all.flat().sort();
}
