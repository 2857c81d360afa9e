import { expect, test } from './app.ts';
import { openRow, parts } from './parts.ts';

test('several notes on a paper are written, found, deleted and brought back by keyboard', async ({
  launch,
}) => {
  const before = await launch();
  const { page } = before;
  const { note, notes, saved, list, search, shown, dialog, message } = parts(page);
  const press = (keys: string) => page.keyboard.press(keys);
  const second = page.getByRole('textbox', { name: 'Note 2', exact: true });
  await openRow(page, 1);
  await expect(notes.getByRole('button', { name: 'Add a note' })).toHaveCount(0);
  await press('n');
  await page.keyboard.type('What they claim.');
  await press('Escape');
  await press('Shift+N');
  await expect(second).toBeFocused();
  await page.keyboard.type('What I doubt: zebras.');
  await press('Escape');
  await saved();
  await expect(note).toHaveValue('What they claim.');
  await expect(second).toHaveValue('What I doubt: zebras.');
  await expect(notes.getByRole('heading', { level: 3 })).toHaveText(['Note', 'Note 2']);

  // One that stays empty is gone with the focus.
  await press('Shift+N');
  await expect(page.getByRole('textbox', { name: 'Note 3', exact: true })).toBeFocused();
  await press('Escape');
  await expect(notes.getByRole('heading', { level: 3 })).toHaveCount(2);

  await press('/');
  await page.keyboard.type('zebras');
  await expect(shown('1 of 42 papers')).toBeVisible();
  await search.fill('');
  await list.focus();
  await press('o');
  const items = dialog.getByRole('listitem');
  await expect(items).toHaveCount(2);
  await items.nth(1).getByRole('button').press('Enter');
  await expect(dialog).toHaveCount(0);

  await notes.getByRole('button', { name: 'Delete the note 2' }).press('Enter');
  await expect(message).toContainText('Note deleted.');
  await expect(notes.getByRole('heading', { level: 3 })).toHaveText(['Note']);
  await list.focus();
  await press('Control+z');
  await expect(second).toHaveValue('What I doubt: zebras.');
  await press('Control+Shift+z');
  await expect(second).toHaveCount(0);
  await press('Control+z');
  await saved();
  await before.close();

  const after = await launch();
  const again = parts(after.page);
  const kept = after.page.getByRole('textbox', { name: 'Note 2', exact: true });
  await expect(kept).toHaveValue('What I doubt: zebras.');
  await kept.focus();
  await after.page.keyboard.press('End');
  await after.page.keyboard.type(' And lions.');
  await after.page.keyboard.press('Escape');
  await again.saved();
  await again.list.focus();
  await after.page.keyboard.press('Control+Shift+h');
  await again.dialog
    .getByRole('button', { name: /^What changed/ })
    .first()
    .press('Enter');
  await expect(again.dialog.locator('ins')).toHaveText('And lions.');
  await again.dialog
    .getByRole('region', { name: 'Earlier version' })
    .getByRole('button', { name: 'Restore this version' })
    .press('Enter');
  await expect(kept).toHaveValue('What I doubt: zebras.');
  await expect(again.note).toHaveValue('What they claim.');
  expect([...before.errors, ...after.errors]).toEqual([]);
});
