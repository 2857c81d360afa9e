import type { Page } from 'playwright/test';
import { addTag, openRow, parts, TITLES } from './parts.ts';

export interface State {
  readonly name: string;
  /** Whether its pictures are kept in docs/pictures. */
  readonly kept?: true;
  readonly size?: { readonly width: number; readonly height: number };
  /** Brings the window there from the list with nothing picked. */
  readonly reach: (page: Page) => Promise<void>;
}

const open = (page: Page, title: RegExp) => parts(page).row(title).click();
const first = new RegExp(`^${TITLES.first}`);
const narrow = { width: 760, height: 900 };

/** The states of the window that are looked at and checked, in both themes. */
export const STATES: readonly State[] = [
  { name: 'first start', kept: true, reach: async () => {} },
  {
    name: 'paper with tags and note',
    kept: true,
    reach: async (page) => {
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
      await parts(page).notes.locator('strong').waitFor();
      await parts(page).paper.evaluate((paper) => paper.parentElement?.scrollTo({ top: 0 }));
    },
  },
  {
    name: 'note being written',
    reach: async (page) => {
      await open(page, first);
      await parts(page).note.fill('What would happen at 90 %?');
      await parts(page).note.focus();
    },
  },
  {
    name: 'mathematics',
    kept: true,
    reach: async (page) => {
      await parts(page).search.fill('LSH KNN');
      await parts(page).rows.first().click();
      await page.locator('.katex').first().waitFor();
    },
  },
  {
    name: 'search with hits',
    reach: async (page) => {
      await parts(page).search.fill('quantization');
      await parts(page).rows.nth(1).click();
    },
  },
  { name: 'nothing found', reach: (page) => parts(page).search.fill('quantum gravity') },
  {
    name: 'completing a tag',
    reach: async (page) => {
      await open(page, first);
      await addTag(page, 'binary nets');
      await addTag(page, 'benchmarks');
      await openRow(page, 1);
      await parts(page).addTag.fill('b');
      await page.getByRole('option', { name: 'binary nets', exact: true }).waitFor();
    },
  },
  {
    name: 'editing a tag',
    kept: true,
    reach: async (page) => {
      await open(page, first);
      await addTag(page, 'binary nets');
      await parts(page).library.getByRole('button', { name: 'Edit tag binary nets' }).click();
    },
  },
  {
    name: 'message with undo',
    reach: async (page) => {
      await open(page, first);
      await addTag(page, 'binary nets');
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
  { name: 'narrow list', size: narrow, reach: async () => {} },
  {
    name: 'narrow paper',
    kept: true,
    size: narrow,
    reach: async (page) => {
      await open(page, first);
      await parts(page).abstract.waitFor();
    },
  },
  {
    name: 'narrow library',
    size: narrow,
    reach: (page) => page.getByRole('button', { name: 'Library' }).click(),
  },
];
