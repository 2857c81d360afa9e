import { expect, test } from './app.ts';
import { addTag, openRow, parts } from './parts.ts';

test.describe('facets', () => {
  test('ask for values and leave them out, and the search says the same', async ({ untouched }) => {
    const { page } = untouched;
    const { entry, facet, search, shown, view, library } = parts(page);
    await expect(entry('CV')).toHaveText(/23$/);
    await entry('CV').click();
    await expect(search).toHaveValue('category:CV');
    await expect(shown('23 of 42 papers')).toBeVisible();
    await expect(entry('CV')).toHaveAttribute('aria-pressed', 'true');

    // Other values of the facet are counted as if nothing were picked in it, other facets are not.
    await expect(entry('LG')).toHaveText(/15$/);
    await expect(entry('Has code')).toHaveText(/4$/);
    await entry('Has code').click();
    await expect(shown('4 of 42 papers')).toBeVisible();
    await facet('Category').getByRole('button', { name: 'Clear Category' }).click();
    await expect(search).toHaveValue('code:yes');
    await expect(shown('8 of 42 papers')).toBeVisible();
    await expect(view('Has code')).toHaveAttribute('aria-pressed', 'true');

    await entry('LG').click({ modifiers: ['Alt'] });
    await expect(search).toHaveValue('code:yes -category:LG');
    await expect(shown('4 of 42 papers')).toBeVisible();
    await expect(library.getByRole('button', { name: 'LG, excluded' })).toBeVisible();

    await search.fill('status:unread category:CL,AI');
    await expect(entry('Unread')).toHaveAttribute('aria-pressed', 'true');
    await expect(entry('CL')).toHaveAttribute('aria-pressed', 'true');
    await expect(entry('AI')).toHaveAttribute('aria-pressed', 'true');
    await expect(entry('LG')).toHaveAttribute('aria-pressed', 'false');
    await expect(shown('4 of 42 papers')).toBeVisible();

    await view('All').click();
    await expect(search).toHaveValue('');
    await expect(shown('42 papers')).toBeVisible();
  });

  test('are picked by keyboard alone', async ({ untouched }) => {
    const { page } = untouched;
    const { entry, search, shown, library } = parts(page);
    await entry('CV').focus();
    await page.keyboard.press('-');
    await expect(search).toHaveValue('-category:CV');
    await expect(shown('19 of 42 papers')).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(search).toHaveValue('');
    await page.keyboard.press('Space');
    await expect(search).toHaveValue('category:CV');
    await page.keyboard.press('ArrowRight');
    await expect(library.getByRole('button', { name: 'Without CV' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(search).toHaveValue('-category:CV');
    await page.keyboard.press('Control+Shift+f');
    await expect(search).toHaveValue('');
  });

  test('of several tags ask for any or for all', async ({ launch }) => {
    const { page } = await launch();
    const { entry, facet, search, shown } = parts(page);
    await openRow(page, 0);
    await addTag(page, 'binary nets');
    await addTag(page, 'to cite');
    await openRow(page, 1);
    await addTag(page, 'to cite');
    await entry('binary nets').click();
    await expect(shown('1 of 42 papers')).toBeVisible();
    await entry('to cite').click();
    await expect(search).toHaveValue('tag:"binary nets","to cite"');
    await expect(shown('2 of 42 papers')).toBeVisible();
    await facet('Tags').getByText('all', { exact: true }).click();
    await expect(facet('Tags').getByRole('radio', { name: 'all' })).toBeChecked();
    await expect(search).toHaveValue('tag:"binary nets" tag:"to cite"');
    await expect(shown('1 of 42 papers')).toBeVisible();
  });

  test('take years by keyboard and by dragging @engine', async ({ untouched }) => {
    const { page } = untouched;
    const { facet, search, shown } = parts(page);
    const from = facet('Year').getByRole('slider', { name: 'From year' });
    const to = facet('Year').getByRole('slider', { name: 'To year' });
    await from.focus();
    await page.keyboard.press('PageUp');
    await expect(search).toHaveValue('year:2021..');
    await expect(from).toHaveAttribute('aria-valuetext', '2021');
    await to.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(search).toHaveValue('year:2021..2023');
    await expect(shown('13 of 42 papers')).toBeVisible();
    await page.keyboard.press('Home');
    await expect(search).toHaveValue('year:2021');
    await search.fill('year:<=2017');
    await expect(to).toHaveAttribute('aria-valuenow', '2017');
    await facet('Year').getByRole('button', { name: 'Clear Year' }).click();
    await expect(search).toHaveValue('');

    // Eleven years between the sliders.
    const [left, right] = [await from.boundingBox(), await to.boundingBox()];
    if (!left || !right) throw new Error('The sliders have no place.');
    const start = left.x + left.width;
    const middleOf = (year: number) => start + ((year - 2016 + 0.5) * (right.x - start)) / 11;
    const y = left.y + left.height / 2;
    await page.mouse.move(middleOf(2020), y);
    await page.mouse.down();
    await page.mouse.move(middleOf(2022), y, { steps: 4 });
    await page.mouse.move(middleOf(2023), y, { steps: 4 });
    await page.mouse.up();
    await expect(search).toHaveValue('year:2020..2023');
    await expect(shown('16 of 42 papers')).toBeVisible();
    await page.mouse.click(middleOf(2018), y);
    await expect(search).toHaveValue('year:2018');
    await expect(shown('7 of 42 papers')).toBeVisible();
  });

  test('stay in a narrow window while several are picked', async ({ launch }) => {
    const { page } = await launch({ width: 760, height: 900 });
    const { entry, facet, library, list, shown, view } = parts(page);
    await page.getByRole('button', { name: 'Library' }).click();
    await entry('CV').click();
    await entry('Has code').click();
    await expect(library).toBeVisible();
    // What is hidden is told here, too, though the list is out of sight.
    await expect(shown('4 of 42 papers')).toBeVisible();
    await expect(page.getByText('category:CV code:yes', { exact: true })).toBeVisible();
    // The last year is written below its bar, however wide the pane is.
    const bars = await facet('Year').getByRole('slider', { name: 'To year' }).boundingBox();
    const caption = await facet('Year').getByText('2026', { exact: true }).boundingBox();
    if (!bars || !caption) throw new Error('The years have no place.');
    expect(caption.x + caption.width).toBeLessThan(bars.x + bars.width);
    await page.getByRole('button', { name: 'Papers', exact: true }).click();
    await expect(shown('4 of 42 papers')).toBeVisible();
    await page.getByRole('button', { name: 'Library' }).click();
    await view('All').click();
    await expect(list).toBeVisible();
  });
});
