import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { openRow, parts, TITLES } from './parts.ts';

const field = (page: Page, name: string | RegExp) =>
  parts(page).dialog.getByRole('textbox', { name, exact: true });

const press = (page: Page, name: string) =>
  parts(page).dialog.getByRole('button', { name, exact: true }).click();

async function paste(page: Page, name: string, text: string): Promise<void> {
  // Only who has just pressed something may copy.
  await field(page, name).click();
  await page.evaluate((words) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/plain', words);
        event.preventDefault();
      },
      { once: true },
    );
    document.execCommand('copy');
  }, text);
  await page.keyboard.press('Control+v');
}

test('a paper is added by hand, found, undone, and there after a restart', async ({ launch }) => {
  const before = await launch();
  const { page } = before;
  const { dialog, heading, shown, message, abstract, search, rows } = parts(page);
  await page.keyboard.press('Control+n');
  await expect(dialog).toHaveAccessibleName('Add a paper');
  await expect(field(page, 'Title')).toBeFocused();
  await field(page, 'Title').fill('Stripes of $n$ zebras');
  await field(page, 'Authors').fill('Ada Lovelace\nvan Beethoven, Ludwig\nOpenAI,');
  await expect(dialog.getByRole('list', { name: 'Authors as they are read' })).toHaveText(
    /Lovelace, given name: Ada.*van Beethoven, given name: Ludwig.*Institution: OpenAI/,
  );
  await field(page, 'Date').fill('2024-05');
  await field(page, 'Journal, conference or book').fill('Journal of Stripes');
  await paste(page, 'DOI', 'See https://doi.org/10.1145/3297280.3297641.');
  await expect(field(page, 'DOI')).toHaveValue('10.1145/3297280.3297641');
  await paste(page, 'arXiv id', 'https://arxiv.org/abs/2103.01234v2');
  await expect(field(page, 'arXiv id')).toHaveValue('2103.01234');
  await field(page, 'Abstract').fill('They graze at dusk, $O(n)$ of them.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(message).toContainText('Paper added.');
  await expect(heading).toContainText('Stripes of');
  await expect(abstract.locator('.katex')).toBeVisible();
  await expect(shown('43 papers')).toBeVisible();
  await message.getByRole('button', { name: 'Undo' }).click();
  await expect(shown('42 papers')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(shown('43 papers')).toBeVisible();
  await search.fill('dusk');
  await expect(rows).toHaveText([/^Stripes of/]);
  await search.fill('');
  await before.close();

  const after = (await launch()).page;
  await expect(parts(after).shown('43 papers')).toBeVisible();
  await parts(after).search.fill('title:stripes');
  await parts(after)
    .row(/^Stripes of/)
    .click();
  await after.keyboard.press('e');
  await expect(parts(after).dialog).toHaveAccessibleName('Edit the details');
  await expect(field(after, 'Authors')).toHaveValue(
    'Lovelace, Ada\nvan Beethoven, Ludwig\nOpenAI,',
  );
  await expect(field(after, 'Journal, conference or book')).toHaveValue('Journal of Stripes');
});

test('details of a bundled paper are edited, undone, and kept', async ({ launch }) => {
  const before = await launch();
  const { page } = before;
  const { row, dialog, heading, message, paper } = parts(page);
  await row(new RegExp(`^${TITLES.first}`)).click();
  await page.keyboard.press('e');
  await expect(field(page, 'Title')).toHaveValue(TITLES.first);
  await field(page, 'Title').fill('The High Accuracy Club');
  await field(page, 'Date').fill('1999');
  await press(page, 'Save the details');
  await expect(dialog).toHaveCount(0);
  await expect(message).toContainText('Details saved.');
  await expect(heading).toHaveText('The High Accuracy Club');
  await expect(paper).toContainText('1999');
  await message.getByRole('button', { name: 'Undo' }).click();
  await expect(message).toContainText('Undone: 1 paper changed.');
  await expect(heading).toHaveText(TITLES.first);
  await page.keyboard.press('Control+y');
  await expect(heading).toHaveText('The High Accuracy Club');
  await before.close();
  const after = parts((await launch()).page);
  await expect(after.heading).toHaveText('The High Accuracy Club');
  await expect(after.shown('42 papers')).toBeVisible();
});

test('what is wrong is said beside its field, and the first such field is typed in', async ({
  untouched: { page },
}) => {
  const { dialog } = parts(page);
  await page.keyboard.press('Control+n');
  await field(page, 'Date').fill('2023-02-29');
  await field(page, 'Link').fill('javascript:alert(1)');
  await press(page, 'Add this paper');
  await expect(field(page, 'Title')).toBeFocused();
  await expect(field(page, 'Title')).toHaveAccessibleDescription('A paper needs a title.');
  await expect(field(page, 'Date')).toHaveAccessibleDescription('There is no day 29 in 2023-02.');
  await expect(field(page, 'Link')).toHaveAttribute('aria-invalid', 'true');
  await field(page, 'Title').fill('On zebras');
  await expect(field(page, 'Title')).toHaveAttribute('aria-invalid', 'false');
  await press(page, 'Add this paper');
  await expect(field(page, 'Date')).toBeFocused();
  await expect(dialog).toHaveCount(1);
  await page.keyboard.press('Escape');
  await press(page, 'Leave without saving');
  await expect(dialog).toHaveCount(0);
});

test('what is typed is not lost without a word', async ({ untouched: { page } }) => {
  const { dialog } = parts(page);
  const question = dialog.getByRole('group', { name: 'Leave without saving?' });
  await page.keyboard.press('Control+n');
  await expect(field(page, 'Title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+n');
  await field(page, 'Title').fill('On zebras');
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
  await expect(question).toBeVisible();
  await expect(question.getByRole('button', { name: 'Go on writing' })).toBeFocused();
  await press(page, 'Go on writing');
  await expect(question).toHaveCount(0);
  await expect(field(page, 'Title')).toBeFocused();
  await page.mouse.click(5, 5);
  await expect(question).toBeVisible();
  await press(page, 'Go on writing');
  await press(page, 'Close');
  await expect(field(page, 'Title')).toHaveValue('On zebras');
  await press(page, 'Leave without saving');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+n');
  await expect(field(page, 'Title')).toHaveValue('');
  await page.keyboard.press('Escape');
});

test('a paper that is here already is opened, or added all the same', async ({ launch }) => {
  const { page, errors } = await launch();
  const { row, dialog, heading, shown, message, details } = parts(page);
  await row(new RegExp(`^${TITLES.first}`)).click();
  await expect(heading).toHaveText(TITLES.first);
  const authors = (await details.getByRole('definition').nth(3).textContent()) ?? '';
  const year = (await details.getByRole('time').getAttribute('datetime'))?.slice(0, 4) ?? '';
  await openRow(page, 4);
  const typeIt = async () => {
    await page.keyboard.press('Control+n');
    await field(page, 'Title').fill(TITLES.first.toUpperCase());
    await field(page, 'Authors').fill(authors.replaceAll(', ', '\n'));
    await field(page, 'Date').fill(year);
    await press(page, 'Add this paper');
    await expect(dialog.getByRole('alert')).toContainText(`It is here already: “${TITLES.first}”`);
  };
  await typeIt();
  await press(page, 'Leave this and open it');
  await expect(dialog).toHaveCount(0);
  await expect(heading).toHaveText(TITLES.first);
  await expect(shown('42 papers')).toBeVisible();
  await typeIt();
  await press(page, 'Add it all the same');
  await expect(message).toContainText('Paper added.');
  await expect(heading).toHaveText(TITLES.first.toUpperCase());
  await expect(shown('43 papers')).toBeVisible();
  expect(errors).toEqual([]);
});
