import type { Page } from 'playwright/test';
import { EMPTY_STATE } from '../../src/domain/change/user-state.ts';
import type { Paper } from '../../src/domain/paper.ts';
import { bundledPapers } from '../bench/generated-library.ts';
import { putRows } from '../bench/put-rows.mjs';
import { seededRows } from '../bench/seeded-rows.mjs';
import { expect, test } from './app.ts';
import { parts, selectWords } from './parts.ts';

const NOTHING = {
  category: '',
  date: '',
  hasCode: false,
  title: '',
  authors: [],
  authorsCut: false,
  abstract: '',
} as const;

/** Papers of which less and less is known. */
const PAPERS: readonly Paper[] = [
  { ...NOTHING, id: 'p-month', title: 'Zebras by month', date: '2019-03', authors: ['Ada Zebra'] },
  { ...NOTHING, id: 'p-year', title: 'Zebras by year', date: '2019', authorsCut: true },
  { ...NOTHING, id: 'p-never', title: 'Zebras at no time' },
  { ...NOTHING, id: 'p-nothing' },
];

async function seed(page: Page): Promise<void> {
  for (const rows of seededRows(PAPERS, EMPTY_STATE, bundledPapers().length))
    await page.evaluate(putRows, rows);
}

test('papers of which little is known are found, sorted and shown as far as they are', async ({
  launch,
}) => {
  const first = await launch();
  await seed(first.page);
  await first.close();

  const { page, errors } = await launch();
  const { search, shown, rows, row, heading, paper, abstract, details, facet } = parts(page);
  const titles = (...all: readonly string[]) =>
    expect(rows).toHaveText(all.map((title) => new RegExp(`^${title}`)));
  await expect(shown('46 papers')).toBeVisible();
  // What has no year makes none.
  await expect(facet('Year').getByRole('slider').first()).toHaveAttribute('aria-valuemin', /^20/);

  await search.fill('zebras sort:date-');
  await titles('Zebras by month', 'Zebras by year', 'Zebras at no time');
  await search.fill('zebras sort:date+');
  await titles('Zebras by year', 'Zebras by month', 'Zebras at no time');
  await search.fill('zebras date:2019-05');
  await titles('Zebras by year');
  await search.fill('zebras -year:..9999');
  await titles('Zebras at no time');

  await search.fill('zebras date:2019-03');
  await row('Zebras by month').click();
  await expect(heading).toHaveText('Zebras by month');
  await expect(paper).toContainText('March 2019');
  await expect(details).toContainText('PublishedMarch 2019');
  await expect(details).not.toContainText('Category');

  await search.fill('-year:..9999 -zebras');
  await row('Untitled').click();
  await expect(heading).toHaveText('Untitled');
  await expect(abstract).toHaveText('No abstract.');
  await expect(details).not.toContainText('Published');
  await selectWords(page, 'No abstract.');
  await expect(parts(page).toolbar).toHaveCount(0);
  await page.keyboard.press('h');
  await expect(page.getByText('Select some words of the title or abstract first.')).toBeVisible();
  await expect(parts(page).marks).toHaveCount(0);
  expect(errors).toEqual([]);
});
