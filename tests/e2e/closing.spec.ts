import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { parts } from './parts.ts';
import { BIBTEX } from './reference-files.ts';

const STAY = 0;
const CLOSE = 1;

/** Has a file read, and waits until it can be imported. */
async function choose(page: Page) {
  await parts(page).list.focus();
  await page.keyboard.press('Control+o');
  const dialog = page.getByRole('dialog', { name: 'Import papers' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose files' }).press('Enter');
  const file = { name: BIBTEX.name, mimeType: 'text/plain', buffer: Buffer.from(BIBTEX.text) };
  await (await chooser).setFiles(file);
  const button = dialog.getByRole('button', { name: /^Import \d/ });
  await expect(button).toBeVisible();
  return { dialog, button };
}

test('to close with files chosen but not imported is asked about', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const { dialog, button } = await choose(page);

  const stayed = await app.answerQuestions(STAY);
  const closed = app.close();
  await expect
    .poll(stayed)
    .toEqual([
      `Something is still under way. “${BIBTEX.name}” was chosen, but not imported. If you close now, nothing of it comes into the library.`,
    ]);
  await button.click();
  await expect(dialog).toHaveCount(0);
  await expect(parts(page).message).toContainText('imported');

  // Nothing is left to be asked about.
  const asked = await app.answerQuestions(STAY);
  expect(await asked()).toEqual([]);
  await app.close();
  await closed;
});

test('one may close although files are not imported', async ({ launch }) => {
  const app = await launch();
  await choose(app.page);
  await app.answerQuestions(CLOSE);
  await app.close();
  await expect(parts((await launch()).page).shown('42 papers')).toBeVisible();
});
