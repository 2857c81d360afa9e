import { expect, type Page } from 'playwright/test';
import type { Size } from './app.ts';
import { addTag, openRow, parts, selectWords, TITLES } from './parts.ts';

export interface State {
  readonly name: string;
  /** Whether its pictures are kept in docs/pictures. */
  readonly pictured?: true;
  /** Writes what the state shows; states that show the same name the same function. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Whether rows look other than in the states before. */
  readonly rows?: true;
  readonly size?: Size;
  /** Brings the window there from the list with nothing picked. */
  readonly reach: (page: Page) => Promise<void>;
}

const open = (page: Page, title: RegExp) => parts(page).row(title).click();
const first = new RegExp(`^${TITLES.first}`);
const narrow = { width: 760, height: 900 };

/** Highlights in the first paper, two of them with comments. */
async function annotate(page: Page): Promise<void> {
  await open(page, first);
  const pick = (name: string) => parts(page).toolbar.getByRole('button', { name }).click();
  for (const [words, colour, comment] of [
    ['extreme case', 'Yellow', 'Is it? Ternary nets are not far from it, and easier to train.'],
    ['potential edge', 'Green', 'Which devices have binary instructions by now?'],
    ['crucial accuracy', 'Blue', ''],
    ['alleviate the counter-intuitive overfitting', 'Rose', 'How much does distillation explain?'],
    ['overfitting problem observed', 'Violet', ''],
  ] as const) {
    await selectWords(page, words);
    await pick(colour);
    if (comment === '') continue;
    await page.keyboard.press('c');
    await page.keyboard.type(comment);
    await page.keyboard.press('Escape');
  }
  await parts(page).saved();
}

async function tagged(page: Page): Promise<void> {
  await open(page, first);
  await addTag(page, 'binary nets');
  await addTag(page, 'benchmarks');
}

async function writeTwice(page: Page): Promise<void> {
  await open(page, first);
  await parts(page).status('Reading').check();
  for (const much of ['most', 'all']) {
    await parts(page).note.fill(`The distillation does ${much} of it.`);
    await parts(page).saved();
  }
  await parts(page).note.press('Escape');
}

async function openHistory(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+h');
  await page.getByRole('button', { name: /^2 saves/ }).click();
}

async function link(page: Page): Promise<void> {
  await openRow(page, 1);
  await parts(page).note.fill(`Unlike [[${TITLES.first}]], and [[a paper there is not]].`);
  await parts(page).note.press('Escape');
  await parts(page).saved();
}

/** The states of the window that are looked at and checked, in both themes. */
export const STATES: readonly State[] = [
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
    size: narrow,
    reach: async (page) => {
      await open(page, first);
      await parts(page).comment('potential').focus();
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
    size: narrow,
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
  { name: 'narrow list', rows: true, size: narrow, reach: async () => {} },
  {
    name: 'narrow paper',
    pictured: true,
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
