import { expect, test } from './app.ts';
import { parts } from './parts.ts';

const THEIRS = {
  name: 'theirs.bib',
  text: `@article{hopper1952,
  author = {Hopper, Grace},
  title = {The Education of a Computer},
  year = {1952},
  keywords = {compilers, history},
  readstatus = {read},
  annote = {Lent to Anna.}
}

@article{knuth1974,
  author = {Knuth, Donald E.},
  title = {Computer Programming as an Art},
  year = {1974},
  keywords = {history}
}
`,
};

test('papers are taken from a file without its tags, status and notes @engine', async ({
  launch,
}) => {
  const { page, errors } = await launch();
  const { shown, message, search, row } = parts(page);
  const dialog = page.getByRole('dialog', { name: 'Import papers' });
  const told = dialog.getByRole('heading', { level: 3 }).first();
  const take = dialog.getByRole('group', { name: 'Take along:' });
  const choose = async () => {
    await parts(page).list.focus();
    await page.keyboard.press('Control+o');
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Choose files' }).press('Enter');
    const { name, text } = THEIRS;
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  await choose();
  await expect(told).toHaveText('2 papers will be added.');
  // A file of one program has no saved views.
  await expect(take.getByRole('checkbox')).toHaveCount(2);
  await take.getByRole('checkbox', { name: '2 tags' }).uncheck();
  const kept = 'read status, notes and highlights of 1 paper';
  await take.getByRole('checkbox', { name: new RegExp(`^${kept}$`, 'i') }).uncheck();
  await expect(told).toHaveText(`2 papers will be added. Left out: 2 tags; ${kept}.`);
  await dialog.getByRole('button', { name: 'Import 2 papers' }).click();
  await expect(message).toContainText(`2 papers imported. Left out: 2 tags; ${kept}.`);
  await expect(shown('44 papers')).toBeVisible();
  await search.fill('education -has:tag -has:note status:unread');
  await expect(row(/^The Education of a Computer/)).toBeVisible();

  // Later they can be taken all the same.
  await search.fill('');
  await choose();
  await expect(told).toHaveText('2 papers will be put together with ones that are here.');
  await dialog.getByRole('button', { name: 'Import 2 papers' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await search.fill('education tag:compilers has:note status:read');
  await expect(row(/^The Education of a Computer/)).toBeVisible();
  expect(errors).toEqual([]);
});
