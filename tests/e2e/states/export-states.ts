import type { Page } from 'playwright/test';
import type { Running } from '../app.ts';
import { parts } from '../parts.ts';
import { NARROW, type State } from './state.ts';

async function openExport(page: Page): Promise<void> {
  await parts(page).list.focus();
  await page.keyboard.press('Control+Shift+e');
  await page.getByRole('radio', { name: 'The whole library (42)' }).waitFor();
}

/** Exports to a folder that is not there. */
async function fail(page: Page, { saveAs }: Running): Promise<void> {
  await openExport(page);
  await saveAs('/Volumes/A disk that is away/Universitätsbibliothek/refs.bib');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('alert').waitFor();
}

/** Getting papers out. */
export const EXPORT_STATES: readonly State[] = [
  { name: 'exporting papers', pictured: true, reach: openExport },
  {
    name: 'exporting a selection as a report',
    reach: async (page) => {
      await parts(page).rows.nth(1).click();
      await parts(page)
        .rows.nth(4)
        .click({ modifiers: ['Shift'] });
      await openExport(page);
      await page.getByRole('radio', { name: 'PDF reading report' }).check();
    },
  },
  { name: 'export that failed', reach: fail },
  { name: 'narrow export', size: NARROW, reach: openExport },
];
