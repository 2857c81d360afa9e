import { expect, test } from './app.ts';
import { openRow, parts, selectWords, TITLES } from './parts.ts';

const first = new RegExp(`^${TITLES.first}`);

test('notes link to papers, tell of them, and are linked back from there, also after a restart', async ({
  launch,
}) => {
  const before = await launch();
  const { page } = before;
  const { note, notes, paper, heading, saved } = parts(page);
  await openRow(page, 1);
  await note.focus();
  await expect(note).toHaveAttribute('aria-multiline', 'true');
  await page.keyboard.type('With $O(n)$ it is unlike [[high accuracy cl');
  const offered = paper.getByRole('option', { name: /^Join the High Accuracy Club/ });
  await expect(offered).toBeVisible();
  await page.keyboard.press('Enter');
  // The id that makes the link hold is not shown.
  await expect(note).toContainText(`[[${TITLES.first}]]`);
  await page.keyboard.type(
    ' and unlike [[bmxnet: an open-source binary neural network implementation based on mxnet]], not [[nothing like it]].',
  );
  await page.keyboard.press('Escape');
  await saved();
  await expect(notes.locator('.katex')).toBeVisible();
  const link = notes.getByRole('link', { name: TITLES.first });
  await link.hover();
  await expect(page.getByRole('tooltip')).toContainText('Nianhui Guo');
  await expect(notes.getByRole('link')).toHaveCount(2);
  await expect(notes.getByText('nothing like it', { exact: true })).toHaveAttribute(
    'title',
    /No paper/,
  );
  await notes.getByRole('link', { name: /^bmxnet/ }).press('Enter');
  await expect(heading).toHaveText(/^BMXNet: An Open-Source/);
  const backlinks = paper.getByRole('region', { name: 'Linked from' });
  await expect(backlinks.getByRole('link')).toHaveText([/^Supervised Knowledge/]);
  await before.close();

  const after = await launch();
  const again = parts(after.page);
  await again.row(first).click();
  await again.paper
    .getByRole('region', { name: 'Linked from' })
    .getByRole('link', { name: /^Supervised Knowledge/ })
    .click();
  await expect(again.heading).toHaveText(/^Supervised Knowledge/);
  await again.notes.getByRole('link', { name: TITLES.first }).click();
  await expect(again.abstract).toContainText('Binary neural networks');
  expect([...before.errors, ...after.errors]).toEqual([]);
});

test('a link in a table stays in its cell', async ({ launch }) => {
  const { page, errors } = await launch();
  const { note, notes, paper, saved } = parts(page);
  await openRow(page, 1);
  await note.focus();
  await expect(note).toHaveAttribute('aria-multiline', 'true');
  await page.keyboard.type('| paper | why |\n| - | - |\n| [[high accuracy cl');
  await expect(paper.getByRole('option', { name: /^Join the High Accuracy Club/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' | it is near |');
  await page.keyboard.press('Escape');
  await saved();
  await expect(notes.getByRole('cell')).toHaveText([TITLES.first, 'it is near']);
  await expect(notes.getByRole('cell').getByRole('link')).toHaveText(TITLES.first);
  expect(errors).toEqual([]);
});

test('a passage is quoted in the note, with a way back to it', async ({ launch }) => {
  const { page, errors } = await launch();
  const { row, marks, note, notes, toolbar, saved } = parts(page);
  await row(first).click();
  await selectWords(page, 'extreme case');
  await page.keyboard.press('q');
  await expect(marks).toHaveCount(1);
  await expect(note).toContainText('extreme case');
  await page.keyboard.type('Is it?');
  await page.keyboard.press('Escape');
  await saved();
  await expect(notes.getByRole('blockquote')).toContainText('extreme case');
  await expect(notes.getByText('Is it?', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await notes.getByRole('link', { name: '↩' }).click();
  await expect(toolbar.getByRole('button', { name: 'Yellow' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(errors).toEqual([]);
});
