import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { addTag, openRow, parts } from './parts.ts';

const edit = (page: Page, name: string) =>
  parts(page)
    .library.getByRole('button', { name: `Edit tag ${name}` })
    .click();

async function rename(page: Page, from: string, to: string, button = 'Rename'): Promise<void> {
  await edit(page, from);
  const { dialog } = parts(page);
  await dialog.getByRole('textbox', { name: 'Name' }).fill(to);
  await dialog.getByRole('button', { name: button }).click();
  await expect(dialog).toHaveCount(0);
}

const undo = (page: Page) => parts(page).message.getByRole('button', { name: 'Undo' }).click();

test.describe('tags', () => {
  test('are made, completed, removed and brought back', async ({ launch }) => {
    const { page } = await launch();
    const { tags, addTag: field, entry, message } = parts(page);
    await openRow(page, 0);
    await addTag(page, 'binary nets');
    await openRow(page, 1);
    await field.fill('bin');
    await page.getByRole('option', { name: 'binary nets', exact: true }).click();
    await expect(entry('binary nets')).toContainText('2');
    await page.getByRole('button', { name: 'Remove tag binary nets' }).click();
    await expect(tags).toHaveCount(0);
    await expect(message).toContainText('binary nets');
    await undo(page);
    await expect(tags).toHaveText(['binary nets']);
  });

  test('are renamed, coloured, merged and deleted, each undone, all kept', async ({ launch }) => {
    const before = await launch();
    const { page } = before;
    const { entry, tags, message, dialog, shown } = parts(page);
    await openRow(page, 0);
    await addTag(page, 'quant');
    await openRow(page, 1);
    await addTag(page, 'quant');
    await addTag(page, 'low bit');

    await rename(page, 'quant', 'quantisation');
    await expect(entry('quantisation')).toContainText('2');
    await undo(page);
    await expect(entry('quant')).toContainText('2');
    await rename(page, 'quant', 'quantisation');

    await rename(page, 'low bit', 'Quantisation', 'Merge');
    await expect(message).toContainText(/merged/);
    await expect(tags).toHaveText(['quantisation']);
    await undo(page);
    await expect(tags).toHaveCount(2);
    await rename(page, 'low bit', 'quantisation', 'Merge');

    await edit(page, 'quantisation');
    await dialog.getByRole('radio', { name: 'pink' }).check();
    await dialog.getByRole('button', { name: 'Close' }).click();

    await edit(page, 'quantisation');
    await dialog.getByRole('button', { name: 'Delete this tag' }).click();
    await expect(tags).toHaveCount(0);
    await expect(shown('42 papers')).toBeVisible();
    await undo(page);
    await expect(entry('quantisation')).toContainText('2');
    await before.close();

    const after = parts((await launch()).page);
    await expect(after.entry('quantisation')).toContainText('2');
    await after.library.getByRole('button', { name: 'Edit tag quantisation' }).click();
    await expect(after.dialog.getByRole('radio', { name: 'pink' })).toBeChecked();
  });

  test('of long names show in a row what has room', async ({ launch }) => {
    const { page } = await launch();
    const { rows } = parts(page);
    await openRow(page, 0);
    await addTag(page, 'a name that goes on and on and on');
    await addTag(page, 'another that goes on just as long');
    await addTag(page, 'short');
    const [row, more] = [rows.first(), rows.first().getByText('+1', { exact: true })];
    const [around, within] = [await row.boundingBox(), await more.boundingBox()];
    if (!around || !within) throw new Error('The row has no place.');
    expect(within.x + within.width).toBeLessThan(around.x + around.width);
  });
});
