import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { importText } from './import-text.ts';
import { otherFolder } from './other-folder.ts';
import { addTag, openRow, parts, TITLES } from './parts.ts';
import { BIBTEX } from './reference-files.ts';

const openBackups = async (page: Page) => {
  await parts(page).list.focus();
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Show the backups' }).press('Enter');
  const backups = page.getByRole('dialog', { name: 'Backups' });
  await expect(backups).toBeVisible();
  return backups;
};

test('a backup is taken, looked into, and restored paper by paper or whole, by keyboard', async ({
  launch,
}) => {
  const { page, errors } = await launch();
  const { status, note, notes, saved, message, tags } = parts(page);
  await openRow(page, 0);
  await status('Reading').check();
  await note.fill('As it was.');
  await note.press('Escape');
  await saved();
  await openRow(page, 1);
  await addTag(page, 'to cite');

  let backups = await openBackups(page);
  await backups.getByRole('button', { name: 'Back up now' }).press('Enter');
  await expect(backups.getByRole('listitem')).toHaveCount(1);
  await expect(backups.getByRole('listitem')).toContainText(
    '2 papers, 1 note, 0 highlights, 1 tag',
  );
  await page.keyboard.press('Escape');

  await openRow(page, 0);
  await status('Dropped').check();
  await page.getByRole('button', { name: 'Delete the note' }).click();
  await openRow(page, 1);
  await page.getByRole('button', { name: 'Remove tag to cite' }).click();
  await expect(message).toContainText('removed');

  backups = await openBackups(page);
  await backups
    .getByRole('button', { name: /^Look inside/ })
    .first()
    .press('Enter');
  const inside = backups.getByRole('region', { name: 'Inside the backup' });
  await expect(inside.getByRole('status')).toHaveText('2 papers are not as then:');
  const first = inside.getByRole('listitem').filter({ hasText: TITLES.first });
  await expect(first).toContainText('Was marked as reading. Had a note that is gone.');
  await first.getByRole('button', { name: /^Restore/ }).press('Enter');
  await expect(inside.getByRole('status')).toHaveText('1 paper is not as then:');
  await expect(inside.getByRole('listitem')).toContainText('Had tag ‘to cite’.');
  await page.keyboard.press('Escape');
  await expect(message).toContainText('The paper is as it was when the backup was taken.');
  await openRow(page, 0);
  await expect(status('Reading')).toBeChecked();
  await expect(notes).toContainText('As it was.');

  // All of it, and taken back in one.
  backups = await openBackups(page);
  await backups
    .getByRole('button', { name: /^Look inside/ })
    .last()
    .press('Enter');
  await backups.getByRole('button', { name: 'Restore everything' }).press('Enter');
  await expect(backups).toHaveCount(0);
  await expect(message).toContainText('Everything is as it was when the backup was taken.');
  await openRow(page, 1);
  await expect(tags).toHaveText(['to cite']);
  await message.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(tags).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a damaged backup says so, and the others are there', async ({ launch, folder }) => {
  const before = await launch();
  await openRow(before.page, 0);
  await parts(before.page).status('Read').check();
  await before.close();
  const place = join(folder, 'snapshots');
  const [name = ''] = readdirSync(place);
  const text = readFileSync(join(place, name), 'utf8');
  // One of before that, and damaged.
  writeFileSync(join(place, `2020-01-01T00-00-00-000Z-1.json`), text.replace('"read"', '"dead"'));
  const { page } = await launch();
  const backups = await openBackups(page);
  await expect(backups.getByRole('listitem')).toHaveCount(2);
  await expect(backups.getByRole('listitem').first()).toContainText('1 paper, 0 notes');
  await expect(backups.getByRole('listitem').last()).toContainText('is damaged');
});

test('a second folder is chosen, gets each backup, gives back what the first lost, and is given up, by keyboard', async ({
  launch,
  folder,
}) => {
  const disk = otherFolder();
  const before = await launch();
  await openRow(before.page, 0);
  await parts(before.page).status('Reading').check();
  let backups = await openBackups(before.page);
  const second = backups.getByRole('region', { name: 'Second folder' });

  // One that cannot be used, none, and the right one.
  const choose = second.getByRole('button', { name: 'Choose a folder…' });
  await before.pickFolder(join(folder, 'journal'));
  await choose.press('Enter');
  await expect(second.getByRole('alert')).toContainText('It lies in the app’s own data folder');
  await before.pickFolder(null);
  await choose.press('Enter');
  await expect(second.getByRole('alert')).toHaveCount(0);
  await before.pickFolder(disk);
  await choose.press('Enter');
  await expect(second.getByRole('status')).toContainText('found whole');
  await expect(second).toContainText(disk);
  await expect(backups.getByRole('listitem')).toHaveCount(1);
  await expect(backups.getByRole('listitem')).toContainText('also in the second folder');

  // Away, and there again.
  renameSync(disk, `${disk} away`);
  await backups.getByRole('button', { name: 'Back up now' }).press('Enter');
  await expect(second).toContainText('plug that in');
  await expect(second).not.toContainText('found whole');
  await before.page.keyboard.press('Escape');
  await parts(before.page).status('Read').check();
  backups = await openBackups(before.page);
  await expect(second).toContainText('plug that in');
  renameSync(`${disk} away`, disk);
  await backups.getByRole('button', { name: 'Back up now' }).press('Enter');
  await expect(second).not.toContainText('plug that in');
  await expect(backups.getByRole('listitem')).toHaveCount(2);
  await before.page.keyboard.press('Escape');
  await before.close();
  expect(before.errors).toEqual([]);

  // All but the choice is lost.
  for (const name of ['journal', 'snapshots', 'IndexedDB'])
    rmSync(join(folder, name), { recursive: true, force: true });
  const { page, errors } = await launch();
  await openRow(page, 0);
  await expect(parts(page).status('Unread')).toBeChecked();
  backups = await openBackups(page);
  await expect(backups.getByRole('listitem')).toHaveCount(2);
  await expect(backups.getByRole('listitem').first()).toContainText('in the second folder only');
  await backups
    .getByRole('button', { name: /^Look inside/ })
    .first()
    .press('Enter');
  await backups.getByRole('button', { name: 'Restore everything' }).press('Enter');
  await expect(parts(page).status('Read')).toBeChecked();

  backups = await openBackups(page);
  const again = backups.getByRole('region', { name: 'Second folder' });
  await again.getByRole('button', { name: 'Stop using the second folder' }).press('Enter');
  await expect(again.getByRole('status')).toHaveText(
    'No more backups go there. Those that are there stay.',
  );
  await expect(again.getByRole('button', { name: 'Choose a folder…' })).toBeFocused();
  expect(readdirSync(join(disk, 'Reading List backups'))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('a backup of another library is imported beside what is here, by keyboard', async ({
  launch,
}) => {
  const disk = otherFolder();
  const there = await launch();
  await importText(there.page, BIBTEX.name, BIBTEX.text);
  await openRow(there.page, 0);
  await parts(there.page).note.fill('Written there.');
  await parts(there.page).note.press('Escape');
  await parts(there.page).saved();
  await there.pickFolder(disk);
  await (await openBackups(there.page))
    .getByRole('button', { name: 'Choose a folder…' })
    .press('Enter');
  await expect(there.page.getByRole('status').filter({ hasText: 'found whole' })).toBeVisible();
  await there.close();

  const { page, pickFolder, errors } = await launch(undefined, [
    `--user-data-dir=${otherFolder()}`,
  ]);
  const { note, saved, shown } = parts(page);
  await openRow(page, 0);
  await note.fill('Written here.');
  await note.press('Escape');
  await saved();
  const backups = await openBackups(page);
  await pickFolder(disk);
  await backups.getByRole('button', { name: 'Choose a folder…' }).press('Enter');
  await expect(backups.getByRole('listitem')).toHaveCount(2);
  await backups
    .getByRole('button', { name: /^Look inside/ })
    .last()
    .press('Enter');
  await backups.getByRole('button', { name: 'Import what is in it' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import papers' });
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toContainText(
    '2 papers will be added, 1 put together with one that is here.',
  );
  await dialog.getByRole('button', { name: 'Import 3 papers' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(shown('44 papers')).toBeVisible();
  await openRow(page, 0);
  await expect(note).toHaveValue('Written here.');
  await expect(page.getByRole('textbox', { name: 'Note 2', exact: true })).toHaveValue(
    'Written there.',
  );
  expect(errors).toEqual([]);
});
