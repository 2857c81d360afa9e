import { expect } from 'playwright/test';
import { openRow, parts, TITLES } from '../parts.ts';
import {
  annotate,
  backUp,
  backUpTwice,
  chooseSecond,
  first,
  link,
  loseSecond,
  open,
  openBackups,
  openHistory,
  writeTwice,
} from './prepared.ts';
import { NARROW, type State } from './state.ts';

/** Notes, highlights, and what was made of them. */
export const NOTE_STATES: readonly State[] = [
  {
    name: 'several notes',
    prepare: async (page) => {
      await open(page, first);
      await parts(page).note.fill('The **distillation** does most of it.');
      await parts(page).note.press('Escape');
    },
    reach: async (page) => {
      await page.keyboard.press('Shift+N');
      await page.keyboard.type('Ask for the numbers without it, and for');
      await parts(page).saved();
    },
  },
  {
    name: 'note being written',
    prepare: async (page) => {
      await open(page, first);
      await parts(page).note.fill(
        '### Doubt\n\nWhat at **90 %**, or *less*, with `int4` and $O(n)$?[^1]\n\n- [ ] ask\n\n> [said](https://a.org)\n\n[^1]: ~~No~~',
      );
    },
    reach: async (page) => {
      await parts(page).note.focus();
      await expect(parts(page).note).toHaveAttribute('aria-multiline', 'true');
    },
  },
  {
    name: 'note with all that Markdown has',
    prepare: async (page) => {
      await open(page, first);
      await parts(page).note.fill(
        '### Doubt\n\nWhat at **90 %** with `int4`?[^1]\n\n- [ ] ask\n- [x] read\n\n| a | b |\n| - | - |\n| 1 | $x$ |\n\n```\ncode\n```\n\n$$\nx^2\n$$\n\n[^1]: No.',
      );
      await parts(page).note.press('Escape');
      await parts(page).saved();
    },
    reach: async (page) => {
      await page.locator('.katex').first().waitFor();
    },
  },
  {
    name: 'highlights with comments',
    prepare: annotate,
    pictured: true,
    size: { width: 1600, height: 900 },
    reach: async (page) => {
      await open(page, first);
      await parts(page).comment('potential').focus();
      await parts(page).paper.evaluate((paper) => paper.parentElement?.scrollTo({ top: 0 }));
    },
  },
  {
    name: 'highlights without a margin',
    prepare: annotate,
    size: { width: 1280, height: 900 },
    reach: async (page) => {
      await open(page, first);
      await page.keyboard.press('Shift+m');
    },
  },
  {
    name: 'narrow highlights',
    prepare: annotate,
    size: NARROW,
    reach: async (page) => {
      await open(page, first);
      await parts(page).comment('potential').focus();
    },
  },
  {
    name: 'help on notes',
    reach: async (page) => {
      await parts(page).list.focus();
      await page.keyboard.press('Shift+F1');
      await page.getByRole('dialog', { name: 'Notes and highlights' }).waitFor();
    },
  },
  {
    name: 'history of a paper',
    prepare: writeTwice,
    reach: openHistory,
  },
  {
    name: 'two versions of a note',
    prepare: writeTwice,
    size: NARROW,
    reach: async (page) => {
      await openHistory(page);
      await page.getByRole('button', { name: 'What changed' }).nth(1).click();
      await page.getByRole('region', { name: 'What changed' }).waitFor();
    },
  },
  {
    name: 'overview of notes and highlights',
    prepare: annotate,
    pictured: true,
    reach: async (page) => {
      await open(page, first);
      await openRow(page, 1);
      await parts(page).note.fill(
        '## Doubt\n\nIs *supervised* knowledge a help where classes are far apart?',
      );
      await parts(page).note.press('Escape');
      await parts(page).saved();
      await parts(page).list.focus();
      await page.keyboard.press('o');
      await parts(page).dialog.locator('em').waitFor();
    },
  },
  {
    name: 'linked papers',
    prepare: link,
    reach: async (page) => {
      await openRow(page, 1);
      await parts(page).notes.getByRole('link', { name: TITLES.first }).focus();
      await page.getByRole('tooltip').waitFor();
    },
  },
  {
    name: 'paper that is linked to',
    prepare: link,
    reach: async (page) => {
      await open(page, first);
      await page.getByRole('region', { name: 'Linked from' }).waitFor();
    },
  },
  {
    name: 'backups',
    prepare: backUp,
    reach: async (page) => {
      await openBackups(page);
      await page.getByRole('listitem').filter({ hasText: '1 note' }).waitFor();
    },
  },
  {
    name: 'backups in two folders',
    prepare: backUpTwice,
    reach: async (page) => {
      await openBackups(page);
      await page.getByText('Newest there').waitFor();
      await page.getByRole('listitem').filter({ hasText: '1 note' }).waitFor();
    },
  },
  {
    name: 'backups in two folders, narrow',
    prepare: backUpTwice,
    size: NARROW,
    reach: async (page) => {
      await openBackups(page);
      await page.getByText('Newest there').waitFor();
      await page.getByRole('listitem').filter({ hasText: '1 note' }).waitFor();
    },
  },
  {
    name: 'second folder that is away',
    prepare: loseSecond,
    reach: async (page) => {
      await openBackups(page);
      await page.getByText('plug that in').waitFor();
    },
  },
  {
    name: 'second folder that is refused, narrow',
    prepare: loseSecond,
    size: NARROW,
    reach: async (page) => {
      await openBackups(page);
      await page.getByRole('button', { name: 'Choose another folder…' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'inside a backup',
    prepare: backUp,
    pictured: true,
    reach: async (page) => {
      await openBackups(page);
      await page.getByRole('button', { name: /^Look inside/ }).click();
      await page.getByRole('button', { name: 'Restore everything' }).waitFor();
    },
  },
  {
    name: 'inside a backup, narrow',
    prepare: backUp,
    size: NARROW,
    reach: async (page) => {
      await openBackups(page);
      await page.getByRole('button', { name: /^Look inside/ }).click();
      await page.getByRole('button', { name: 'Restore everything' }).waitFor();
    },
  },
  {
    name: 'second folder just chosen',
    prepare: backUp,
    reach: async (page, app) => {
      await chooseSecond(page, app);
    },
  },
];
