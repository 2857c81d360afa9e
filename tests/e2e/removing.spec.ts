import { expect, test } from './app.ts';
import { openRow, parts, TITLES } from './parts.ts';

const first = new RegExp(`^${TITLES.first}`);

test('a paper is removed by key, comes back by undo with its note, and stays away after a restart', async ({
  launch,
}) => {
  const before = await launch();
  const { page } = before;
  const { list, row, rows, shown, note, notes, heading, message, saved } = parts(page);
  await openRow(page, 0);
  const second = (await rows.nth(1).textContent()) ?? '';
  await note.fill('Mine.');
  // Where text is typed the keys delete a word.
  await page.keyboard.press('Control+Backspace');
  await page.keyboard.type('Not yours.');
  await page.keyboard.press('Escape');
  await saved();
  await expect(shown('42 papers')).toBeVisible();

  await list.focus();
  await page.keyboard.press('Control+Backspace');
  await expect(message).toContainText('1 paper removed from the library.');
  await expect(shown('41 papers')).toBeVisible();
  await expect(row(first)).toHaveCount(0);
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await expect(list).toBeFocused();
  await expect
    .poll(async () => second.startsWith((await heading.textContent()) || 'nothing'))
    .toBe(true);

  await message.getByRole('button', { name: 'Undo' }).click();
  await expect(shown('42 papers')).toBeVisible();
  await row(first).click();
  await expect(notes).toContainText('Not yours.');

  // From the paper itself, which the one above takes the place of.
  await list.focus();
  await page.keyboard.press('End');
  await expect(heading).toHaveText(TITLES.last);
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+Delete');
  await expect(shown('41 papers')).toBeVisible();
  await expect(rows.last()).toHaveAttribute('aria-selected', 'true');
  await before.close();
  const after = await launch();
  await expect(parts(after.page).shown('41 papers')).toBeVisible();
  await parts(after.page).list.focus();
  await after.page.keyboard.press('Control+z');
  await expect(parts(after.page).shown('42 papers')).toBeVisible();
  expect([...before.errors, ...after.errors]).toEqual([]);
});

test('several papers are removed at once in a narrow window, and all of the library', async ({
  launch,
}) => {
  const { page, errors } = await launch({ width: 760, height: 900 });
  const { list, rows, shown, message } = parts(page);
  const bar = page.getByRole('region', { name: 'Selection' });
  await list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await bar.getByRole('button', { name: 'Remove from the library' }).press('Enter');
  await expect(message).toContainText('2 papers removed from the library.');
  await expect(shown('40 papers')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(list).toBeFocused();
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');

  // What is open stands alone there, without a list.
  await page.keyboard.press('Enter');
  const { heading } = parts(page);
  const open = (await heading.textContent()) ?? '';
  await page.keyboard.press('Control+Backspace');
  await expect(heading).not.toHaveText(open);
  await page.getByRole('button', { name: 'Papers' }).click();
  await expect(shown('39 papers')).toBeVisible();

  await list.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('39 papers selected')).toBeVisible();
  await page.keyboard.press('Control+Backspace');
  await expect(message).toContainText('39 papers removed from the library.');
  await expect(page.getByText('There are no papers')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(shown('39 papers')).toBeVisible();
  await expect(list).toBeFocused();
  expect(errors).toEqual([]);
});
