import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { STORE_VERSION } from '../../../src/domain/store-version.ts';
import { readNamed } from '../../../src/main/vault/sound-snapshots.ts';
import type { Random } from '../../bench/generated/random.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { missingFields } from '../../golden/missing-fields.ts';
import { type Rows, storedRows } from '../../golden/stored-rows.mjs';
import { bareStart } from '../app/bare-start.ts';
import type { Part } from '../runner/part.ts';
import { inScratch } from '../runner/scratch.ts';
import { goldenCopy, versionsIn } from './golden-copy.ts';

const SIZE = { width: 1000, height: 700 };
/** Longer than a small folder takes to be migrated, in milliseconds. */
const WINDOW = 500;
const PATIENCE = 30_000;

/** Starts the app and kills it so long after it said that it writes the folder from now on. */
async function killWhileMigrating(folder: string, delay: number): Promise<boolean> {
  const running = bareStart(folder);
  const end = Date.now() + PATIENCE;
  const isNoted = async () => (await versionsIn(folder)).store === STORE_VERSION;
  while (!(await isNoted()) && Date.now() < end) await pause(2);
  await pause(delay);
  await running.kill();
  return isNoted();
}

/** Whether one of the snapshots holds the last change that was made before. */
async function isBackedUp(folder: string, expected: Rows): Promise<boolean> {
  const place = join(folder, 'snapshots');
  const names = await readdir(place).catch(() => []);
  const found = await Promise.all(names.map((name) => readNamed(place, name)));
  return found.some((snapshot) => snapshot?.head.last === expected.changes?.at(-1)?.id);
}

async function finished(folder: string, expected: Rows): Promise<readonly string[]> {
  const app = await launchElectron(folder, SIZE);
  try {
    const list = app.page.getByRole('listbox', { name: 'Papers' });
    await list.getByRole('option').first().waitFor();
    const rows = await storedRows(app.page);
    const missing = missingFields(rows, expected);
    const wrong = missing.length > 0 ? [`Not as it was: ${missing.slice(0, 5).join('; ')}.`] : [];
    if (rows.changes?.length !== expected.changes?.length) wrong.push('Not the same changes.');
    return [...wrong, ...app.errors];
  } finally {
    await app.kill();
  }
}

async function round(folder: string, random: Random, index: number): Promise<readonly string[]> {
  const data = join(folder, 'data');
  const expected = await goldenCopy(1 + (index % (STORE_VERSION - 1)), data);
  const place = join(data, 'snapshots');
  // A session that was killed may have left no backup of its last changes.
  await rm(place, { recursive: true });
  const delay = index % 4 === 0 ? 0 : random.below(WINDOW);
  const wrong: string[] = [];
  if (!(await killWhileMigrating(data, delay))) return ['The app did not begin.'];
  if (!(await isBackedUp(data, expected))) wrong.push('There was no backup before the migration.');
  const before = await readdir(place).catch(() => []);
  const texts = await Promise.all(before.map((name) => readFile(join(place, name), 'utf8')));
  wrong.push(...(await finished(data, expected)));
  for (const [at, name] of before.entries())
    if ((await readFile(join(place, name), 'utf8').catch(() => null)) !== texts[at])
      wrong.push(`The backup ${name} is not what it was.`);
  return wrong.map((words) => `${words} (killed after ${delay} ms)`);
}

/** The app killed while it brings what an older one stored to its own version. */
export const MIGRATE: Part = {
  name: 'migrate',
  title: 'The app killed while it migrates what an older one stored',
  wanted: 'a backup was there before, stays, and the next start ends with all fields equal',
  limits:
    'The libraries are small: what is killed is the start around the migration as often as itself.',
  full: 50,
  small: 1,
  needs: 'app',
  begin: () => inScratch(round),
};
