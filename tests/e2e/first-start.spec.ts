import { expect, test } from './app.ts';
import { parts, TITLES } from './parts.ts';

test.describe('first start', () => {
  test('lists the 42 bundled papers in page order, nothing to wait for @engine', async ({
    launch,
  }) => {
    const { page, errors } = await launch();
    const { list, rows, row, shown, notices } = parts(page);
    await expect(shown('42 papers')).toBeVisible();
    await expect(rows.first()).toHaveAccessibleName(new RegExp(`^${TITLES.first}`));
    await expect(rows.first()).toHaveAttribute('aria-setsize', '42');
    await expect(rows.first()).toHaveAttribute('aria-posinset', '1');
    expect(await rows.count()).toBeLessThan(42);
    await list.press('End');
    await expect(row(new RegExp(`^${TITLES.last}`))).toHaveAttribute('aria-posinset', '42');
    await expect(notices).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test('shows the author with the figures of the page', async ({ untouched }) => {
    const { page } = untouched;
    const card = page.getByRole('region', { name: 'Author' });
    await expect(card.getByRole('heading')).toHaveText('Haojin Yang');
    for (const [label, figure] of [
      ['h-index', '28'],
      ['papers', '42'],
      ['citations', '5,775'],
      ['novelty', '48 %'],
      ['AI score', '56'],
      ['category', 'CV'],
    ] as const) {
      await expect(
        card.locator('div').filter({ hasText: new RegExp(`^${label}${figure}$`) }),
      ).toBeVisible();
    }
    await expect(card).toContainText('0 of 42 read');
  });

  test('opens a paper with all that is known of it', async ({ untouched }) => {
    const { page } = untouched;
    const { row, paper, abstract, details } = parts(page);
    await row(new RegExp(`^${TITLES.first}`)).click();
    await expect(paper).toHaveAccessibleName(TITLES.first);
    await expect(abstract).toContainText('Binary neural networks are the extreme case');
    await expect(paper).toContainText('Nianhui Guo, Joseph Bethge, Christoph Meinel et al.');
    await expect(details).toContainText('November 23, 2022');
  });

  test('sets LaTeX: emphasis, mathematics, citations @engine', async ({ untouched }) => {
    const { page } = untouched;
    const { row, abstract, search, shown } = parts(page);
    await search.fill('LSH KNN reference samples');
    await expect(shown('1 of 42 papers')).toBeVisible();
    await row(/./).first().click();
    await expect(abstract.locator('.katex').first()).toBeVisible();
    await expect(abstract).not.toContainText('$');
    await search.fill('BoolNet 32-bit components');
    await row(/BoolNet/)
      .first()
      .click();
    await expect(abstract.locator('em', { hasText: 'BoolNet' })).toBeVisible();
  });

  test('opens links in the browser, and only there @engine', async ({ launch }) => {
    const { page, openedLinks } = await launch();
    const { row, abstract } = parts(page);
    await row(new RegExp(`^${TITLES.first}`)).click();
    await abstract.getByRole('link').click();
    await expect.poll(openedLinks).toEqual(['https://github.com/hpi-xnor/BNext.git']);
    expect(page.url()).not.toContain('github');
  });

  test('finds while typing and says what is hidden', async ({ untouched }) => {
    const { page } = untouched;
    const { search, shown, rows } = parts(page);
    await search.fill('captioning lstm');
    await expect(shown('1 of 42 papers')).toBeVisible();
    await expect(rows.first()).toHaveAccessibleName(new RegExp(`^${TITLES.last}`));
    await search.fill('no such words anywhere');
    await expect(page.getByText('Nothing matches “no such words anywhere”.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the search' }).last().click();
    await expect(shown('42 papers')).toBeVisible();
  });

  test('sorts by date, title, first author, status and page order', async ({ launch }) => {
    const { page } = await launch();
    const { rows } = parts(page);
    const sort = page.getByRole('combobox', { name: 'Sort by' });
    await sort.selectOption('Date');
    await expect(rows.first()).toContainText('2026');
    await page.getByRole('button', { name: 'Descending order' }).click();
    await expect(rows.first()).toHaveAccessibleName(new RegExp(`^${TITLES.last}`));
    await sort.selectOption('Title');
    await expect(rows.first()).toHaveAccessibleName(/^A Closer Look/);
    await sort.selectOption('First author');
    await expect(rows.first()).toContainText(/Bartz|Bethge|Abadi|Amirkhani|Aliakbar|[AB][a-z]+/);
    await sort.selectOption('Page order');
    await expect(rows.first()).toHaveAccessibleName(new RegExp(`^${TITLES.first}`));
  });
});
