import { expect, test } from './app.ts';
import { addTag, drawn, openRow, parts, selectWords, TITLES } from './parts.ts';

const first = new RegExp(`^${TITLES.first}`);

test('all notes and highlights are overlooked, narrowed down, gone to and copied', async ({
  launch,
}) => {
  const { page, errors } = await launch();
  const { row, toolbar, note, marks, comment, saved, dialog, list, heading, status, notes } =
    parts(page);
  await row(first).click();
  await selectWords(page, 'extreme case');
  await toolbar.getByRole('button', { name: 'Green' }).click();
  await page.keyboard.press('c');
  await page.keyboard.type('Are *ternary* nets not?');
  await page.keyboard.press('Escape');
  await expect(comment('extreme')).toHaveValue('Are *ternary* nets not?');
  await addTag(page, 'binary nets');
  await openRow(page, 1);
  await status('Reading').check();
  await selectWords(page, 'labeled set');
  await toolbar.getByRole('button', { name: 'Rose' }).click();
  await expect(marks).toHaveCount(1);
  await note.fill('## Doubt\n\nIs the **set** right?');
  await note.press('Escape');
  await saved();

  await list.focus();
  await page.keyboard.press('o');
  const item = dialog.getByRole('listitem');
  const group = dialog.getByRole('region');
  await expect(dialog.getByRole('status')).toHaveText('3 notes and highlights on 2 papers');
  await expect(group).toHaveCount(2);
  await expect(item).toHaveCount(3);
  await expect(item.last().locator('strong')).toHaveText('set');
  await dialog.getByRole('searchbox').fill('tern');
  await expect(item).toHaveCount(1);
  await dialog.getByRole('searchbox').fill('');
  await dialog.getByRole('button', { name: 'Rose' }).click();
  await expect(item).toHaveCount(1);
  await expect(item).toContainText('labeled set');
  await dialog.getByRole('button', { name: 'Rose' }).click();
  await dialog.getByRole('combobox', { name: 'Tag' }).selectOption('binary nets');
  await expect(item).toHaveText([/extreme case/]);
  await dialog.getByRole('combobox', { name: 'Tag' }).selectOption('Any tag');
  await dialog.getByRole('combobox', { name: 'Read status' }).selectOption('Reading');
  await expect(item).toHaveCount(2);
  await dialog.getByRole('combobox', { name: 'Read status' }).selectOption('Any read status');
  await dialog.getByRole('combobox', { name: 'Group by' }).selectOption('By day');
  await expect(group).toHaveCount(1);
  await expect(item).toHaveCount(3);
  await expect(item.first()).toContainText('Note');

  await dialog.getByRole('combobox', { name: 'Group by' }).selectOption('By paper');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.getByRole('button', { name: 'extreme case' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(heading).toHaveText(TITLES.first);
  await expect(toolbar.getByRole('button', { name: 'Green' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await drawn(page, 'open')).toEqual(['extreme case']);

  // What was copied is Markdown, with what is not the person's Markdown made plain.
  await note.focus();
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Escape');
  await expect(note).toHaveValue(/> extreme case\n\nAre \\\*ternary\\\* nets not\?/);
  await expect(note).toHaveValue(/#### Doubt\n\nIs the \*\*set\*\* right\?/);
  await expect(notes.getByRole('blockquote')).toHaveCount(2);
  expect(errors).toEqual([]);
});

test('the paper and the overview are printed without what only a window needs', async ({
  launch,
}) => {
  const { page } = await launch();
  const { row, list, library, paper, abstract, dialog, marks, toolbar } = parts(page);
  await row(first).click();
  await selectWords(page, 'extreme case');
  await toolbar.getByRole('button', { name: 'Green' }).click();
  await expect(marks).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(library).toBeHidden();
  await expect(list).toBeHidden();
  await expect(toolbar).toBeHidden();
  await expect(abstract).toBeVisible();
  // All of it, on as many pages as it takes.
  expect(await paper.evaluate((article) => article.parentElement?.scrollHeight)).toBe(
    await paper.evaluate((article) => article.parentElement?.clientHeight),
  );
  await page.emulateMedia({ media: null });
  await list.focus();
  await page.keyboard.press('o');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(dialog.getByRole('listitem')).toBeVisible();
  await expect(paper).toBeHidden();
  await expect(dialog.getByRole('searchbox')).toBeHidden();
});
