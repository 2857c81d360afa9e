import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { sizeOf } from '../../src/domain/text/size-of.ts';
import { expect, test } from './app.ts';
import { openRow, parts } from './parts.ts';

const bytesOf = (folder: string) =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/** What the settings say of the history. */
async function history(page: Page) {
  await parts(page).list.focus();
  await page.keyboard.press('Control+,');
  return page.getByRole('dialog').getByRole('region', { name: 'History' });
}

test('the settings tell what the history takes on disk, also after the database was lost', async ({
  launch,
  folder,
}) => {
  const before = await launch();
  await expect(await history(before.page)).toContainText('Nothing has been changed yet.');
  await before.page.keyboard.press('Escape');
  await openRow(before.page, 0);
  const { note, status, saved } = parts(before.page);
  await note.fill('Words that are kept.');
  await saved();
  await status('Reading').check();
  await saved();
  await expect(await history(before.page)).toContainText('2 changes since');
  await before.close();

  rmSync(join(folder, 'IndexedDB'), { recursive: true });
  const { page } = await launch();
  const told = await history(page);
  await expect(told).toContainText('2 changes since');
  const journal = sizeOf(bytesOf(join(folder, 'journal')));
  const snapshots = sizeOf(bytesOf(join(folder, 'snapshots')));
  await expect(told).toContainText(
    `the record of your changes takes ${journal} and its backups ${snapshots}.`,
  );
  await expect(told).toContainText(/search index, takes about \d.* [kM]B\./);
});
