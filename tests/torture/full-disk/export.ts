import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { ROOM_NEEDED } from '../../../src/domain/room.ts';
import type { Random } from '../../bench/generated/random.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { parts } from '../../e2e/parts.ts';
import { copied, type Prepared, SIZE } from '../app/prepared.ts';
import { startedAgain } from '../app/started-again.ts';
import type { Reports } from './reports.ts';
import { type SmallDisk, smallDisk } from './small-disk.ts';

const FORMATS = [
  ...['BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON', 'CSV'],
  ...['HTML reading report', 'Reading List JSON'],
] as const;

const PATIENCE = 30_000;
/** A disk has that many bytes in a block, of which it fills whole ones. */
const BLOCK = 4096;

const FULL = /full/;
const EARLIER = 'What was there before.';
const TIMES = /\d{4}-\d\d-\d\dT[\d:.]+Z/gu;

async function openExport(page: Page, format: string): Promise<Locator> {
  await parts(page).list.focus();
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Export papers' });
  await dialog.getByRole('radio', { name: /^The whole library/ }).check();
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  return dialog;
}

const press = (dialog: Locator) => dialog.getByRole('button', { name: 'Export' }).click();

const written = (dialog: Locator) => dialog.waitFor({ state: 'detached', timeout: PATIENCE });

/** What a file says, whenever it was written. */
const said = async (path: string) => (await readFile(path, 'utf8')).replace(TIMES, '');

/** So many bytes are left that a file of that size does not fit. */
function leftFor(size: number, isElsewhere: boolean, random: Random): number {
  const part = random.below(Math.max(1, size - 2 * BLOCK));
  if (isElsewhere) return part;
  return random.chance(0.5) ? ROOM_NEEDED + part : random.below(ROOM_NEEDED);
}

/** The disk full, which is that of the library or another one, while all of it is exported. */
async function tried(
  disk: SmallDisk,
  filled: SmallDisk,
  random: Random,
  from: Prepared,
  reports: Reports,
): Promise<readonly string[]> {
  await copied(from.folder, disk.data);
  const isElsewhere = filled !== disk;
  const place = join(dirname(filled.data), 'exported');
  await mkdir(place);
  const app = await launchElectron(disk.data, SIZE);
  try {
    const { page } = app;
    await parts(page).rows.first().waitFor();
    const format = random.one(FORMATS);
    const whole = join(dirname(disk.data), 'whole');
    await app.saveAs(whole);
    const first = await openExport(page, format);
    await press(first);
    await written(first);
    const { length } = await readFile(whole);

    const path = join(place, 'again');
    const isThere = random.chance(0.5);
    if (isThere) await writeFile(path, EARLIER);
    await app.saveAs(path);
    const dialog = await openExport(page, format);
    await filled.fill(leftFor(length, isElsewhere, random));
    const refused = dialog.getByRole('alert');
    // What fits is written before, and to write it takes as long as it takes.
    const late = await filled.afterLastTaken(async () => {
      await press(dialog);
      await refused.waitFor({ timeout: PATIENCE });
    });
    const what = isElsewhere ? 'An export to another disk' : 'An export to the disk of the library';
    const wrong = [...reports.add(what, late)];
    const words = (await refused.textContent()) ?? '';
    if (!FULL.test(words)) wrong.push(`It says: “${words}”.`);
    if (isThere ? (await readFile(path, 'utf8')) !== EARLIER : existsSync(path))
      wrong.push('What was there before the export is not as it was.');
    const names = (await readdir(place)).filter((name) => name !== 'again');
    if (names.length > 0) wrong.push(`It left ${names.join(', ')}.`);
    filled.makeRoom();
    await press(dialog);
    await written(dialog);
    if ((await said(path)) !== (await said(whole))) wrong.push(`${format} is not as before.`);
    await app.kill();
    const again = await startedAgain({ folder: disk.data, from, acts: [], kept: [] }, 2);
    return [...wrong, ...again.wrong];
  } finally {
    await app.kill();
  }
}

/** The disk full to which the library is exported: its own or another one. */
export async function exportOnFullDisk(
  disk: SmallDisk,
  random: Random,
  from: Prepared,
  reports: Reports,
): Promise<readonly string[]> {
  if (random.chance(0.5)) return tried(disk, disk, random, from, reports);
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-other-disk-'));
  const other = await smallDisk(folder);
  try {
    return await tried(disk, other, random, from, reports);
  } finally {
    other.unmount();
    await rm(folder, { recursive: true });
  }
}
