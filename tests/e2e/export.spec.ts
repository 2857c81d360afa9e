import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { readBibtex } from '../../src/domain/formats/bibtex/read-bibtex.ts';
import { readCslJson } from '../../src/domain/formats/csl-json/read-csl-json.ts';
import { csvColumns } from '../../src/domain/formats/csv/csv-columns.ts';
import { readCsv } from '../../src/domain/formats/csv/read-csv.ts';
import { readRis } from '../../src/domain/formats/ris/read-ris.ts';
import { plainLatex } from '../../src/domain/latex/plain-latex.ts';
import type { Reader } from '../../src/domain/reference/found.ts';
import { saidName } from '../../src/domain/reference/person-name.ts';
import { expect, test } from './app.ts';
import { otherFolder } from './other-folder.ts';
import { addTag, openRow, parts, selectWords, TITLES } from './parts.ts';

const NOTE = 'Compare **this** with the second table.';

/** Opens the first paper and notes something on it, and something on the second. */
async function prepare(page: Page): Promise<void> {
  const { status, note, saved } = parts(page);
  await openRow(page, 1);
  await status('Read').check();
  await openRow(page, 0);
  await status('Reading').check();
  await addTag(page, 'to cite');
  await note.fill(NOTE);
  await note.press('Escape');
  await saved();
}

const openExport = async (page: Page) => {
  await parts(page).list.focus();
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Export papers' });
  await expect(dialog).toBeVisible();
  return dialog;
};

/** Exports what is chosen first to a format, and waits until that is told. */
async function exportTo(page: Page, format: string, told: string): Promise<void> {
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  await dialog.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(parts(page).message).toContainText(told);
}

const READERS: readonly (readonly [string, string, Reader])[] = [
  ['BibTeX', 'refs.bib', readBibtex],
  ['BibLaTeX', 'refs-lua.bib', readBibtex],
  ['RIS', 'refs.ris', readRis],
  ['CSL-JSON', 'refs.json', readCslJson],
  ['CSV', 'refs.csv', (text) => readCsv(text, csvColumns(text))],
];

const referencesIn = (path: string, reader: Reader) =>
  Array.from(reader(readFileSync(path, 'utf8'))).flatMap((found) => {
    if (found.kind === 'unreadable') throw new Error(found.problem.message);
    expect(found.problems).toEqual([]);
    return found.kind === 'reference' ? [found.reference] : [];
  });

/** What a reference says that every format can. */
const told = ({ title, authors, issued, reading }: ReturnType<typeof referencesIn>[number]) => ({
  title: plainLatex(title),
  authors: authors.map(saidName),
  year: issued?.year,
  status: reading.status,
  tags: reading.tags,
  notes: reading.notes,
});

test('the library is exported to each format, and read back with all that was kept', async ({
  launch,
}) => {
  const { page, saveAs, errors } = await launch();
  await prepare(page);
  const place = otherFolder();
  const all = new Map<string, readonly ReturnType<typeof told>[]>();
  for (const [format, name, reader] of READERS)
    await test.step(format, async () => {
      const path = join(place, name);
      await saveAs(path);
      await exportTo(page, format, `42 papers exported to ${name}.`);
      const references = referencesIn(path, reader);
      expect(references).toHaveLength(42);
      expect(new Set(references.map(({ citationKey }) => citationKey)).size).toBe(42);
      expect(told(references[0] as (typeof references)[number])).toMatchObject({
        title: TITLES.first,
        status: 'reading',
        tags: ['to cite'],
        notes: [NOTE],
      });
      expect(references[1]?.reading.status).toBe('read');
      expect(references.at(-1)?.title).toBe(TITLES.last);
      all.set(format, references.map(told));
    });
  // Every format tells the same of every paper.
  for (const [format] of READERS) expect(all.get(format), format).toEqual(all.get('BibTeX'));

  const path = join(place, 'all.json');
  await saveAs(path);
  await exportTo(page, 'Reading List JSON', '42 papers exported to all.json.');
  const file = JSON.parse(readFileSync(path, 'utf8'));
  expect(file).toMatchObject({ format: 'reading-list', version: 1, tags: [{ name: 'to cite' }] });
  expect(file.papers[0]).toMatchObject({
    status: 'reading',
    notes: [{ text: NOTE }],
    reference: { title: TITLES.first },
  });
  expect(file.papers).toHaveLength(42);
  // Nothing was left beside the files.
  expect(readdirSync(place).toSorted()).toEqual(
    [...READERS.map(([, name]) => name), 'all.json'].toSorted(),
  );
  expect(errors).toEqual([]);
});

test('a report is read in a browser and printed, with what was marked and noted', async ({
  launch,
  folder,
}) => {
  const { page, saveAs, errors } = await launch();
  const { toolbar, comment, saved } = parts(page);
  await prepare(page);
  const words = 'binary neural networks';
  await selectWords(page, words);
  await toolbar.getByRole('button', { name: 'Comment' }).click();
  await comment(words).fill('Which ones?');
  await saved();
  const place = otherFolder();

  const report = join(place, 'report.html');
  await saveAs(report);
  await exportTo(page, 'HTML reading report', '42 papers exported to report.html.');
  const text = readFileSync(report, 'utf8');
  expect(text).toContain(`<mark class="yellow">${words}</mark>`);
  expect(text).toContain('<p>Which ones?</p>');
  expect(text).toContain('<p>Compare <strong>this</strong> with the second table.</p>');
  expect(text).toContain('42 papers: 40 unread, 1 reading, 1 read. 1 highlight, 1 note.');

  const printed = join(place, 'report.pdf');
  await saveAs(printed);
  await exportTo(page, 'PDF reading report', '42 papers exported to report.pdf.');
  const pdf = readFileSync(printed);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').trimEnd()).toMatch(/%%EOF$/);
  expect(pagesIn(pdf)).toBeGreaterThan(10);
  expect(readdirSync(place).toSorted()).toEqual(['report.html', 'report.pdf']);
  expect(existsSync(join(folder, 'export'))).toBe(false);
  expect(errors).toEqual([]);
});

/** How many pages a PDF says that it has, be that packed or not. */
function pagesIn(pdf: Buffer): number {
  const texts = [pdf.toString('latin1')];
  for (const { index } of texts[0]?.matchAll(/stream\r?\n/g) ?? []) {
    const from = pdf.indexOf('\n', index) + 1;
    const to = pdf.indexOf('endstream', from);
    try {
      texts.push(inflateSync(pdf.subarray(from, to)).toString('latin1'));
    } catch {
      // Not every stream is packed.
    }
  }
  const counts = texts.flatMap((each) =>
    Array.from(
      each.matchAll(
        /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g,
      ),
      ([, one, other]) => Number(one ?? other),
    ),
  );
  return Math.max(0, ...counts);
}

test('what is selected or listed is exported, and nothing where no file is chosen', async ({
  launch,
  folder,
}) => {
  const { page, saveAs, errors } = await launch();
  const { rows, search, shown, message } = parts(page);
  const place = otherFolder();
  const path = join(place, 'refs.bib');
  writeFileSync(path, 'what was there');

  await saveAs(null);
  let dialog = await openExport(page);
  await expect(dialog.getByRole('radio', { name: 'The whole library (42)' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Export' })).toBeEnabled();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  expect(readFileSync(path, 'utf8')).toBe('what was there');

  // A place that it must not be put into is told in the dialog.
  mkdirSync(join(folder, 'journal'), { recursive: true });
  await saveAs(join(folder, 'journal', '000001.log'));
  await dialog.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('the app’s own data folder');
  await saveAs(join(place, 'gone', 'refs.bib'));
  await dialog.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('The folder is not there.');
  await page.keyboard.press('Escape');

  await saveAs(path);
  await rows.nth(2).click();
  await rows.nth(0).click({ modifiers: ['Control'] });
  await rows.nth(4).click({ modifiers: ['Control'] });
  dialog = await openExport(page);
  await expect(dialog.getByRole('radio', { name: 'The selected papers (3)' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(message).toContainText('3 papers exported to refs.bib.');
  const titles = await Promise.all(
    [0, 2, 4].map((at) => rows.nth(at).getByText(/./).first().textContent()),
  );
  expect(referencesIn(path, readBibtex).map(({ title }) => plainLatex(title))).toEqual(titles);

  await page.keyboard.press('Escape');
  await search.fill('network');
  const found = shown('\\d+ of 42 papers');
  await expect(found).toBeVisible();
  const count = Number.parseInt((await found.textContent()) ?? '', 10);
  dialog = await openExport(page);
  await expect(dialog.getByRole('radio', { name: `The papers listed (${count})` })).toBeChecked();
  await dialog.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(message).toContainText(`${count} papers exported to refs.bib.`);
  expect(referencesIn(path, readBibtex)).toHaveLength(count);
  expect(errors).toEqual([]);
});

test('citation, BibTeX and link are copied, of one paper and of several, by key and menu', async ({
  launch,
}) => {
  const { page, clipboard, pickInMenu, errors } = await launch();
  const { rows, message, note } = parts(page);
  await openRow(page, 0);
  await page.keyboard.press('Control+Shift+A');
  await expect(message).toContainText('Copied 1 citation.');
  const apa = await clipboard();
  expect(apa.text).toContain(`${TITLES.first}.`);
  expect(apa.text).toMatch(/^[A-Z][\w-]+, [A-Z]\..* \(\d{4}/);
  expect(apa.markup).toContain(`<i>${TITLES.first}</i>`);

  await test.step('in another style', async () => {
    await page.keyboard.press('Control+,');
    await page.getByRole('combobox', { name: 'Citation style' }).selectOption('IEEE');
    await page.keyboard.press('Escape');
    // While one writes, too.
    await note.click();
    await page.keyboard.press('Control+Shift+A');
    await expect.poll(async () => (await clipboard()).text).toContain(`“${TITLES.first},”`);
    await note.press('Escape');
  });

  // What is written stays as it is.
  await note.fill('Words.');
  await page.keyboard.press('Control+Shift+B');
  await expect(message).toContainText('Copied 1 paper as BibTeX.');
  const [entry] = Array.from(readBibtex((await clipboard()).text));
  expect(entry).toMatchObject({ kind: 'reference', reference: { title: TITLES.first } });

  await page.keyboard.press('Control+Shift+M');
  await expect(message).toContainText('Copied 1 Markdown link.');
  await expect(note).toHaveText('Words.');
  await note.press('Escape');
  expect((await clipboard()).text).toBe(TITLES.first);

  await test.step('from the menu, of several papers in the order of the list', async () => {
    await rows.nth(3).click();
    await rows.nth(1).click({ modifiers: ['Control'] });
    await pickInMenu('Copy citation');
    await expect(message).toContainText('Copied 2 citations.');
    const { text, markup } = await clipboard();
    expect(text.split('\n')).toHaveLength(2);
    expect(markup.match(/<p>/g)).toHaveLength(2);
    await pickInMenu('Copy as BibTeX');
    await expect(message).toContainText('Copied 2 papers as BibTeX.');
    const entries = Array.from(readBibtex((await clipboard()).text));
    const titles = entries.map((found) =>
      found.kind === 'reference' ? plainLatex(found.reference.title) : '',
    );
    for (const [at, row] of [rows.nth(1), rows.nth(3)].entries())
      await expect(row).toContainText(titles[at] ?? 'nothing');
  });
  expect(errors).toEqual([]);
});

test('the style of citations is kept for the next start', async ({ launch }) => {
  const before = await launch();
  await before.page.keyboard.press('Control+,');
  const style = before.page.getByRole('combobox', { name: 'Citation style' });
  await expect(style).toHaveValue('apa');
  await style.selectOption('Nature');
  await before.page.keyboard.press('Escape');
  await before.close();
  const { page } = await launch();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('combobox', { name: 'Citation style' })).toHaveValue('nature');
});
