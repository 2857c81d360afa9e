import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { bundledPapers, generatedPapers, generatedState } from '../bench/generated-library.ts';
import { putRows } from '../bench/put-rows.mjs';
import { seededRows } from '../bench/seeded-rows.mjs';
import { expect, test } from './app.ts';
import { launchElectron } from './launch-electron.ts';
import { otherFolder } from './other-folder.ts';
import { parts } from './parts.ts';

const PAPERS = 20_000;

/** Writing to each of them takes IndexedDB seconds, on a busy machine many. */
const WRITTEN = { timeout: 60_000 };

/** The data folder of a library of so many papers. */
let seeded: string;

const numberIn = (text: string | null) => Number(/[\d,]+/.exec(text ?? '')?.[0].replace(/,/g, ''));

/** How many papers are listed, once nothing is left to be indexed. */
async function found(page: Page): Promise<number> {
  const { shown, indexing } = parts(page);
  await expect(shown('[\\d,]+ of 20,042 papers')).toBeVisible();
  await expect(indexing).toHaveCount(0);
  return numberIn(await shown('[\\d,]+ of 20,042 papers').textContent());
}

const shownNumber = (count: number) => count.toLocaleString('en');

const suggestions = (page: Page) =>
  page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

const selection = (page: Page) => page.getByRole('region', { name: 'Selection' });

test.describe('20,042 papers', () => {
  // One after the other, so that the library is made once.
  test.describe.configure({ mode: 'default' });

  test.beforeAll(async () => {
    seeded = mkdtempSync(join(tmpdir(), 'reading-list-large-'));
    const papers = generatedPapers(PAPERS);
    const app = await launchElectron(seeded, { width: 1440, height: 900 });
    await parts(app.page).rows.first().waitFor();
    for (const rows of seededRows(papers, generatedState(papers), bundledPapers().length))
      await app.page.evaluate(putRows, rows);
    await app.close();
  });

  test.afterAll(() => rmSync(seeded, { recursive: true, force: true, maxRetries: 5 }));

  test.beforeEach(({ folder }) => cpSync(seeded, folder, { recursive: true }));

  test('are searched, picked, saved as a view and changed by mouse', async ({ launch }) => {
    const { page, errors } = await launch();
    const { search, shown, rows, entry, view, library, dialog, message } = parts(page);
    const undo = () => message.getByRole('button', { name: 'Undo' }).click();
    await expect(shown('20,042 papers')).toBeVisible();

    await search.click();
    await search.pressSequentially('author:mül');
    await expect(suggestions(page).first()).toBeVisible();
    const offered = numberIn(
      (await suggestions(page).first().textContent())?.match(/\d[\d,]*$/)?.[0] ?? '',
    );
    await suggestions(page).first().click();
    await expect(search).toHaveValue(/^author:.* $/);
    await expect(shown(`${shownNumber(offered)} of 20,042 papers`)).toBeVisible();

    await search.fill('neural status:finished');
    await search.blur();
    await expect(page.getByText(/“finished” is not a status/)).toBeVisible();
    expect(await found(page)).toBeGreaterThan(0);

    await search.fill('');
    await expect(shown('20,042 papers')).toBeVisible();
    await search.fill('neural');
    const all = await found(page);
    await entry('CV').click();
    await expect(search).toHaveValue('neural category:CV');
    await expect.poll(() => found(page)).toBeLessThan(all);
    const counted = await found(page);
    await expect(entry('CV')).toHaveText(new RegExp(`[^\\d,]${shownNumber(counted)}$`));
    await entry('Unread').click({ modifiers: ['Alt'] });
    await expect(search).toHaveValue('neural category:CV -status:unread');
    await expect.poll(() => found(page)).toBeLessThan(counted);
    const left = await found(page);

    await library.getByRole('button', { name: 'Save this search as a view' }).click();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Seen in vision');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(view('Seen in vision')).toHaveText(new RegExp(`${shownNumber(left)}$`));

    await rows.nth(0).click();
    await rows.nth(2).click({ modifiers: ['Shift'] });
    await selection(page)
      .getByRole('button', { name: `Select all ${shownNumber(left)}` })
      .click();
    await selection(page)
      .getByRole('group', { name: 'Read status' })
      .getByRole('button', { name: 'Unread', exact: true })
      .click();
    await expect(view('Seen in vision')).toHaveText(/[^\d]0$/);
    await expect(message).toContainText(`${shownNumber(left)} papers`);
    await undo();
    await expect(view('Seen in vision')).toHaveText(new RegExp(`${shownNumber(left)}$`));
    await expect(shown(`${shownNumber(left)} of 20,042 papers`)).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('are searched, gone through and changed by keyboard alone', async ({ launch }) => {
    const { page, errors } = await launch();
    const { search, list, shown, rows, entry, view, dialog, message } = parts(page);
    const press = (keys: string) => page.keyboard.press(keys);
    const active = list.getByRole('option', { selected: true });
    await expect(shown('20,042 papers')).toBeVisible();

    await press('/');
    await page.keyboard.type('sta');
    await press('ArrowDown');
    await press('Enter');
    await expect(search).toHaveValue('status:');
    await page.keyboard.type('unread "neural net');
    const phrase = await found(page);
    expect(phrase).toBeGreaterThan(100);
    await page.keyboard.type('works" (year:2021..');
    await expect.poll(() => found(page)).toBeLessThan(phrase);
    await page.keyboard.type(')');
    await press('Control+d');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('To look at');
    await press('Enter');
    await expect(dialog).toHaveCount(0);
    const left = numberIn(await view('To look at').textContent());
    await expect(shown(`${shownNumber(left)} of 20,042 papers`)).toBeVisible();

    await search.focus();
    await press('Enter');
    await expect(list).toBeFocused();
    await press('End');
    await expect(active).toHaveAttribute('aria-posinset', String(left));
    await press('PageUp');
    await press('Home');
    await expect(active).toHaveAttribute('aria-posinset', '1');
    await press('Control+a');
    await expect(selection(page)).toContainText(`${shownNumber(left)} papers selected`);
    await press('t');
    await page.keyboard.type('next in line');
    await press('Enter');
    await expect(entry('next in line')).toContainText(shownNumber(left));
    await press('Escape');
    await press('Control+z');
    await expect(entry('next in line')).toHaveCount(0);
    await expect(message).toContainText('next in line');

    // Everything there is is selected, and more than ten thousand are changed and changed back.
    await press('Escape');
    await press('Control+Shift+f');
    await expect(shown('20,042 papers')).toBeVisible();
    await list.focus();
    await press('Control+a');
    await expect(selection(page)).toContainText('20,042 papers selected');
    await search.fill('year:2016..');
    const many = await found(page);
    expect(many).toBeGreaterThan(10_000);
    await press('Enter');
    await expect(list).toBeFocused();
    await press('Control+a');
    await expect(selection(page)).toContainText(`${shownNumber(many)} papers selected`);
    const read = numberIn(await entry('Read').textContent());
    expect(read).toBeLessThan(many);
    await press('5');
    await expect(entry('Read')).toContainText(shownNumber(many), WRITTEN);
    await press('Control+z');
    await expect(entry('Read')).toContainText(shownNumber(read), WRITTEN);
    await expect(rows.first()).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('are exported while one goes on, and an export is stopped', async ({ launch }) => {
    const { page, errors, saveAs, kill } = await launch();
    const { search, list, shown, message } = parts(page);
    const place = otherFolder();
    const path = join(place, 'papers.json');
    writeFileSync(path, 'what was there');
    await saveAs(path);
    const dialog = page.getByRole('dialog', { name: 'Export papers' });
    const begin = async () => {
      await list.focus();
      await page.keyboard.press('Control+Shift+e');
      await dialog.getByRole('radio', { name: 'The whole library (20,042)' }).check();
      await dialog.getByRole('radio', { name: 'CSL-JSON' }).check();
      await dialog.getByRole('button', { name: 'Export' }).press('Enter');
      await expect(dialog.getByRole('progressbar', { name: 'Export' })).toBeVisible();
    };
    await expect(shown('20,042 papers')).toBeVisible();
    await begin();
    const cancel = dialog.getByRole('button', { name: 'Cancel' });
    await expect(cancel).toBeFocused();
    await cancel.press('Enter');
    await expect(dialog.getByRole('status')).toContainText('The export was stopped.');
    await expect(dialog.getByRole('button', { name: 'Export' })).toBeFocused();
    await expect.poll(() => readdirSync(place)).toEqual(['papers.json']);
    expect(readFileSync(path, 'utf8')).toBe('what was there');

    await page.keyboard.press('Escape');
    await begin();
    await page.keyboard.press('Escape');
    await search.fill('author:mül');
    await expect(shown('[\\d,]+ of 20,042 papers')).toBeVisible();
    await expect(message).toContainText('20,042 papers exported to papers.json.', WRITTEN);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveLength(20_042);
    expect(readdirSync(place)).toEqual(['papers.json']);
    expect(errors).toEqual([]);

    // Killed in the midst of it, the file is whole, and the next start tidies up.
    await begin();
    await expect.poll(() => readdirSync(place)).toHaveLength(2);
    await kill();
    await launch();
    await expect.poll(() => readdirSync(place)).toEqual(['papers.json']);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveLength(20_042);
  });
});
