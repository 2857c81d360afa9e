import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { addTag, openRow, parts, TITLES } from './parts.ts';

/** How many places are marked as hits. */
const marked = (page: Page) => page.evaluate(() => CSS.highlights.get('hit')?.size ?? 0);

const suggestions = (page: Page) =>
  page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

test.describe('searching', () => {
  test('finds and marks with every key, and unmarks @engine', async ({ untouched }) => {
    const { page, errors } = untouched;
    const { search, shown, rows, row, abstract } = parts(page);
    await search.focus();
    await page.keyboard.type('lstm');
    await expect(rows.first()).toBeVisible();
    await expect.poll(() => marked(page)).toBeGreaterThan(0);
    await search.fill('binary');
    await row(new RegExp(`^${TITLES.first}`)).click();
    await expect(abstract).toContainText('Binary neural networks');
    const withPaper = await marked(page);
    await search.fill('title:binary');
    await expect.poll(() => marked(page)).toBeLessThan(withPaper);
    await search.fill('');
    await expect(shown('42 papers')).toBeVisible();
    await expect.poll(() => marked(page)).toBe(0);
    expect(errors).toEqual([]);
  });

  test('marks tags and the note as it reads', async ({ launch }) => {
    const { page } = await launch();
    const { search, rows, shown, note, notes, saved } = parts(page);
    await rows.first().click();
    await addTag(page, 'binary nets');
    await note.fill('Ask about **zirconium** here.');
    await note.press('Escape');
    await saved();
    await expect(notes.locator('strong')).toBeVisible();
    await search.fill('zirc');
    await expect(shown('1 of 42 papers')).toBeVisible();
    // The note itself, and the sentence of it in the row.
    await expect.poll(() => marked(page)).toBe(2);
    await search.fill('tag:binary');
    await expect(shown('1 of 42 papers')).toBeVisible();
    // The paper's tag, and the row's.
    await expect.poll(() => marked(page)).toBe(2);
  });

  test('shows the sentence where only the abstract matched', async ({ untouched }) => {
    const { page } = untouched;
    const { search, rows } = parts(page);
    await search.fill('abstract:"extreme case"');
    await expect(rows.first()).toContainText(/extreme case/);
    await expect(rows.first()).toHaveAccessibleName(/abstract: .*extreme case/);
  });

  test('loses no paper on the way to a field', async ({ launch }) => {
    const { page } = await launch();
    const { search, shown, indexing } = parts(page);
    await search.fill('binary');
    await expect(indexing).toHaveCount(0);
    await search.fill('');
    await search.pressSequentially('title');
    await expect(page.getByText(/“title”; as it may become a field it is left out/)).toBeVisible();
    await expect(shown('42 papers')).toBeVisible();
    await search.press('Space');
    await expect(page.getByText('Nothing matches “title”.')).toBeVisible();
  });

  test('completes a field, a status and a tag by keyboard @engine', async ({ launch }) => {
    const { page } = await launch();
    const { search, shown } = parts(page);
    await openRow(page, 0);
    await addTag(page, 'binary nets');
    await search.focus();
    await page.keyboard.type('sta');
    await expect(suggestions(page).filter({ hasText: 'status:' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(search).toHaveValue('status:');
    await expect(suggestions(page).first()).toHaveText('unread42');
    await page.keyboard.type('unr');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(search).toHaveValue('status:unread ');
    await page.keyboard.type('tag:bin');
    await expect(suggestions(page)).toHaveText(['binary nets1']);
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(search).toHaveValue('status:unread tag:"binary nets" ');
    await expect(shown('1 of 42 papers')).toBeVisible();
  });

  test('completes by mouse, and Escape closes, clears, leaves', async ({ untouched }) => {
    const { page } = untouched;
    const { search, shown, list } = parts(page);
    await search.focus();
    await page.keyboard.type('author:yang');
    await suggestions(page).filter({ hasText: 'Haojin Yang' }).click();
    await expect(search).toHaveValue('author:"Haojin Yang" ');
    await expect(search).toBeFocused();
    await page.keyboard.type('code:');
    await expect(suggestions(page)).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(shown('42 papers')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeFocused();
  });

  test('offers words of the library when asked', async ({ untouched }) => {
    const { page } = untouched;
    const { search, shown, indexing } = parts(page);
    await search.focus();
    await page.keyboard.type('quantiz');
    await expect(shown('\\d+ of 42 papers')).toBeVisible();
    await expect(indexing).toHaveCount(0);
    await expect(suggestions(page)).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page).first()).toHaveText(/^quantiz[a-z]+\d+$/);
    await page.keyboard.press('Enter');
    await expect(search).toHaveValue(/^quantiz[a-z]+ $/);
  });

  test('a broken query says what is wrong, and still lists', async ({ untouched }) => {
    const { page } = untouched;
    const { search, rows } = parts(page);
    await search.fill('binary status:foo ');
    await expect(page.getByText(/“foo” is not a status/)).toBeVisible();
    await expect(search).toHaveAccessibleDescription(/“foo” is not a status/);
    await expect(rows.first()).toBeVisible();
    await search.fill('binary (title:"neural');
    await expect(rows.first()).toBeVisible();
  });

  test('a row is opened by the click that makes a mistake be told', async ({ untouched }) => {
    const { page } = untouched;
    const { search, rows, shown, heading } = parts(page);
    await search.pressSequentially('imagenet status:unreed');
    await expect(shown('\\d+ of 42 papers')).toBeVisible();
    const title = await rows.first().textContent();
    const before = await rows.first().boundingBox();
    if (before === null) throw new Error('The first row is out of sight.');
    // Near the row's upper edge, from where the note moves it away.
    await page.mouse.move(before.x + 100, before.y + 6);
    await page.mouse.down();
    await expect(page.getByText('“unreed” is not a status')).toBeVisible();
    await expect
      .poll(async () => (await rows.first().boundingBox())?.y)
      .toBeGreaterThan(before.y + 6);
    await page.mouse.up();
    await expect
      .poll(async () => title?.startsWith((await heading.textContent()) ?? 'nothing'))
      .toBe(true);
  });

  test('says the query in words, by button, key and command', async ({ untouched }) => {
    const { page } = untouched;
    const { search } = parts(page);
    const words = page.getByText(/^Papers with a word that begins with “binary”, with code\./);
    await search.fill('binary code:yes');
    await page.getByRole('button', { name: 'Say what is searched' }).click();
    await expect(words).toBeVisible();
    await search.press('Alt+Enter');
    await expect(words).toHaveCount(0);
  });

  test('shows ways out where nothing matches', async ({ untouched }) => {
    const { page } = untouched;
    const { search, shown } = parts(page);
    await search.fill('captioning lstm status:read');
    await expect(page.getByText('Nothing matches “captioning lstm status:read”.')).toBeVisible();
    await expect(page.getByText(/Without the read status there is one\./)).toBeVisible();
    await page.getByRole('button', { name: 'Show it without the read status' }).click();
    await expect(search).toHaveValue('captioning lstm');
    await expect(shown('1 of 42 papers')).toBeVisible();
  });

  test('a word with a slip also matches what it is like', async ({ untouched }) => {
    const { page } = untouched;
    const { search, rows } = parts(page);
    await search.fill('captoining');
    await expect(page.getByText(/also matching “caption/)).toBeVisible();
    await expect(rows.first()).toBeVisible();
    await expect.poll(() => marked(page)).toBeGreaterThan(0);
  });

  test('help is searched, and its examples are tried', async ({ untouched }) => {
    const { page } = untouched;
    const { search } = parts(page);
    await page.getByRole('button', { name: 'Help on searching' }).click();
    const help = page.getByRole('dialog', { name: 'Searching' });
    await expect(help.getByRole('searchbox', { name: 'Search the help' })).toBeFocused();
    await page.keyboard.type('newest first');
    await expect(help.getByRole('status')).toHaveText('1 example');
    await help.getByRole('button', { name: 'Search for sort:date' }).click();
    await expect(help).toHaveCount(0);
    await expect(search).toHaveValue('sort:date');
    await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('date');
  });
});
