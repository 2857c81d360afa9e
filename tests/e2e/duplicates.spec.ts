import type { Locator, Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { addPapers, LONG_TWINS, TWINS } from './import-files.ts';
import { addTag, openRow, parts, TITLES } from './parts.ts';

const first = new RegExp(`^${TITLES.first}`);

/** The dialog in which papers that are there twice are shown. */
const duplicates = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Duplicates' });
  return {
    dialog,
    pairs: dialog.getByRole('listitem'),
    pair: (title: RegExp) => dialog.getByRole('button', { name: title }),
    sure: dialog.getByRole('region', { name: 'The same paper' }),
    maybe: dialog.getByRole('region', { name: 'Maybe the same' }),
    value: (name: RegExp) => dialog.getByRole('radio', { name }),
    button: (name: string) => dialog.getByRole('button', { name, exact: true }),
    told: (words: string | RegExp) => dialog.getByRole('status').filter({ hasText: words }),
  };
};

async function openDuplicates(page: Page) {
  await parts(page).list.focus();
  await page.keyboard.press('Control+Shift+d');
  await expect(duplicates(page).dialog).toBeVisible();
  await expect(duplicates(page).dialog.getByRole('progressbar')).toHaveCount(0);
}

async function close(page: Page) {
  await page.keyboard.press('Escape');
  await expect(duplicates(page).dialog).toHaveCount(0);
}

test('of two papers one is made as chosen, with what is on either, by keyboard, and two again by undo', async ({
  launch,
}) => {
  const { page, errors } = await launch();
  const { search, rows, note, notes, tags, saved, details, status, shown, message } = parts(page);
  const id = details.getByText(/^p-/);
  const { pairs, pair, sure, maybe, value, button, told } = duplicates(page);
  await openDuplicates(page);
  await expect(told('No paper is here twice.')).toBeVisible();
  await close(page);

  await addPapers(page, TWINS);
  await search.fill('title:club');
  await expect(shown('2 of 44 papers')).toBeVisible();
  /** Opens one of the two, writes a note on it, and gives its id. */
  const noteOn = async (twin: Locator, text: string) => {
    await twin.click();
    await expect(twin).toHaveAttribute('aria-selected', 'true');
    await expect(notes).not.toContainText('On the');
    await note.fill(text);
    await note.press('Escape');
    await saved();
    return (await id.textContent()) ?? '';
  };
  // Only that of the bundled list has a category.
  const stays = await noteOn(rows.filter({ hasText: 'CV' }), 'On the first.');
  const goes = await noteOn(rows.filter({ hasNotText: 'CV' }), 'On the second.');
  await addTag(page, 'to cite');
  await status('Reading').check();
  await search.fill('title:supervised title:novel');
  await expect(shown('1 of 44 papers')).toBeVisible();
  await openRow(page, 0);
  await note.fill(`Unlike [[${goes}|the twin]].`);
  await note.press('Escape');
  await saved();
  await search.fill('title:club');
  await rows.filter({ hasText: 'to cite' }).click();
  await expect(id).toHaveText(goes);

  await openDuplicates(page);
  await expect(told('2 pairs of papers may be one.')).toBeVisible();
  await expect(sure.getByRole('listitem')).toHaveCount(1);
  await expect(maybe.getByRole('listitem')).toContainText('one of them names no authors');
  await page.keyboard.press('Tab');
  await expect(pair(first)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(value(/^Published in The second/)).toBeChecked();
  await value(/^Pages The first/).focus();
  await page.keyboard.press('Space');
  await expect(value(/^Pages The first/)).toBeChecked();
  await button('Put together').press('Enter');
  await expect(told('2 papers put together.')).toBeVisible();
  await expect(pairs).toHaveCount(1);
  await expect(pair(/^Image Captioning/)).toBeFocused();
  await close(page);

  await expect(shown('1 of 43 papers')).toBeVisible();
  // What was open has become the one that stayed.
  await expect(id).toHaveText(stays);
  await expect(notes).toContainText('On the first.');
  await expect(notes).toContainText('On the second.');
  await expect(tags).toHaveText(['to cite']);
  await expect(status('Reading')).toBeChecked();
  await search.fill('title:supervised title:novel');
  // As many were listed before.
  await expect(rows.first()).toContainText('Supervised Knowledge');
  await openRow(page, 0);
  await notes.getByRole('link', { name: 'the twin' }).click();
  await expect(id).toHaveText(stays);

  await message.getByRole('button', { name: 'Undo' }).click();
  await search.fill('title:club');
  await expect(shown('2 of 44 papers')).toBeVisible();
  await expect(notes).not.toContainText('On the second.');
  expect(errors).toEqual([]);
});

test('two are told apart, which is taken back in the dialog, and holds after a restart', async ({
  launch,
}) => {
  const before = await launch();
  const { pairs, pair, told, button } = duplicates(before.page);
  await addPapers(before.page, TWINS);
  await openDuplicates(before.page);
  const apart = async () => {
    await pair(first).press('Enter');
    await button('These are two papers').press('Enter');
    await expect(pair(/^Image Captioning/)).toBeFocused();
    await expect(pairs).toHaveCount(1);
  };
  await apart();
  await expect(told('1 pair of papers told apart.')).toBeVisible();
  await before.page.keyboard.press('Control+z');
  await expect(pairs).toHaveCount(2);
  await expect(told('2 pairs of papers may be one.')).toBeVisible();
  await apart();
  await before.close();

  const { page, errors } = await launch();
  await openDuplicates(page);
  await expect(duplicates(page).pairs).toHaveCount(1);
  await expect(duplicates(page).pair(/^Image Captioning/)).toBeVisible();
  expect([...before.errors, ...errors]).toEqual([]);
});

test('the other may stay, among long names in a narrow window, and two are one after a restart', async ({
  launch,
}) => {
  const before = await launch({ width: 480, height: 700 });
  const { page } = before;
  const { dialog, pair, value, button, told, pairs } = duplicates(page);
  for (const file of LONG_TWINS) await addPapers(page, file);
  await openDuplicates(page);
  await pair(/^On the/).press('Enter');
  await expect(dialog.locator('.katex').first()).toBeVisible();
  await value(/^The second stays$/).check();
  await expect(value(/^Abstract The second We show it again/)).toBeVisible();
  await value(/^Published in The first/).check();
  // Nothing stands out at the sides.
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await expect(button('Put together')).toBeInViewport();
  await button('Put together').click();
  await expect(told('No paper is here twice.')).toBeVisible();
  await expect(told('2 papers put together.')).toBeFocused();
  await expect(pairs).toHaveCount(0);
  await before.close();

  const after = await launch();
  await expect(parts(after.page).shown('43 papers')).toBeVisible();
  await parts(after.page).search.fill('title:bound');
  await parts(after.page).rows.first().click();
  await expect(parts(after.page).abstract).toContainText('We show it again.');
  expect([...before.errors, ...after.errors]).toEqual([]);
});
