import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { readNamed } from '../../../src/main/vault/sound-snapshots.ts';
import type { Random } from '../../bench/generated/random.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { livingOn } from '../app/desk.ts';
import { perform } from '../app/perform.ts';
import { copied, type Prepared, SIZE } from '../app/prepared.ts';
import { startedAgain } from '../app/started-again.ts';
import { noted } from './noted.ts';
import type { Reports } from './reports.ts';
import { LEFT, type SmallDisk } from './small-disk.ts';

const PATIENCE = 15_000;

async function snapshotsIn(data: string) {
  const place = join(data, 'snapshots');
  const names = await readdir(place);
  const read = await Promise.all(names.map((name) => readNamed(place, name)));
  return { whole: read.filter(Boolean).length, names };
}

async function openBackups(page: Page) {
  await page.getByRole('listbox', { name: 'Papers' }).focus();
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Show the backups' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await dialog.getByRole('listitem').first().waitFor();
  return dialog;
}

/** The disk full while the person has a backup taken. */
export async function snapshotOnFullDisk(
  disk: SmallDisk,
  random: Random,
  from: Prepared,
  reports: Reports,
): Promise<readonly string[]> {
  await copied(from.folder, disk.data);
  const app = await launchElectron(disk.data, SIZE);
  try {
    const { page } = app;
    await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor();
    const acts = [
      noted(
        from.work,
        random.one(livingOn(from.work.desk, from.bundled)),
        `before a backup ${random.below(1e9)}`,
      ),
    ];
    const performed = await perform(page, acts, 1);
    await performed.ended;
    const dialog = await openBackups(page);
    const before = await snapshotsIn(disk.data);
    await disk.fill(random.below(LEFT));
    const began = performance.now();
    await dialog.getByRole('button', { name: 'Back up now' }).click();
    const told = page.getByText('No backup could be taken. The disk is full.');
    await told.first().waitFor({ timeout: PATIENCE });
    const wrong = [...reports.add('A backup', performance.now() - began)];
    const during = await snapshotsIn(disk.data);
    if (during.names.join() !== before.names.join()) wrong.push('A part of a backup was left.');
    disk.makeRoom();
    await dialog.getByRole('button', { name: 'Back up now' }).click();
    await dialog.getByRole('listitem').nth(before.whole).waitFor({ timeout: PATIENCE });
    await app.kill();
    const after = await snapshotsIn(disk.data);
    if (after.whole !== before.whole + 1) wrong.push('There is no new backup.');
    const again = await startedAgain({ folder: disk.data, from, acts, kept: performed.kept }, 2);
    return [...wrong, ...performed.refused, ...again.wrong];
  } finally {
    await app.kill();
  }
}
