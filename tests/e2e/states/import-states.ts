import type { Page } from 'playwright/test';
import { parts } from '../parts.ts';
import { BIBTEX, DAMAGED, DIFFERENT, RIS, TABLE, type TextFile } from '../reference-files.ts';
import { NARROW, type State } from './state.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Import papers' });

async function openImport(page: Page): Promise<void> {
  await parts(page).list.focus();
  await page.keyboard.press('Control+o');
  await dialogOf(page)
    .getByRole('button', { name: /^(Choose files|Cancel)$/ })
    .waitFor();
  const cancel = dialogOf(page).getByRole('button', { name: 'Cancel' });
  // What was looked at before is not over yet.
  if ((await cancel.count()) === 0) return;
  await cancel.click();
  await dialogOf(page).waitFor({ state: 'hidden' });
  await openImport(page);
}

/** Opens the dialog and has files read. */
async function choose(page: Page, ...files: readonly TextFile[]): Promise<void> {
  await openImport(page);
  await dialogOf(page)
    .getByLabel('Files', { exact: true })
    .setInputFiles(
      files.map(({ name, text }) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })),
    );
  await dialogOf(page).getByRole('button', { name: 'Cancel' }).waitFor();
}

const LONG: TextFile = {
  name: `${'a-file-with-a-name-that-goes-on-and-on-'.repeat(4)}.bib`,
  text: `@article{long,
  author = {${Array.from({ length: 60 }, (_, number) => `Featherstonehaugh-Wolfeschlegelstein, Maximiliane ${number}`).join(' and ')}},
  title = {${'On the unreasonable length of titles, and of what stands in them. '.repeat(6)}},
  journal = {${'Proceedings of the Society for Long Names '.repeat(5)}},
  doi = {10.1234/${'unbroken'.repeat(30)}},
  keywords = {${'a tag of sixty characters that says more than any tag should'}, history, engines},
  readstatus = {read},
  annote = {Lent to Anna.},
  year = {1999}
}
${BIBTEX.text}`,
};

/** Opens an entry of which nothing is short. */
async function openLong(page: Page): Promise<void> {
  await choose(page, LONG);
  await dialogOf(page)
    .getByRole('button', { name: /^On the unreasonable/ })
    .click();
  await dialogOf(page).getByText('Take along').waitFor();
}

const kind = (page: Page, name: string) =>
  dialogOf(page).getByRole('radio', { name: new RegExp(`^${name} `) });

async function openDifferences(page: Page): Promise<void> {
  await choose(page, BIBTEX, DIFFERENT, DAMAGED, { name: 'picture.png', text: '\u0089PNG\r\n' });
  await kind(page, 'Differences').check();
  await dialogOf(page)
    .getByRole('button', { name: /^Image Captioning/ })
    .click();
  await dialogOf(page).getByRole('region', { name: 'Differences' }).waitFor();
}

/** Importing papers, from the ways in to what is decided. */
export const IMPORT_STATES: readonly State[] = [
  { name: 'importing papers', reach: openImport },
  {
    name: 'papers to be imported',
    pictured: true,
    reach: async (page) => {
      await choose(page, BIBTEX, RIS);
      await dialogOf(page).getByRole('listitem').first().waitFor();
    },
  },
  { name: 'a difference to be decided', pictured: true, reach: openDifferences },
  {
    name: 'columns to be matched',
    reach: async (page) => {
      await choose(page, TABLE);
      await dialogOf(page).getByRole('region', { name: 'Columns of shelf.csv' }).waitFor();
    },
  },
  {
    name: 'problems of an import',
    reach: async (page) => {
      await choose(page, DAMAGED);
      await kind(page, 'Problems').check();
      await dialogOf(page).getByRole('list', { name: 'Problems' }).waitFor();
    },
  },
  { name: 'long entries to be imported', reach: openLong },
  { name: 'narrow importing papers', size: NARROW, reach: openImport },
  { name: 'narrow difference to be decided', size: NARROW, reach: openDifferences },
  { name: 'narrow long entries to be imported', size: NARROW, reach: openLong },
];
