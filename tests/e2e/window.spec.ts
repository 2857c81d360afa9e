import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { openRow, parts } from './parts.ts';

/** Which row the upper edge of the list cuts, and how many pixels of it are above the edge. */
const rowAtTop = (page: Page) =>
  parts(page).list.evaluate((list) => {
    const edge = list.getBoundingClientRect().top;
    for (const row of list.querySelectorAll('[role="option"]')) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom > edge)
        return { index: Number(row.getAttribute('aria-posinset')), cut: edge - top };
    }
    return { index: 0, cut: 0 };
  });

test.describe('the window', () => {
  test('keeps sizes, picks, order, selection and scroll position @engine', async ({ launch }) => {
    const before = await launch();
    const old = parts(before.page);
    const edge = before.page.getByRole('separator', { name: 'Width of the list' });
    await edge.focus();
    for (let steps = 0; steps < 3; steps += 1) await edge.press('ArrowRight');
    const sort = before.page.getByRole('combobox', { name: 'Sort by' });
    await sort.selectOption('Title');
    // It shows the order of the rows that are listed.
    await expect(sort).toHaveValue('title');
    await old.list.press('End');
    await expect(old.rows.last()).toHaveAttribute('aria-selected', 'true');
    const title = await old.heading.textContent();
    const width = (await old.list.boundingBox())?.width ?? 0;
    const top = await rowAtTop(before.page);
    expect(top.index).toBeGreaterThan(20);
    await before.close();

    const { page } = await launch();
    const { list, heading } = parts(page);
    await expect(heading).toHaveText(title ?? '');
    await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('title');
    expect((await list.boundingBox())?.width).toBeCloseTo(width, 0);
    // Rows above are not measured anew, so that it is the row at the edge that is kept.
    await expect.poll(async () => (await rowAtTop(page)).index).toBe(top.index);
    expect((await rowAtTop(page)).cut).toBeCloseTo(top.cut, -1);
  });

  test('opens each paper at its top', async ({ launch }) => {
    const { page } = await launch({ width: 1000, height: 420 });
    const { paper } = parts(page);
    const scrolled = () => paper.evaluate((article) => article.parentElement?.scrollTop);
    for (const index of [0, 1, 0]) {
      await openRow(page, index);
      await expect.poll(scrolled).toBe(0);
      await paper.hover();
      await page.mouse.wheel(0, 300);
      await expect.poll(scrolled).toBeGreaterThan(100);
    }
  });

  test('shows one pane at a time where three do not fit @engine', async ({ launch }) => {
    const { page } = await launch({ width: 760, height: 900 });
    const { list, library, paper, rows } = parts(page);
    await expect(list).toBeVisible();
    await expect(library).toHaveCount(0);
    await rows.first().click();
    await expect(paper).toBeVisible();
    await expect(list).toHaveCount(0);
    await page.getByRole('button', { name: 'Papers' }).click();
    await expect(list).toBeVisible();
    await page.getByRole('button', { name: 'Library' }).click();
    await expect(library).toBeVisible();
  });
});
