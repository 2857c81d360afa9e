import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { desktopOf } from './launch-electron.ts';
import { otherFolder } from './other-folder.ts';
import { parts } from './parts.ts';
import { BIBTEX } from './reference-files.ts';

const execute = promisify(execFile);

async function openSettings(page: Page) {
  await parts(page).list.focus();
  await page.keyboard.press('Control+,');
  return page.getByRole('region', { name: 'Other programs' });
}

test('files and links are opened by the system, as long as the person wants it', async ({
  launch,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'Elsewhere an installer registers files.');
  test.skip(spawnSync('gio').error !== undefined, 'It takes gio, by which desktops open files.');
  const { page, errors } = await launch();
  const env = { ...process.env, ...desktopOf(folder) };
  // What file managers ask: the system itself starts the app, as its entry says.
  const system = (...args: readonly string[]) => execute('gio', args, { env });
  const section = await openSettings(page);
  await expect(section.getByText('can be opened')).toBeVisible();
  await section.getByRole('button', { name: 'Open them with Reading List' }).press('Enter');
  await expect(section.getByText('are opened')).toBeVisible();
  await page.keyboard.press('Escape');
  const { stdout } = await system('mime', 'x-scheme-handler/reading-list');
  expect(stdout).toContain('reading-list.desktop');

  await system('open', 'reading-list://search?q=code%3Ayes');
  await expect(parts(page).shown('8 of 42 papers')).toBeVisible();
  const path = join(otherFolder('a folder with 100 % and $'), BIBTEX.name);
  writeFileSync(path, BIBTEX.text);
  await system('open', path);
  const dialog = page.getByRole('dialog', { name: 'Import papers' });
  await expect(dialog).toContainText(`${BIBTEX.name}: BibTeX`);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  const again = await openSettings(page);
  await again.getByRole('button', { name: 'Do not open them any more' }).press('Enter');
  await expect(again.getByText('can be opened')).toBeVisible();
  const after = await system('mime', 'x-scheme-handler/reading-list');
  expect(after.stdout).not.toContain('Default application');
  expect(errors).toEqual([]);
});
