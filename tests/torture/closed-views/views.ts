import type { Page } from 'playwright/test';
import { parts } from '../../e2e/parts.ts';

/** Something that can be opened and closed again. */
export interface Openable {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const byKeys =
  (keys: string): Openable['open'] =>
  async (page) => {
    await parts(page).list.focus();
    await page.keyboard.press(keys);
  };

/** All that lies over the window or takes its place for a while; Escape closes each of them. */
export const VIEWS: readonly Openable[] = [
  { name: 'overview of notes', open: byKeys('o') },
  { name: 'history of a paper', open: byKeys('ControlOrMeta+Shift+h') },
  { name: 'settings', open: byKeys('ControlOrMeta+,') },
  { name: 'help on searching', open: byKeys('F1') },
  { name: 'help on notes', open: byKeys('Shift+F1') },
  { name: 'shortcuts', open: byKeys('?') },
  {
    name: 'backups',
    open: async (page) => {
      await byKeys('ControlOrMeta+,')(page);
      await page.getByRole('button', { name: 'Show the backups' }).click();
    },
  },
  {
    name: 'editor of a note',
    open: async (page) => {
      await parts(page).note.click();
      await page.keyboard.type('x');
    },
  },
  {
    name: 'toolbar of a highlight',
    open: async (page) => {
      await parts(page).list.focus();
      await page.keyboard.press('.');
      await page.keyboard.press('h');
    },
  },
  {
    name: 'another paper',
    open: async (page) => {
      await parts(page).rows.nth(1).click();
      await parts(page).rows.nth(0).click();
    },
  },
];
