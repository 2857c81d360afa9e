import { addTag, openRow, parts } from '../parts.ts';
import { first, open, tagged } from './prepared.ts';
import { NARROW, type State } from './state.ts';

/** The list, the search, tags, and the window itself. */
export const WINDOW_STATES: readonly State[] = [
  { name: 'first start', rows: true, pictured: true, reach: async () => {} },
  {
    name: 'paper with tags and note',
    rows: true,
    pictured: true,
    prepare: async (page) => {
      await open(page, first);
      await parts(page).status('Reading').check();
      await addTag(page, 'binary nets');
      await addTag(page, 'to cite');
      await addTag(page, 'imagenet');
      await parts(page).note.fill(
        'The **distillation** does most of it.\n\n- ask for the numbers without it\n- $O(n)$ memory?\n\n> counter-intuitive overfitting',
      );
      await parts(page).note.press('Escape');
      await parts(page).saved();
    },
    reach: async (page) => {
      await parts(page).notes.locator('strong').waitFor();
      await parts(page).paper.evaluate((paper) => paper.parentElement?.scrollTo({ top: 0 }));
    },
  },
  {
    name: 'mathematics',
    pictured: true,
    reach: async (page) => {
      await parts(page).search.fill('LSH KNN');
      await parts(page).shown('1 of 42 papers').waitFor();
      await parts(page).rows.first().click();
      await page.locator('.katex').first().waitFor();
    },
  },
  {
    name: 'search with hits',
    rows: true,
    pictured: true,
    reach: async (page) => {
      await parts(page).search.fill('quantization year:2019..');
      await parts(page).shown('4 of 42 papers').waitFor();
      await openRow(page, 1);
      await parts(page).abstract.waitFor();
    },
  },
  {
    name: 'completing a search',
    reach: async (page) => {
      await parts(page).search.fill('binary au');
      await page.getByRole('listbox', { name: 'Suggestions' }).waitFor();
    },
  },
  {
    name: 'query with a mistake',
    reach: async (page) => {
      await parts(page).search.fill('status:finished network');
      await page.keyboard.press('Tab');
      await page.getByText('“finished” is not a status').waitFor();
    },
  },
  {
    name: 'mistyped word',
    rows: true,
    reach: async (page) => {
      await parts(page).search.fill('quantizatoin');
      await page.getByText('also matching').waitFor();
    },
  },
  {
    name: 'facets picked',
    rows: true,
    pictured: true,
    prepare: tagged,
    reach: async (page) => {
      await parts(page).search.fill('category:CV -status:read year:2018..2022 network');
      await parts(page).shown('7 of 42 papers').waitFor();
    },
  },
  {
    name: 'several selected',
    rows: true,
    pictured: true,
    reach: async (page) => {
      await parts(page).rows.nth(1).click();
      await parts(page)
        .rows.nth(4)
        .click({ modifiers: ['Shift'] });
      await page.getByRole('region', { name: 'Selection' }).waitFor();
    },
  },
  {
    name: 'adding a paper',
    reach: async (page) => {
      const { dialog } = parts(page);
      await page.keyboard.press('Control+n');
      await dialog.getByRole('textbox', { name: 'Authors' }).fill('Ada Lovelace\nOpenAI,\net al.');
      await dialog.getByRole('textbox', { name: 'Date' }).fill('2023-02-29');
      await page.keyboard.press('Control+Enter');
      await page.keyboard.press('Escape');
      await dialog.getByRole('group', { name: 'Leave without saving?' }).waitFor();
    },
  },
  {
    name: 'saving a view',
    reach: async (page) => {
      await parts(page).search.fill('category:LG code:yes');
      await parts(page).rows.first().waitFor();
      await page.keyboard.press('Control+d');
      await parts(page).dialog.waitFor();
    },
  },
  {
    name: 'help on searching',
    reach: async (page) => {
      await parts(page).search.focus();
      await page.keyboard.press('F1');
      await parts(page).dialog.waitFor();
    },
  },
  { name: 'nothing found', reach: (page) => parts(page).search.fill('quantum gravity') },
  {
    name: 'completing a tag',
    prepare: tagged,
    reach: async (page) => {
      await openRow(page, 1);
      await parts(page).addTag.fill('b');
      await page.getByRole('option', { name: 'binary nets', exact: true }).waitFor();
    },
  },
  {
    name: 'editing a tag',
    pictured: true,
    prepare: tagged,
    reach: async (page) => {
      await parts(page).library.getByRole('button', { name: 'Edit tag binary nets' }).click();
    },
  },
  {
    name: 'message with undo',
    prepare: tagged,
    reach: async (page) => {
      await open(page, first);
      await page.getByRole('button', { name: 'Remove tag binary nets' }).click();
      await parts(page).message.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  {
    name: 'keyboard shortcuts',
    reach: async (page) => {
      await parts(page).list.focus();
      await page.keyboard.press('?');
    },
  },
  {
    name: 'reading and appearance',
    reach: async (page) => {
      await parts(page).list.focus();
      await page.keyboard.press('Control+,');
      await page.getByRole('radio', { name: 'Follow the system' }).waitFor();
    },
  },
  { name: 'narrow list', rows: true, size: NARROW, reach: async () => {} },
  {
    name: 'narrow paper',
    pictured: true,
    size: NARROW,
    reach: async (page) => {
      await open(page, first);
      await parts(page).abstract.waitFor();
    },
  },
  {
    name: 'narrow library',
    size: NARROW,
    reach: (page) => page.getByRole('button', { name: 'Library' }).click(),
  },
];
