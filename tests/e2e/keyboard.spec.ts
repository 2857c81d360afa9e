import type { Locator } from 'playwright/test';
import { expect, test } from './app.ts';
import { parts, TITLES } from './parts.ts';

const isFocused = (element: Locator) => element.evaluate((each) => each === document.activeElement);

test('the whole journey by keyboard alone @engine', async ({ launch }) => {
  const { page } = await launch();
  const {
    row,
    rows,
    list,
    search,
    paper,
    status,
    tags,
    note,
    notes,
    dialog,
    message,
    entry,
    view,
    shown,
  } = parts(page);
  const press = (keys: string) => page.keyboard.press(keys);

  // Find a paper.
  await press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('captioning lstm');
  await expect(shown('1 of 42 papers')).toBeVisible();
  await press('Enter');
  await expect(list).toBeFocused();
  await press('ArrowDown');
  await expect(row(new RegExp(`^${TITLES.last}`))).toHaveAttribute('aria-selected', 'true');
  await expect(paper).toHaveAccessibleName(TITLES.last);

  // Set its status by one key, tag it, write a note.
  await press('5');
  await expect(status('Read')).toBeChecked();
  await press('t');
  await page.keyboard.type('captions');
  await press('Enter');
  await expect(tags).toHaveText(['captions']);
  await press('Escape');
  await press('n');
  await expect(note).toBeFocused();
  await page.keyboard.type('Read **this** again.');
  await press('Escape');
  await expect(notes.locator('strong')).toHaveText('this');

  // Clear the search, walk the list.
  await press('/');
  await press('Escape');
  await expect(shown('42 papers')).toBeVisible();
  await press('Escape');
  await press('Home');
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await press('j');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  await press('k');
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await press('End');
  await expect(row(new RegExp(`^${TITLES.last}`))).toHaveAttribute('aria-selected', 'true');

  // Pick a status and a tag in the library pane.
  await press('Control+1');
  await expect(view('All')).toBeFocused();
  for (let steps = 0; steps < 40 && !(await isFocused(entry('Read'))); steps += 1)
    await press('ArrowDown');
  await press('Enter');
  await expect(entry('Read')).toHaveAttribute('aria-pressed', 'true');
  await expect(shown('1 of 42 papers')).toBeVisible();

  // Edit a tag: rename it, then undo by key.
  await entry('captions').focus();
  await press('Tab');
  await press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('image captions');
  await press('Enter');
  await expect(tags).toHaveText(['image captions']);
  await expect(message).toContainText('image captions');
  await press('Control+z');
  await expect(tags).toHaveText(['captions']);

  // The list of shortcuts.
  await list.focus();
  await press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(list).toBeFocused();
});
