import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { importText } from './import-text.ts';
import { parts } from './parts.ts';

const entries = (count: number): string =>
  Array.from(
    { length: count },
    (_, number) =>
      `@article{k${number}, title={Beast ${number} of the imported book}, author={Kovac, Ana}, year=${1980 + (number % 40)}, abstract={Stripe${number} of it.}, keywords={beasts}}`,
  ).join('\n');

const counted = (page: Page, total: number) =>
  expect(parts(page).shown(`^${total} papers$`)).toBeVisible({ timeout: 60_000 });

test('what was imported is there after a start, and found by the words of its abstract', async ({
  launch,
}) => {
  const before = await launch();
  expect(await importText(before.page, 'refs.bib', entries(300))).toBe('300 papers imported.');
  await counted(before.page, 342);
  await before.close();
  const { page } = await launch();
  await counted(page, 342);
  await parts(page).search.fill('stripe123 tag:beasts');
  await expect(parts(page).rows).toHaveText([/^Beast 123 of the imported book/]);
  await parts(page).rows.first().click();
  await expect(parts(page).heading).toHaveText('Beast 123 of the imported book');
});

test('it comes back where the database is lost', async ({ folder, launch }) => {
  const before = await launch();
  await importText(before.page, 'refs.bib', entries(3));
  await before.close();
  expect(readdirSync(join(folder, 'records'))).toHaveLength(1);
  rmSync(join(folder, 'IndexedDB'), { recursive: true });
  const { page } = await launch();
  await counted(page, 45);
  await parts(page).search.fill('beast sort:page');
  await expect(parts(page).rows).toHaveCount(3);
});

test('killed while it is saved, all of it is there or nothing', async ({ launch }) => {
  let app = await launch();
  for (const patience of [40, 200, 500]) {
    const importing = importText(app.page, 'refs.bib', entries(2000)).catch(() => '');
    await app.page.waitForFunction(
      () =>
        new Promise((resolve) => {
          const leave = window.readingList.views.importing({}, (outcome) => {
            if (!outcome.ok || outcome.value?.phase !== 'saving') return;
            leave();
            resolve(true);
          });
        }),
    );
    await app.page.waitForTimeout(patience);
    await app.kill();
    await importing;
    app = await launch();
    const { all } = await app.page.evaluate(
      () =>
        new Promise<{ readonly all: number }>((resolve) => {
          window.readingList.views.shelf({}, (outcome) => outcome.ok && resolve(outcome.value));
        }),
    );
    expect([42, 2042]).toContain(all);
    if (all > 42) break;
  }
});
