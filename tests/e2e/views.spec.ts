import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { parts } from './parts.ts';

const READY = ['To read', 'Reading', 'Has code', 'Untagged'];

const names = (page: Page) =>
  expect.poll(async () =>
    (await parts(page).views.allTextContents()).map((text) => text.replace(/[\s\d,]+$/, '')),
  );

async function save(page: Page, query: string, name: string): Promise<void> {
  const { search, library, dialog } = parts(page);
  await search.fill(query);
  await library.getByRole('button', { name: 'Save this search as a view' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
}

async function change(page: Page, name: string, item: string): Promise<void> {
  await parts(page).view(name).hover();
  await page.getByRole('button', { name: `Change view ${name}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const undo = (page: Page) => parts(page).message.getByRole('button', { name: 'Undo' }).click();

test.describe('saved views', () => {
  test('come ready-made with what they list', async ({ untouched }) => {
    const { page } = untouched;
    const { view, search, shown } = parts(page);
    await names(page).toEqual(['All', ...READY]);
    await expect(view('Has code')).toHaveText(/8$/);
    await expect(view('Untagged')).toHaveText(/42$/);
    await view('Has code').click();
    await expect(search).toHaveValue('code:yes');
    await expect(shown('8 of 42 papers')).toBeVisible();
  });

  test('are saved, renamed, replaced, moved, deleted, brought back and kept', async ({
    launch,
  }) => {
    const before = await launch();
    const { page } = before;
    const { view, search, dialog, message } = parts(page);
    await save(page, 'category:LG year:2020..', 'Learning');
    await expect(message).toContainText('View “Learning” saved.');
    await expect(view('Learning')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('button', { name: 'Save this search as a view' })).toHaveCount(0);

    await change(page, 'Learning', 'Rename…');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('has CODE');
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await expect(dialog.getByRole('alert')).toContainText('There is a view “Has code” already.');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Recent learning');
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await expect(view('Recent learning')).toBeVisible();
    await expect(dialog).toHaveCount(0);

    await search.fill('category:CV');
    await change(page, 'Recent learning', 'Replace by this search');
    await expect(view('Recent learning')).toHaveText(/23$/);
    await expect(view('Recent learning')).toHaveAttribute('aria-pressed', 'true');

    await change(page, 'Recent learning', 'Move up');
    await names(page).toEqual([
      'All',
      'To read',
      'Reading',
      'Has code',
      'Recent learning',
      'Untagged',
    ]);
    await expect(page.getByRole('menu')).toHaveCount(0);
    await view('Recent learning').dragTo(view('To read'), { targetPosition: { x: 20, y: 4 } });
    await names(page).toEqual(['All', 'Recent learning', ...READY]);
    await undo(page);
    await names(page).toEqual([
      'All',
      'To read',
      'Reading',
      'Has code',
      'Recent learning',
      'Untagged',
    ]);

    await change(page, 'Reading', 'Delete');
    await names(page).toEqual(['All', 'To read', 'Has code', 'Recent learning', 'Untagged']);
    await undo(page);
    await expect(view('Reading')).toBeVisible();
    await change(page, 'Reading', 'Delete');
    await expect(view('Reading')).toHaveCount(0);
    await before.close();

    const after = (await launch()).page;
    await names(after).toEqual(['All', 'To read', 'Has code', 'Recent learning', 'Untagged']);
    await expect(parts(after).search).toHaveValue('category:CV');
    await expect(parts(after).view('Recent learning')).toHaveAttribute('aria-pressed', 'true');
  });

  test('keep the order they were saved in', async ({ launch }) => {
    const { page } = await launch();
    const { view, search, rows } = parts(page);
    await search.fill('code:yes');
    await save(page, 'code:yes sort:title', 'By title');
    const first = (await rows.first().textContent()) ?? '';
    await view('All').click();
    await view('By title').click();
    await expect(search).toHaveValue('code:yes sort:title');
    await expect(rows.first()).toHaveText(first);
  });

  test('are saved and moved by keyboard alone', async ({ launch }) => {
    const { page } = await launch();
    const { view, search, dialog } = parts(page);
    const press = (keys: string) => page.keyboard.press(keys);
    await press('Control+d');
    await expect(dialog).toHaveCount(0);
    await press('/');
    await page.keyboard.type('quantization');
    await press('Control+d');
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Quantization');
    await press('Enter');
    await expect(view('Quantization')).toHaveAttribute('aria-pressed', 'true');
    await expect(dialog).toHaveCount(0);
    await press('Control+1');
    await expect(view('Quantization')).toBeFocused();
    await press('Alt+ArrowUp');
    await names(page).toEqual([
      'All',
      'To read',
      'Reading',
      'Has code',
      'Quantization',
      'Untagged',
    ]);
    await expect(view('Quantization')).toBeFocused();
    await press('Tab');
    await press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Rename…' })).toBeFocused();
    await press('End');
    await press('Enter');
    await names(page).toEqual(['All', ...READY]);
    await expect(view('Has code')).toBeFocused();
    await press('Control+z');
    await names(page).toEqual([
      'All',
      'To read',
      'Reading',
      'Has code',
      'Quantization',
      'Untagged',
    ]);
    await expect(search).toHaveValue('quantization');
  });
});
