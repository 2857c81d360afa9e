import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright/test';
import { counted } from '../../../src/domain/change/counted.ts';
import { ROOM_NEEDED } from '../../../src/domain/room.ts';
import { RECORDS } from '../../../src/main/vault/record-files.ts';
import type { Bridge } from '../../../src/preload/index.ts';
import type { Random } from '../../bench/generated/random.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { parts } from '../../e2e/parts.ts';
import { livingOn } from '../app/desk.ts';
import { afterAct } from '../app/desk-acts.ts';
import { importOf } from '../app/paper-acts.ts';
import { copied, type Prepared, SIZE } from '../app/prepared.ts';
import { startedAgain } from '../app/started-again.ts';
import type { Reports } from './reports.ts';
import { LEFT, LITTLE, type SmallDisk } from './small-disk.ts';

/** So many entries that they are written in several parts. */
const ENTRIES = 900;
/** About as long as so many papers take to be saved, in milliseconds. */
const SOON = 600;
/** How much more than is needed there may be before the disk is filled amid saving. */
const MORE = 20_000_000;
/** How long the app may take, in milliseconds. */
const PATIENCE = 30_000;

const FULL = /full/;

/** Has a file read, and waits until the person can decide on it. */
async function previewed(page: Page, text: string) {
  await parts(page).list.focus();
  await page.keyboard.press('Control+o');
  const dialog = page.getByRole('dialog', { name: 'Import papers' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose files' }).press('Enter');
  const file = { name: 'refs.bib', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
  const press = dialog.getByRole('button', { name: /^Import \d/ });
  await press.waitFor({ timeout: PATIENCE });
  return { dialog, press };
}

/** How many papers the window knows of. */
const papersIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { views } = (window as unknown as { readonly readingList: Bridge }).readingList;
    return new Promise<number>((resolve) => {
      const leave = views.shelf({}, (outcome) => {
        if (!outcome.ok) return;
        resolve(outcome.value.all);
        leave();
      });
    });
  });

const recordsIn = (data: string) => readdir(join(data, RECORDS)).catch(() => []);

/**
 * Has papers imported once there is room; false where Chromium, whose storage was lost amid a
 * transaction, does not answer any more, which the window has to say.
 */
async function triedAgain(page: Page, press: Locator, told: Locator): Promise<boolean> {
  const silent = page
    .getByRole('alert')
    .filter({ hasText: 'close Reading List and open it again' });
  await press.click();
  await silent.or(told).first().waitFor({ timeout: PATIENCE });
  return told.isVisible();
}

/** The disk full when the person has papers imported, or while they are saved. */
export async function importOnFullDisk(
  disk: SmallDisk,
  random: Random,
  from: Prepared,
  reports: Reports,
): Promise<readonly string[]> {
  await copied(from.folder, disk.data);
  const app = await launchElectron(disk.data, SIZE);
  try {
    const { page } = app;
    const { message, rows } = parts(page);
    await rows.first().waitFor();
    const { act, file, desk } = importOf(from.work, random, ENTRIES);
    const acts = [{ act, times: 1, file, next: afterAct(from.work, act, desk) }];
    const { dialog, press } = await previewed(page, file ?? '');
    const records = (await recordsIn(disk.data)).length;
    const isAmid = random.chance(0.7);
    await disk.fill(isAmid ? ROOM_NEEDED + random.below(MORE) : random.below(LEFT));
    let began = performance.now();
    await press.click();
    if (isAmid) {
      await pause(random.below(SOON));
      await disk.fill(random.one(LITTLE));
      began = performance.now();
    }
    const refused = dialog.getByRole('alert');
    const told = message.filter({ hasText: `${counted(ENTRIES, 'paper')} imported` });
    await refused.or(told).first().waitFor({ timeout: PATIENCE });
    const wrong: string[] = [];
    let isLeft = false;
    if (await refused.isVisible()) {
      const what = isAmid ? 'An import on a disk filled meanwhile' : 'An import on a full disk';
      wrong.push(...reports.add(what, performance.now() - began));
      const words = (await refused.textContent()) ?? '';
      if (!FULL.test(words)) wrong.push(`It says: “${words}”.`);
      const there = livingOn(from.work.desk, from.bundled).length;
      const now = await papersIn(page);
      // Where the store took it and the journal cannot, all of it is there until the journal can.
      if (now !== there && now !== there + ENTRIES)
        wrong.push(`There were ${there} papers, and are ${now}.`);
      disk.makeRoom();
      isLeft = !(await triedAgain(page, press, told));
      if (isLeft) reports.addRestart();
    } else {
      reports.addDone('An import on a disk filled meanwhile');
      disk.makeRoom();
    }
    const left = (await recordsIn(disk.data)).filter((name) => name.endsWith('.tmp'));
    if (left.length > 0) wrong.push(`The beginning of records is left: ${left.join(', ')}.`);
    const isKept = (await recordsIn(disk.data)).length > records;
    if (!isLeft && !isKept) wrong.push('No records were kept.');
    await app.kill();
    const expected = { folder: disk.data, from, acts, kept: [], isDamaged: true };
    const again = await startedAgain(expected, 2);
    const groups = new Set(again.now.log.map(([, group]) => group)).size - from.acts;
    if (!isLeft && groups !== 1) wrong.push(`${groups} acts are there, not that of the import.`);
    return [...wrong, ...again.wrong];
  } finally {
    await app.kill();
  }
}
