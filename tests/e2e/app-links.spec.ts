import { spawn } from 'node:child_process';
import { expect, test } from './app.ts';
import { electronCommand } from './launch-electron.ts';
import { openRow, parts, TITLES } from './parts.ts';

/** A second start, as the system makes it for a link while the app runs. */
async function startAgain(folder: string, address: string): Promise<void> {
  const { path, args } = electronCommand(folder, [address]);
  const second = spawn(path, args, { stdio: 'ignore' });
  expect(await new Promise((done) => second.once('exit', done))).toBe(0);
}

test('links lead to a paper and to a search, at a start and while the app runs', async ({
  launch,
  folder,
}) => {
  const before = await launch();
  const { row, details, heading } = parts(before.page);
  await row(new RegExp(`^${TITLES.first}`)).click();
  await expect(heading).toHaveText(TITLES.first);
  const id = (await details.getByText(/^p-/).textContent()) ?? '';
  await openRow(before.page, 3);
  await before.close();

  const { page, errors } = await launch(undefined, [`reading-list://paper/${id}`]);
  const again = parts(page);
  await expect(again.heading).toHaveText(TITLES.first);
  await startAgain(folder, 'reading-list://search?q=code%3Ayes');
  await expect(again.search).toHaveValue('code:yes');
  await expect(again.shown('8 of 42 papers')).toBeVisible();
  await startAgain(folder, 'reading-list://paper/p-of-somebody-else');
  await expect(again.message).toContainText('is not in the library');
  await startAgain(folder, 'reading-list://settings?theme=dark');
  await expect(again.message).toContainText('The link leads nowhere in Reading List.');
  await expect(again.heading).toHaveText(TITLES.first);
  await expect(again.search).toHaveValue('code:yes');
  expect(errors).toEqual([]);
});

test('a link at the first start leads to a search', async ({ launch }) => {
  const { page } = await launch(undefined, ['reading-list://search?q=code%3Ayes']);
  const { search, shown } = parts(page);
  await expect(search).toHaveValue('code:yes');
  await expect(shown('8 of 42 papers')).toBeVisible();
});

test('a link that comes while the window is loaded anew is followed', async ({
  launch,
  folder,
}) => {
  const { page, errors } = await launch();
  const { search, shown } = parts(page);
  await page.evaluate(() => location.reload());
  await startAgain(folder, 'reading-list://search?q=code%3Ayes');
  await expect(search).toHaveValue('code:yes');
  await expect(shown('8 of 42 papers')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a link does not take away what is typed in a form', async ({ launch, folder }) => {
  const { page } = await launch();
  const { dialog, message, search } = parts(page);
  await page.keyboard.press('Control+n');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('On zebras');
  await startAgain(folder, 'reading-list://search?q=code%3Ayes');
  await expect(message).toContainText('A link was not followed.');
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('On zebras');
  await expect(search).toHaveValue('');
});

test('addresses in a note are no such links, and the page cannot make one', async ({ launch }) => {
  const { page, openedLinks, errors } = await launch();
  const { note, notes, saved, search, heading } = parts(page);
  await openRow(page, 1);
  const title = (await heading.textContent()) ?? '';
  await note.fill('[one](reading-list://search?q=code%3Ayes) reading-list://search?q=code%3Ayes');
  await note.press('Escape');
  await saved();
  await expect(notes.getByRole('paragraph').getByText('reading-list://search')).toBeVisible();
  await expect(notes.getByRole('link')).toHaveCount(0);
  const outcome = await page.evaluate(() => {
    window.postMessage({ kind: 'go', to: { search: 'code:yes' } }, '*');
    return window.readingList.shell.openLink({ url: 'reading-list://search?q=code%3Ayes' });
  });
  expect(outcome).toMatchObject({ ok: false });
  await expect(heading).toHaveText(title);
  await expect(search).toHaveValue('');
  expect(await openedLinks()).toEqual([]);
  expect(errors).toEqual([]);
});

test('the link to a paper is copied, and leads back to it', async ({ launch, folder }) => {
  const { page } = await launch();
  const { details, message, heading, row } = parts(page);
  await row(new RegExp(`^${TITLES.first}`)).click();
  const id = (await details.getByText(/^p-/).textContent()) ?? '';
  await page.keyboard.press('Control+l');
  await expect(message).toContainText('The link to this paper is copied.');
  const { search } = parts(page);
  await search.focus();
  await page.keyboard.press('Control+v');
  await expect(search).toHaveValue(`reading-list://paper/${id}`);
  await search.fill('');
  await openRow(page, 5);
  await startAgain(folder, `reading-list://paper/${id}`);
  await expect(heading).toHaveText(TITLES.first);
});
