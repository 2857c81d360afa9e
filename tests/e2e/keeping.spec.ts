import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { addTag, openRow, parts, TITLES } from './parts.ts';

const NOTE = 'Binary nets past 80 %: *how much* is the distillation?';
const first = new RegExp(`^${TITLES.first}`);

/** Gives the first paper a status, two tags and a note, and waits until all is said to be saved. */
async function work(page: Page): Promise<void> {
  const { row, status, note, saved } = parts(page);
  await row(first).click();
  await status('Reading').check();
  await addTag(page, 'binary nets');
  await addTag(page, 'to cite');
  await note.fill(NOTE);
  await saved();
}

/** All of it is there. */
async function expectWork(page: Page): Promise<void> {
  const { row, status, tags, note, notes, entry } = parts(page);
  await row(first).click();
  await expect(status('Reading')).toBeChecked();
  await expect(tags).toHaveText(['binary nets', 'to cite']);
  await expect(note).toHaveValue(NOTE);
  await expect(notes.locator('em')).toHaveText('how much');
  await expect(entry('Reading')).toContainText('1');
  await expect(entry('binary nets')).toBeVisible();
}

const journalOf = (folder: string) => {
  const segments = readdirSync(join(folder, 'journal')).filter((name) => name.endsWith('.log'));
  return join(folder, 'journal', segments.sort().at(-1) ?? '');
};

test('keeps status, tags and note over a restart @engine', async ({ launch }) => {
  const before = await launch();
  await work(before.page);
  await before.close();
  const { page } = await launch();
  await expectWork(page);
  await expect(parts(page).notices).toHaveCount(0);
});

test('loses nothing when killed right after “Saved”', async ({ launch }) => {
  const before = await launch();
  await work(before.page);
  await before.kill();
  await expectWork((await launch()).page);
});

test('closing the window right after the last key saves it', async ({ launch }) => {
  const before = await launch();
  await parts(before.page).row(first).click();
  await parts(before.page).note.pressSequentially('written at the very last moment');
  await before.close();
  const { page } = await launch();
  await parts(page).row(first).click();
  await expect(parts(page).note).toHaveValue('written at the very last moment');
});

test('closing the window right after a click saves what it did', async ({ launch }) => {
  const before = await launch();
  await openRow(before.page, 0);
  await parts(before.page).status('Read').click();
  await before.close();
  const { page } = await launch();
  await openRow(page, 0);
  await expect(parts(page).status('Read')).toBeChecked();
});

test('what was done is undone and done again after a restart', async ({ launch }) => {
  const before = await launch();
  await work(before.page);
  await before.close();
  const { page } = await launch();
  const { row, list, status, tags, note, message } = parts(page);
  await row(first).click();
  await list.focus();
  for (const words of ['note', '‘to cite’', '‘binary nets’', 'reading']) {
    await page.keyboard.press('Control+z');
    await expect(message).toContainText(new RegExp(`^Undone: .*${words}`));
  }
  await expect(status('Unread')).toBeChecked();
  await expect(tags).toHaveCount(0);
  await expect(note).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(message).toContainText('There is nothing to undo.');
  for (const words of ['reading', '‘binary nets’', '‘to cite’', 'note']) {
    await page.keyboard.press('Control+Shift+z');
    await expect(message).toContainText(new RegExp(`^Done again: .*${words}`));
  }
  await expectWork(page);
});

test('asks before what is newer is taken back, too', async ({ launch }) => {
  const { page } = await launch();
  const { rows, status, dialog, message, entry } = parts(page);
  const undo = message.getByRole('button', { name: 'Undo' });
  await rows.nth(0).click();
  await rows.nth(2).click({ modifiers: ['Shift'] });
  await page.keyboard.press('5');
  await expect(message).toContainText('3 papers marked as read');
  await openRow(page, 1);
  await status('Dropped').check();
  await undo.click();
  await expect(dialog).toContainText('The status of 1 paper has been changed since.');
  await dialog.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(status('Dropped')).toBeChecked();
  await expect(entry('Read')).toContainText('2');
  await undo.click();
  await dialog.getByRole('button', { name: 'Undo anyway' }).click();
  await expect(status('Unread')).toBeChecked();
  await expect(message).toContainText('Undone: 3 papers');
});

test('brings everything back when the database folder was deleted', async ({ launch, folder }) => {
  const before = await launch();
  await work(before.page);
  await before.close();
  expect(existsSync(join(folder, 'IndexedDB'))).toBe(true);
  rmSync(join(folder, 'IndexedDB'), { recursive: true });
  const { page } = await launch();
  await expect(parts(page).notices).toContainText(/restored/);
  await expectWork(page);
  await expect(parts(page).shown('42 papers')).toBeVisible();
});

test('brings everything back after a kill and without the database', async ({ launch, folder }) => {
  const before = await launch();
  await work(before.page);
  await before.kill();
  rmSync(join(folder, 'IndexedDB'), { recursive: true });
  await expectWork((await launch()).page);
});

test('a damaged journal tail loses nothing before it, and is told', async ({ launch, folder }) => {
  const before = await launch();
  await work(before.page);
  await before.close();
  rmSync(join(folder, 'IndexedDB'), { recursive: true });
  rmSync(join(folder, 'snapshots'), { recursive: true });
  appendFileSync(journalOf(folder), '312 deadbeef [{"id":"0mh');
  const { page } = await launch();
  await expect(parts(page).notices.filter({ hasText: /damaged|kept/ })).toBeVisible();
  await expectWork(page);
  expect(readdirSync(join(folder, 'evidence')).length).toBeGreaterThan(0);
});

test('writes back what the journal lost and the database still has', async ({ launch, folder }) => {
  const before = await launch();
  await work(before.page);
  await before.close();
  rmSync(join(folder, 'journal'), { recursive: true });
  rmSync(join(folder, 'snapshots'), { recursive: true });
  const between = await launch();
  await expectWork(between.page);
  await between.close();
  rmSync(join(folder, 'IndexedDB'), { recursive: true });
  await expectWork((await launch()).page);
});
