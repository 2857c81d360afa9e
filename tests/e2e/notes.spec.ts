import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { openRow, parts } from './parts.ts';

/** Opens a paper and its note, and waits for the editor. */
async function write(page: Page, row = 0): Promise<void> {
  await openRow(page, row);
  await parts(page).note.focus();
  await expect(parts(page).note).toHaveAttribute('aria-multiline', 'true');
}

/** Pastes into the note what another program would have put on the clipboard. */
const paste = (page: Page, html: string, plain: string) =>
  parts(page).note.evaluate(
    (field, [rich, text]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', rich);
      clipboardData.setData('text/plain', text);
      const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
      field.dispatchEvent(new ClipboardEvent('paste', init));
    },
    [html, plain] as const,
  );

test('a note with mathematics, a table and tasks that are toggled @engine', async ({ launch }) => {
  const before = await launch();
  const { page } = before;
  const { note, notes, saved } = parts(page);
  await write(page);
  await page.keyboard.type('It takes $O(n^2)$.[^1]\n\n- [ ] read\n');
  // The list goes on by itself, until a line is left empty.
  await page.keyboard.type('ask\n\n');
  await expect(note).toContainText('- [ ] ask');
  await page.keyboard.type('\n| a | b |\n| - | - |\n| 1 | 2 |\n\n[^1]: At least.\n');
  await page.keyboard.press('Escape');
  await expect(notes.locator('.katex')).toBeVisible();
  await expect(notes.getByRole('cell')).toHaveText(['1', '2']);
  await expect(notes.getByRole('listitem').filter({ hasText: 'At least.' })).toBeVisible();
  const task = (name: string) => notes.getByRole('checkbox', { name, exact: true });
  await expect(notes.getByRole('checkbox')).toHaveCount(2);
  await task('read').click();
  await expect(task('read')).toBeChecked();
  await task('ask').press('Space');
  await expect(task('ask')).toBeChecked();
  await task('read').press('Space');
  await expect(task('read')).not.toBeChecked();
  // Each by itself, and without what was typed just before.
  await saved();
  await page.keyboard.press('Control+z');
  await expect(task('read')).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(task('ask')).not.toBeChecked();
  await expect(task('read')).toBeChecked();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(task('ask')).toBeChecked();
  await expect(task('read')).not.toBeChecked();
  await saved();
  await expect(note).toHaveValue(/- \[ \] read\n- \[x\] ask\n/);
  await before.close();

  const after = await launch();
  await parts(after.page).rows.first().click();
  await expect(parts(after.page).notes.getByRole('checkbox', { name: 'ask' })).toBeChecked();
});

test('the note undoes its own text first, the app what was done once it is left', async ({
  launch,
}) => {
  const { page } = await launch();
  const { list, note, notes, saved, message } = parts(page);
  await write(page);
  await page.keyboard.type('first');
  await page.keyboard.press('Enter');
  await page.keyboard.type('second');
  await page.keyboard.press('Control+z');
  await expect(note).not.toContainText('second');
  await page.keyboard.press('Control+Shift+Z');
  await expect(note).toContainText('second');
  await expect(message).not.toContainText(/Undone|Done again/);

  // What can be undone outlives the rendered note, not the paper.
  await page.keyboard.press('Escape');
  await saved();
  await expect(notes.locator('p', { hasText: 'second' })).toBeVisible();
  await write(page);
  await page.keyboard.press('Control+z');
  await expect(note).not.toContainText('second');
  await page.keyboard.press('Control+y');
  await expect(note).toContainText('second');
  await openRow(page, 1);
  await write(page);
  await page.keyboard.press('Control+z');
  await expect(note).toContainText('second');
  await expect(message).not.toContainText(/Undone|Done again/);

  await list.focus();
  await page.keyboard.press('Control+z');
  await expect(message).toContainText(/^Undone: .*note/);
  await expect(note).toHaveValue('');
});

test('pastes rich text as Markdown and, with Shift, as plain text @engine', async ({ launch }) => {
  const { page, errors } = await launch();
  const { note, notes } = parts(page);
  const html =
    '<p style="color:red">A <b>bold</b> <a href="https://a.org/">link</a>, <a href="javascript:window.attacked=true">no link</a></p><ul><li>one</li></ul><img src="https://a.org/p.png" onerror="window.attacked=true"><script>window.attacked=true</script>';
  await write(page);
  await page.keyboard.type('Said: ');
  await paste(page, html, 'plain words');
  await page.keyboard.type('and on');
  await expect(note).toContainText('**bold** [link](https://a.org/), no link');
  await expect(note).toContainText('and on');
  await expect(note).not.toContainText(/attacked|p\.png/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+a');
  await page.keyboard.down('Control');
  await page.keyboard.down('Shift');
  await page.keyboard.down('v');
  await paste(page, html, 'plain words');
  for (const key of ['v', 'Shift', 'Control']) await page.keyboard.up(key);
  await expect(note).toHaveText('plain words');
  await page.keyboard.press('Escape');
  await expect(notes.locator('p', { hasText: 'plain words' })).toBeVisible();
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  expect(errors).toEqual([]);
});

test('begins a note with a template, by button and by “/” @engine', async ({ launch }) => {
  const { page } = await launch();
  const { note, notes, paper } = parts(page);
  await openRow(page, 0);
  await notes.getByRole('button', { name: 'Template' }).click();
  await page.getByRole('menuitem', { name: 'Three-sentence summary' }).click();
  await expect(note).toContainText('**Question.**');
  await expect(note).toBeFocused();
  await page.keyboard.type('Can it be smaller?');
  await page.keyboard.press('Escape');
  await expect(notes.locator('p').first()).toHaveText('Question. Can it be smaller?');

  await write(page, 1);
  await page.keyboard.type('/');
  await expect(paper.getByRole('option', { name: 'Method / result / doubt' })).toBeVisible();
  await page.keyboard.type('meth');
  await expect(paper.getByRole('option', { name: 'Three-sentence summary' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(note).toContainText('### Doubt');
  await page.keyboard.type('Twice.');
  await page.keyboard.press('Escape');
  await expect(notes.locator('h3 + p')).toHaveText('Twice.');
});

test('Tab moves items of a list and else leaves the note @engine', async ({ launch }) => {
  const { page } = await launch();
  const { note, notes } = parts(page);
  await write(page);
  await page.keyboard.type('- one\n');
  await page.keyboard.type('two');
  await page.keyboard.press('Tab');
  await expect(note).toBeFocused();
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Escape');
  await expect(notes.locator('ul ul strong')).toHaveText('two');
  await write(page);
  await page.keyboard.press('Shift+Tab');
  await expect(note).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(notes.getByRole('button', { name: 'Template' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(note).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(note).not.toBeFocused();
  await expect(notes.getByRole('listitem')).toHaveText(['one', 'two']);
});

test('loses nothing said to be saved when killed in the middle of typing', async ({ launch }) => {
  const before = await launch();
  await write(before.page);
  await before.page.keyboard.type('said to be saved');
  await parts(before.page).saved();
  await before.page.keyboard.type(' and more');
  await before.kill();
  const { page } = await launch();
  await parts(page).rows.first().click();
  await expect(parts(page).note).toHaveValue(/^said to be saved/);
});

test('keys typed before the editor is there are kept', async ({ launch }) => {
  const { page } = await launch();
  const { note, saved } = parts(page);
  await openRow(page, 0);
  await page.keyboard.press('n');
  await page.keyboard.type('every single letter of this');
  await page.keyboard.press('Escape');
  await saved();
  await expect(note).toHaveValue('every single letter of this');
});
