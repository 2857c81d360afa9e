import type { Page } from 'playwright/test';
import { addPapers, LONG_TWINS, TWINS } from '../import-files.ts';
import { parts } from '../parts.ts';
import { NARROW, type State } from './state.ts';

async function addTwins(page: Page): Promise<void> {
  for (const file of [TWINS, ...LONG_TWINS]) await addPapers(page, file);
}

/** Opens the dialog, and in it the pair of that title. */
async function openPair(page: Page, title: RegExp): Promise<void> {
  await parts(page).list.focus();
  await page.keyboard.press('Control+Shift+d');
  await page.getByText('3 pairs of papers may be one.').waitFor();
  await parts(page).dialog.getByRole('button', { name: title }).click();
  await page.getByRole('button', { name: 'Put together' }).waitFor();
}

/** Papers that are there twice. */
export const DUPLICATE_STATES: readonly State[] = [
  {
    name: 'no duplicates',
    reach: async (page) => {
      await parts(page).list.focus();
      await page.keyboard.press('Control+Shift+d');
      await page.getByText('No paper is here twice.').waitFor();
    },
  },
  {
    name: 'duplicates',
    pictured: true,
    prepare: addTwins,
    reach: (page) => openPair(page, /^Join the High/),
  },
  {
    name: 'duplicates with long names',
    prepare: addTwins,
    reach: async (page) => {
      await openPair(page, /^On the/);
      await page.getByRole('button', { name: 'Put together' }).focus();
    },
  },
  {
    name: 'narrow duplicates',
    prepare: addTwins,
    size: NARROW,
    reach: (page) => openPair(page, /^On the/),
  },
  {
    name: 'smallest duplicates',
    prepare: addTwins,
    size: { width: 480, height: 700 },
    reach: (page) => openPair(page, /^On the/),
  },
];
