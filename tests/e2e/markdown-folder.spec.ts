import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { otherFolder } from './other-folder.ts';
import { addTag, openRow, parts, TITLES } from './parts.ts';

const openFolder = async (page: Page) => {
  await parts(page).list.focus();
  await page.keyboard.press('Control+Shift+O');
  const dialog = page.getByRole('dialog', { name: 'Markdown folder' });
  await expect(dialog).toBeVisible();
  return {
    dialog,
    choose: dialog.getByRole('button', { name: /^Choose/ }),
    sync: dialog.getByRole('button', { name: 'Write and read' }),
    told: dialog.getByRole('status'),
  };
};

/** A file of the folder by the beginning of its name. */
const fileIn = (folder: string, title: string) => {
  const name = readdirSync(folder).find((each) => each.startsWith(title)) ?? '';
  const path = join(folder, name);
  return {
    name,
    text: () => readFileSync(path, 'utf8'),
    edit: (change: (text: string) => string) =>
      writeFileSync(path, change(readFileSync(path, 'utf8'))),
  };
};

test('papers are written to a folder, what is changed there is taken in and undone, by keyboard @engine', async ({
  launch,
  folder,
}) => {
  const place = otherFolder();
  writeFileSync(join(place, 'Mine.md'), 'My own.');
  const { page, pickFolder, errors } = await launch();
  const { status, note, notes, saved, tags, message } = parts(page);
  await openRow(page, 0);
  await status('Reading').check();
  await addTag(page, 'to cite');
  await note.fill('As it was.');
  await note.press('Escape');
  await saved();

  // One that cannot be used, then the right one.
  let { dialog, choose, sync, told } = await openFolder(page);
  await expect(sync).toBeDisabled();
  await pickFolder(join(folder, 'journal'));
  await choose.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('app’s own data folder');
  await pickFolder(place);
  await choose.press('Enter');
  await expect(dialog).toContainText(place);
  expect(await axeFindings(page, { colours: false, rows: false })).toEqual([]);
  await dialog.getByRole('radio', { name: 'Those with anything of yours' }).check();
  await sync.press('Enter');
  await expect(told).toHaveText('1 file written.');
  await dialog.getByRole('radio', { name: 'All papers' }).check();
  await sync.press('Enter');
  await expect(told).toHaveText('41 files written.');
  await sync.press('Enter');
  await expect(told).toContainText('nothing had to change');
  expect(readdirSync(place)).toHaveLength(43);

  // What is changed in a file is in the library after reading, and not after undo.
  const file = fileIn(place, TITLES.first.slice(0, 30));
  expect(file.text()).toContain('status: reading\ntags:\n  - to cite\n');
  file.edit((text) =>
    text
      .replace('status: reading', 'status: read')
      .replace('  - to cite', '  - to cite\n  - from there')
      .replace('As it was.', 'As it was.\n\nAnd more, from another program.'),
  );
  await sync.press('Enter');
  await expect(told).toContainText('What was changed in 1 file is in the library now.');
  await page.keyboard.press('Escape');
  await expect(status('Read')).toBeChecked();
  await expect(tags).toHaveText(['from there', 'to cite']);
  await expect(notes).toContainText('And more, from another program.');
  await page.keyboard.press('Control+z');
  await expect(message).toContainText('Undone');
  await expect(status('Reading')).toBeChecked();
  await expect(tags).toHaveText(['to cite']);
  await expect(notes).not.toContainText('And more');

  // What was undone is undone in the file, too.
  ({ dialog, choose, sync, told } = await openFolder(page));
  await expect(sync).toBeEnabled();
  await sync.press('Enter');
  await expect(told).toHaveText('1 file written.');
  expect(file.text()).not.toContain('And more');
  expect(readFileSync(join(place, 'Mine.md'), 'utf8')).toBe('My own.');
  expect(errors).toEqual([]);
});

test('both versions of what was changed on both sides are kept and told, over a restart', async ({
  launch,
}) => {
  const place = otherFolder();
  const before = await launch();
  await openRow(before.page, 0);
  await parts(before.page).note.fill('One line.');
  await parts(before.page).note.press('Escape');
  await parts(before.page).saved();
  await before.pickFolder(place);
  const first = await openFolder(before.page);
  await first.choose.press('Enter');
  await expect(first.dialog).toContainText(place);
  await first.dialog.getByRole('radio', { name: 'Those with anything of yours' }).check();
  await first.sync.press('Enter');
  await expect(first.told).toHaveText('1 file written.');
  await before.kill();

  const file = fileIn(place, TITLES.first.slice(0, 30));
  file.edit((text) => text.replace('One line.', 'One line, there.'));
  const { page, errors } = await launch();
  await openRow(page, 0);
  await page.keyboard.press('n');
  await parts(page).note.fill('One line, here.');
  await parts(page).note.press('Escape');
  await parts(page).saved();
  const { dialog, sync } = await openFolder(page);
  await expect(dialog.getByRole('radio', { name: 'Those with anything of yours' })).toBeChecked();
  await expect(sync).toBeEnabled();
  await sync.press('Enter');
  const both = dialog.getByRole('region', { name: 'Both changed in 1 paper' });
  await expect(both.getByRole('listitem')).toContainText(file.name);
  await expect(both).toContainText('Both versions of a note are in the file.');
  expect(await axeFindings(page, { colours: false, rows: false })).toEqual([]);
  for (const line of ['One line, here.', 'One line, there.']) {
    expect(file.text().split('\n')).toContain(line);
    await expect(parts(page).notes).toContainText(line);
  }
  await dialog.getByRole('button', { name: 'Undo what was taken in' }).press('Enter');
  await expect(dialog.getByText('Taken back here. The files still have it')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(parts(page).notes).not.toContainText('One line, there.');
  expect(errors).toEqual([]);
});
