import type { Locator, Page } from 'playwright/test';
import { parts } from '../../e2e/parts.ts';
import { PATIENCE } from './drawn.ts';
import { foreign } from './foreign.ts';
import type { Attack } from './strings.ts';

const soon = { timeout: PATIENCE };

/** Opens a dialog, looks at it once a part of it is there, and closes it. */
async function looked(page: Page, open: () => Promise<void>, part: Locator, place: string) {
  await open();
  await part.first().waitFor(soon);
  const wrong = await foreign(page, place);
  await page.keyboard.press('Escape');
  await part.first().waitFor({ ...soon, state: 'hidden' });
  return wrong;
}

/** The overview of all notes, on the screen, on paper, and copied as Markdown. */
export async function visitOverview(page: Page) {
  await page.evaluate(() => {
    const copied: (readonly [string, string])[] = [];
    // oxlint-disable-next-line typescript/unbound-method -- it is given its own `this` below
    const own = DataTransfer.prototype.setData;
    DataTransfer.prototype.setData = function setData(type, text) {
      copied.push([type, text]);
      own.call(this, type, text);
    };
    Object.assign(window, { copied });
  });
  await parts(page).list.focus();
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'Notes and highlights' });
  await dialog.getByText('hole', { exact: false }).first().waitFor(soon);
  const wrong = [...(await foreign(page, 'the overview'))];
  await page.emulateMedia({ media: 'print' });
  wrong.push(...(await foreign(page, 'the printed overview')));
  await page.emulateMedia({ media: null });
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await page
    .getByText(/^Copied /)
    .first()
    .waitFor(soon);
  const copied = await page.evaluate(
    () => (window as unknown as { readonly copied: readonly (readonly [string, string])[] }).copied,
  );
  await page.keyboard.press('Escape');
  const types = copied.map(([type]) => type).filter((type) => type !== 'text/plain');
  wrong.push(...types.map((type) => `It was copied as ${type}, too.`));
  return { wrong, copied: copied.map(([, text]) => text).join('\n') };
}

/** What a backup holds beside what there is now; names of tags and views where they can be changed. */
export async function visitDialogs(page: Page, attacks: readonly Attack[]) {
  const { list, library, dialog, addTag } = parts(page);
  const backups = async () => {
    await list.focus();
    await page.keyboard.press('ControlOrMeta+,');
    await page.getByRole('button', { name: 'Show the backups' }).click();
    await dialog
      .getByRole('button', { name: /^Look inside/ })
      .last()
      .click();
  };
  const inside = dialog.getByRole('region', { name: 'Inside the backup' }).getByText('hole');
  const wrong = [...(await looked(page, backups, inside, 'a backup'))];
  const press = (name: RegExp) => () => library.getByRole('button', { name }).first().click();
  const heading = (name: RegExp) => page.getByRole('dialog', { name });
  const tag = await looked(page, press(/^Edit tag \d/), heading(/^Tag “/), 'the dialog of a tag');
  const menu = await looked(page, press(/^Change view \d/), page.getByRole('menu'), 'a menu');
  await list.focus();
  await addTag.fill(String(attacks[0]?.id));
  await page.waitForTimeout(150);
  return [...wrong, ...tag, ...menu, ...(await foreign(page, 'the completions of tags'))];
}

/** How many views are taken back. */
const UNDONE = 12;

/** Takes views back and brings some again, and reads what is said of each. */
export async function undoViews(page: Page, attacks: readonly Attack[]) {
  const wrong: string[] = [];
  const said = async ({ id }: Attack, keys: string) => {
    await parts(page).list.focus();
    await page.keyboard.press(keys);
    await parts(page)
      .message.getByText(new RegExp(`[“‘]${id}\\D`))
      .first()
      .waitFor(soon);
    wrong.push(...(await foreign(page, `what is said of attack ${id}`)));
  };
  const last = attacks.slice(-UNDONE);
  for (const attack of last.toReversed()) await said(attack, 'ControlOrMeta+z');
  for (const attack of last.slice(0, 4)) await said(attack, 'ControlOrMeta+Shift+z');
  return wrong;
}
