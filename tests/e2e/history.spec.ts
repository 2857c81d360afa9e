import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { addTag, parts, TITLES } from './parts.ts';

const first = new RegExp(`^${TITLES.first}`);

/** The history as it is open, by the names a person relies on. */
const historyOf = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'History' });
  const entries = dialog.getByRole('region', { name: /^Today/ }).getByRole('listitem');
  return {
    dialog,
    entry: (words: string) => entries.filter({ hasText: words }),
    difference: dialog.getByRole('region', { name: 'What changed' }),
    side: (name: string) => dialog.getByRole('region', { name }),
  };
};

/** Focuses what is named by pressing Tab, as one without a mouse would. */
async function tabTo(page: Page, name: RegExp, times = 1): Promise<void> {
  let left = times;
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (name.test(label)) left -= 1;
    if (left === 0) return;
  }
  throw new Error(`Nothing named ${name} can be reached by Tab.`);
}

test('what was done to a paper is told, compared and restored by keyboard', async ({ launch }) => {
  const { page } = await launch();
  const { row, status, note, saved, message } = parts(page);
  const { dialog, entry, difference, side } = historyOf(page);
  const press = (keys: string) => page.keyboard.press(keys);
  await row(first).click();
  await note.fill('The old way is better.');
  await saved();
  await status('Reading').check();
  await saved();
  await note.fill('The new way is better.');
  await saved();
  await addTag(page, 'to cite');
  await press('Escape');

  // All of it is told, the newest first.
  await press('Control+Shift+h');
  await expect(entry('Marked as reading.')).toBeVisible();
  await expect(entry('Tag ‘to cite’ added.')).toBeVisible();
  await expect(entry('Note edited.')).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveCount(4);
  await expect(dialog.getByRole('listitem').last()).toContainText('Note written.');

  // What the second edit made of the first.
  await tabTo(page, /^What changed/);
  await press('Enter');
  await expect(difference.locator('del')).toHaveText('old');
  await expect(difference.locator('ins')).toHaveText('new');
  await expect(dialog.getByRole('button', { name: 'Back to the history' })).toBeFocused();
  await press('Enter');
  await expect(entry('Note edited.').getByRole('button')).toBeFocused();

  // Any two versions.
  await tabTo(page, /^Compare this version/);
  await press('Space');
  await expect(
    dialog.getByRole('button', { name: 'Compare with the note as it is' }),
  ).toBeVisible();
  await tabTo(page, /^Compare this version/);
  await press('Space');
  await tabTo(page, /^Compare the two chosen versions/);
  await press('Enter');
  await expect(difference).toHaveText('The oldnew way is better.');
  await expect(side('Later version')).toContainText('This is what the note says now.');

  // The older one is the note again, and that is an act like any other.
  await tabTo(page, /^Restore this version/);
  await press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(message).toContainText('Earlier version of the note restored.');
  await expect(note).toHaveValue('The old way is better.');
  await saved();
  await press('Control+z');
  await expect(note).toHaveValue('The new way is better.');
  await press('Control+Shift+h');
  await expect(entry('Undone: note edited.')).toBeVisible();
  await expect(entry('Undone since.')).toHaveCount(1);
  await press('Escape');
  await expect(dialog).toHaveCount(0);
});
