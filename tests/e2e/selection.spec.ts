import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { parts } from './parts.ts';

const selectionParts = (page: Page) => {
  const bar = page.getByRole('region', { name: 'Selection' });
  return {
    bar,
    selected: page.getByRole('listbox', { name: 'Papers' }).getByRole('option', { selected: true }),
    words: (words: string) => bar.getByRole('status').filter({ hasText: words }),
    mark: (status: string) =>
      bar
        .getByRole('group', { name: 'Read status' })
        .getByRole('button', { name: status, exact: true }),
    addToAll: bar.getByRole('combobox', { name: 'Add tag' }),
    removeFromAll: bar.getByRole('combobox', { name: 'Remove tag' }),
  };
};

test.describe('several papers at once', () => {
  test('are selected, marked and tagged by mouse, and one undo takes each back', async ({
    launch,
  }) => {
    const { page } = await launch();
    const { rows, entry, message } = parts(page);
    const { bar, selected, words, mark, addToAll, removeFromAll } = selectionParts(page);
    const undo = () => message.getByRole('button', { name: 'Undo' }).click();

    await rows.nth(1).click();
    await expect(bar).toHaveCount(0);
    await rows.nth(4).click({ modifiers: ['Shift'] });
    await expect(words('4 papers selected')).toBeVisible();
    await rows.nth(2).click({ modifiers: ['ControlOrMeta'] });
    await expect(words('3 papers selected')).toBeVisible();
    await expect(selected).toHaveCount(3);

    await mark('Skimmed').click();
    await expect(entry('Skimmed')).toContainText('3');
    await expect(message).toContainText('3 papers');
    await undo();
    await expect(entry('Skimmed')).toContainText('0');

    await addToAll.fill('to cite');
    await addToAll.press('Enter');
    await expect(entry('to cite')).toContainText('3');
    await removeFromAll.fill('cite');
    await page.getByRole('option', { name: 'to cite', exact: true }).click();
    await expect(entry('to cite')).toContainText('0');
    await undo();
    await expect(entry('to cite')).toContainText('3');

    await bar.getByRole('button', { name: 'Clear selection' }).click();
    await expect(bar).toHaveCount(0);
    await expect(selected).toHaveCount(1);
  });

  test('are selected, marked and tagged by keyboard', async ({ launch }) => {
    const { page } = await launch();
    const { list, rows, entry, tags } = parts(page);
    const { bar, selected, words, addToAll } = selectionParts(page);
    const press = (keys: string) => page.keyboard.press(keys);

    await list.focus();
    await press('Home');
    await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
    await press('Shift+ArrowDown');
    await press('Shift+ArrowDown');
    await expect(words('3 papers selected')).toBeVisible();
    await press('Control+ArrowDown');
    await press('Control+ArrowDown');
    await press('Control+Space');
    await expect(words('4 papers selected')).toBeVisible();

    await press('5');
    await expect(entry('Read')).toContainText('4');
    await press('t');
    await expect(addToAll).toBeFocused();
    await page.keyboard.type('binary nets');
    await press('Enter');
    await expect(entry('binary nets')).toContainText('4');
    await press('Escape');
    await expect(list).toBeFocused();
    await press('Control+z');
    await expect(entry('binary nets')).toHaveCount(0);
    await expect(entry('Read')).toContainText('4');

    await press('Escape');
    await expect(bar).toHaveCount(0);
    await expect(selected).toHaveCount(1);
    await expect(tags).toHaveCount(0);
    await press('Control+z');
    await expect(entry('Read')).toContainText('0');
  });

  test('that match are all selected after a search', async ({ launch }) => {
    const { page } = await launch();
    const { search, list, shown, indexing, entry, rows } = parts(page);
    const { bar, words } = selectionParts(page);

    await search.fill('binary');
    await expect(shown('\\d+ of 42 papers')).toBeVisible();
    await expect(indexing).toHaveCount(0);
    const found = Number(await rows.first().getAttribute('aria-setsize'));
    expect(found).toBeGreaterThan(2);
    await search.press('Enter');
    await expect(list).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await bar.getByRole('button', { name: `Select all ${found}` }).click();
    await expect(words(`${found} papers selected`)).toBeVisible();
    await page.keyboard.press('2');
    await expect(entry('To read')).toContainText(String(found));

    // Another query selects none of them.
    await search.fill('');
    await expect(shown('42 papers')).toBeVisible();
    await expect(bar).toHaveCount(0);
    await list.focus();
    await page.keyboard.press('Control+a');
    await expect(words('42 papers selected')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
  });

  test('keys go on where nothing was left for a while', async ({ launch }) => {
    const { page } = await launch();
    const { search, list, rows, shown, heading } = parts(page);
    const press = (keys: string) => page.keyboard.press(keys);
    await search.fill('category:CV status:unread');
    await expect(shown('23 of 42 papers')).toBeVisible();
    await press('Enter');
    await press('Control+a');
    await expect(page.getByText('23 papers selected')).toBeVisible();
    await press('5');
    await expect(page.getByText('Nothing matches “category:CV status:unread”.')).toBeVisible();
    await press('Control+z');
    await expect(shown('23 of 42 papers')).toBeVisible();
    await expect(list).toBeFocused();
    await press('Escape');

    // One after the other is read, and none passed over.
    await press('Home');
    const second = (await rows.nth(1).textContent()) ?? '';
    await press('5');
    await expect(shown('22 of 42 papers')).toBeVisible();
    await press('ArrowDown');
    await expect
      .poll(async () => second.startsWith((await heading.textContent()) || 'nothing'))
      .toBe(true);
  });
});

test('a title is found by typing it in the list', async ({ untouched }) => {
  const { page } = untouched;
  const { list, row } = parts(page);
  await list.focus();
  await page.keyboard.press("'");
  await expect(page.getByRole('status', { name: 'Title typed' })).toContainText('Type how');
  await page.keyboard.type('image cap');
  await expect(row(/^Image Captioning/)).toHaveAttribute('aria-selected', 'true');
});
