import type { Page } from 'playwright/test';
import { parts } from '../../e2e/parts.ts';
import { PATIENCE } from './drawn.ts';
import { foreign } from './foreign.ts';
import { wordOf } from './sown.ts';
import type { Attack } from './strings.ts';

const soon = { timeout: PATIENCE };

/** Entries in whose every field there is an attack. */
const cslOf = (attacks: readonly Attack[]): string =>
  JSON.stringify(
    attacks.map((attack) => ({
      ...{ id: attack.text, type: 'article-journal', DOI: `10.5555/${wordOf(attack)}` },
      ...{
        title: `In a file ${wordOf(attack)} ${attack.text}`,
        author: [{ literal: attack.text }],
      },
      ...{ 'container-title': attack.text, publisher: attack.text, URL: attack.text },
      ...{ abstract: attack.text, keyword: attack.text, note: attack.text, custom: attack.text },
    })),
  );

/** Entries of which something is wrong, each told with words of the file. */
const damagedOf = (attacks: readonly Attack[]): string =>
  attacks.map(({ text }) => `@article{${text}, title = ${text}`).join('\n');

/** Drops files on the window, as a file manager would. */
const drop = (page: Page, files: readonly (readonly [name: string, text: string])[]) =>
  page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of all) dataTransfer.items.add(new File([text], name));
    const place = document.querySelector('main') ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop'])
      place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);

/** Attacks in files: in what is shown of them, in what is wrong in them, and what is said of it. */
export async function visitImport(page: Page, attacks: readonly Attack[]) {
  const dialog = page.getByRole('dialog', { name: 'Import papers' });
  const name = (attacks[0]?.text ?? '').slice(0, 60);
  await drop(page, [
    [`${name}.json`, cslOf(attacks)],
    [`${name}.bib`, damagedOf(attacks)],
  ]);
  const import_ = dialog.getByRole('button', { name: /^Import \d/ });
  await import_.waitFor(soon);
  const wrong = [...(await foreign(page, 'the preview of an import'))];
  const closed = dialog.locator('li button[aria-expanded="false"]');
  for (let entry = 0; entry < Math.min(await closed.count(), attacks.length); entry += 1) {
    await closed.nth(entry).click();
    await dialog.locator('li button[aria-expanded="true"]').waitFor(soon);
    await page.waitForTimeout(60);
    wrong.push(...(await foreign(page, 'an entry of an import')));
    await dialog.locator('li button[aria-expanded="true"]').click();
  }
  await dialog.getByRole('radio', { name: /^Problems / }).check();
  await dialog.getByRole('list', { name: 'Problems' }).getByRole('listitem').first().waitFor(soon);
  wrong.push(...(await foreign(page, 'what is wrong in a file')));
  await import_.click();
  await dialog.waitFor({ ...soon, state: 'detached' });
  await parts(page).message.waitFor(soon);
  wrong.push(...(await foreign(page, 'what is said of an import')));
  return [...wrong, ...(await visitExport(page)), ...(await visitDuplicates(page))];
}

/** The dialog in which what is exported is chosen, by the names of views and tags. */
async function visitExport(page: Page) {
  await parts(page).list.focus();
  await page.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Export papers' });
  await dialog.waitFor(soon);
  const wrong = await foreign(page, 'the export');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ ...soon, state: 'detached' });
  return wrong;
}

/** The papers that look alike, each beside the other. */
async function visitDuplicates(page: Page) {
  await parts(page).list.focus();
  await page.keyboard.press('ControlOrMeta+Shift+d');
  const dialog = page.getByRole('dialog', { name: 'Duplicates' });
  await dialog.waitFor(soon);
  await dialog.getByRole('progressbar').waitFor({ ...soon, state: 'detached' });
  const wrong = await foreign(page, 'the duplicates');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ ...soon, state: 'detached' });
  return wrong;
}
