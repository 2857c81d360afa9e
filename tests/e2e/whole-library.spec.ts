import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { importText } from './import-text.ts';
import { otherFolder } from './other-folder.ts';
import { addTag, drawn, openRow, parts, selectWords } from './parts.ts';
import { BIBTEX } from './reference-files.ts';

const WORDS = 'binary neural networks';

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name });

/** Keeps something of everything: statuses, tags, two notes, a highlight with a comment, a view. */
async function keep(page: Page): Promise<void> {
  const { status, note, toolbar, comment, search, library, dialog, saved } = parts(page);
  await importText(page, BIBTEX.name, BIBTEX.text);
  await openRow(page, 1);
  await status('Read').check();
  await openRow(page, 0);
  await status('Reading').check();
  await addTag(page, 'to cite');
  await addTag(page, 'Ärger 😀');
  await note.fill('What they claim.');
  await note.press('Escape');
  await page.keyboard.press('Shift+N');
  await expect(page.getByRole('textbox', { name: 'Note 2', exact: true })).toBeFocused();
  await page.keyboard.type('What I doubt.');
  await page.keyboard.press('Escape');
  await saved();
  await selectWords(page, WORDS);
  await toolbar.getByRole('button', { name: 'Comment' }).click();
  await comment(WORDS).fill('Which ones?');
  await saved();
  await search.fill('tag:"to cite"');
  await library.getByRole('button', { name: 'Save this search as a view' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Citing');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await search.fill('');
  await expect(parts(page).shown('44 papers')).toBeVisible();
}

/** Exports the whole library, and gives what the file says. */
async function exportAll(page: Page, path: string) {
  await parts(page).list.focus();
  await page.keyboard.press('Control+Shift+e');
  const dialog = dialogOf(page, 'Export papers');
  await dialog.getByRole('radio', { name: 'The whole library (44)' }).check();
  await dialog.getByRole('radio', { name: 'Reading List JSON', exact: true }).check();
  await dialog.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(parts(page).message).toContainText('44 papers exported');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Chooses a file in the dialog, as the system's own would give it. */
async function choose(page: Page, path: string) {
  await parts(page).list.focus();
  await page.keyboard.press('Control+o');
  const dialog = dialogOf(page, 'Import papers');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose files' }).press('Enter');
  await (await chooser).setFiles(path);
  return dialog;
}

const OF_THE_LIBRARY = ['exported', 'changed', 'read', 'made'];

/** What a file says but for the times that its library knows of changes. */
const withoutTimes = (file: unknown, isBundled: (id: string) => boolean) =>
  JSON.parse(JSON.stringify(file), (key, value) => {
    if (OF_THE_LIBRARY.includes(key) && typeof value !== 'object') return null;
    if (typeof value?.id === 'string' && isBundled(value.id)) return { ...value, added: 0 };
    return value;
  });

test('a new library that a whole one is imported into is equal to it', async ({ launch }) => {
  const place = otherFolder();
  const path = join(place, 'all.json');
  const before = await launch();
  await keep(before.page);
  await before.saveAs(path);
  const file = await exportAll(before.page, path);
  await before.close();

  const { page, saveAs, errors } = await launch(undefined, [`--user-data-dir=${otherFolder()}`]);
  const { shown, message, note, marks, view } = parts(page);
  await expect(shown('42 papers')).toBeVisible();
  // The papers of the bundled list came when each library began.
  const bundled = new Set(
    file.papers
      .filter(
        ({ reference }: { readonly reference: { readonly source: { readonly format: string } } }) =>
          reference.source.format === 'author-page',
      )
      .map(({ id }: { readonly id: string }) => id),
  );
  expect(bundled.size).toBe(42);

  const broken = join(place, 'broken.json');
  writeFileSync(broken, readFileSync(path).subarray(0, 50_000));
  const refused = await choose(page, broken);
  await expect(refused.getByRole('list', { name: 'Files that cannot be read' })).toContainText(
    /“broken\.json” is not whole: it breaks off in line \d+\. Nothing was taken from it\./,
  );
  await refused.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(refused).toHaveCount(0);

  const dialog = await choose(page, path);
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toHaveText(
    '2 papers will be added, 2 put together with ones that are here. With them come 4 tags and 1 saved view.',
  );
  await dialog.getByRole('button', { name: 'Import 4 papers' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(message).toContainText('2 papers imported, 2 papers put together');
  await expect(shown('44 papers')).toBeVisible();
  await openRow(page, 0);
  await expect(note).toHaveValue('What they claim.');
  await expect(page.getByRole('textbox', { name: 'Note 2', exact: true })).toHaveValue(
    'What I doubt.',
  );
  await expect(marks).toHaveCount(1);
  await expect.poll(() => drawn(page, 'yellow')).toEqual([WORDS]);
  await expect(view('Citing')).toHaveText(/1$/);

  const again = join(place, 'again.json');
  await saveAs(again);
  const isBundled = (id: string) => bundled.has(id);
  expect(withoutTimes(await exportAll(page, again), isBundled)).toEqual(
    withoutTimes(file, isBundled),
  );
  expect(errors).toEqual([]);
});

const FILE = `---
id: p-0zebra
title: A zebra of mathematics
authors:
  - Ana Kovac
year: 2019
status: reading
tags:
  - animals
added: 2026-02-01
---

## Abstract
<!-- reading-list: abstract -->
We discuss ==stripes== at length.
<!-- reading-list: end -->

## Highlights
<!-- reading-list: highlight h-0123456789abcdef violet -->
> stripes

Which ones?
<!-- reading-list: end -->

## Notes
<!-- reading-list: note n-0zebra -->
First.
<!-- reading-list: end -->

Written in the folder.
`;

test('a Markdown folder of another library is chosen, seen and imported', async ({ launch }) => {
  const { page, errors } = await launch();
  const { shown, row, search, status, tags, note, marks } = parts(page);
  const folder = join(otherFolder(), 'papers');
  mkdirSync(join(folder, '.obsidian'), { recursive: true });
  writeFileSync(join(folder, 'zebra.md'), FILE);
  writeFileSync(join(folder, 'ants.md'), '---\ntitle: Ants\nauthor: Ode, Per\n---\n');
  writeFileSync(join(folder, 'diary.md'), '# Monday\n');
  writeFileSync(join(folder, 'refs.bib'), '@book{a, title = {Not chosen}}');
  writeFileSync(join(folder, '.obsidian', 'hidden.md'), FILE);

  await parts(page).list.focus();
  await page.keyboard.press('Control+o');
  const dialog = dialogOf(page, 'Import papers');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a Markdown folder' }).press('Enter');
  await (await chooser).setFiles(folder);
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toHaveText(
    '2 papers will be added.',
  );
  await expect(dialog.getByRole('list', { name: 'Files that cannot be read' })).toContainText(
    'Nothing in “papers/diary.md” could be read as a paper.',
  );
  await dialog.getByRole('button', { name: 'Import 2 papers' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(shown('44 papers')).toBeVisible();
  await search.fill('zebra');
  await row(/^A zebra of mathematics/).click();
  await expect(note).toHaveValue('First.');
  await expect(page.getByRole('textbox', { name: 'Note 2', exact: true })).toHaveValue(
    'Written in the folder.',
  );
  await expect(status('Reading')).toBeChecked();
  await expect(tags).toHaveText([/animals/]);
  await expect(marks).toContainText(['Which ones?']);
  await expect.poll(() => drawn(page, 'violet')).toEqual(['stripes']);
  expect(errors).toEqual([]);
});

test('a Markdown folder named at the start is opened', async ({ launch }) => {
  const folder = join(otherFolder(), 'named papers');
  mkdirSync(folder);
  writeFileSync(join(folder, 'zebra.md'), FILE);
  const { page, errors } = await launch(undefined, [folder]);
  const dialog = dialogOf(page, 'Import papers');
  await dialog.getByRole('button', { name: 'Import 1 paper' }).click();
  await expect(parts(page).shown('43 papers')).toBeVisible();
  expect(errors).toEqual([]);
});
