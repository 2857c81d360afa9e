import type { Page } from 'playwright/test';
import { parts } from '../../e2e/parts.ts';
import { drawn, PATIENCE } from './drawn.ts';
import { foreign } from './foreign.ts';
import type { Attack } from './strings.ts';

/** One of so many papers is printed and its history looked at. */
const SOME = 12;

/** A paper on paper, its history, and what made its note what it is. */
async function visitAround(page: Page, { id }: Attack) {
  await page.emulateMedia({ media: 'print' });
  const wrong = [...(await foreign(page, `the printed paper of attack ${id}`))];
  await page.emulateMedia({ media: null });
  await page.keyboard.press('ControlOrMeta+Shift+h');
  const dialog = page.getByRole('dialog', { name: 'History' });
  await dialog.getByRole('listitem').first().waitFor({ timeout: PATIENCE });
  wrong.push(...(await foreign(page, `the history of attack ${id}`)));
  await dialog.getByRole('button', { name: 'What changed' }).first().click();
  await dialog.getByRole('region', { name: 'What changed' }).waitFor({ timeout: PATIENCE });
  wrong.push(...(await foreign(page, `the comparison of attack ${id}`)));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached', timeout: PATIENCE });
  await parts(page).list.focus();
  return wrong;
}

/** Goes through the papers of the attacks, found by a word of their notes. */
export async function visitPapers(page: Page, attacks: readonly Attack[]) {
  const { search, rows, shown } = parts(page);
  const wrong: string[] = [];
  await search.fill('note:noted sort:page');
  await shown(`${attacks.length} of .* papers`).waitFor({ timeout: PATIENCE });
  await rows.first().click();
  for (const [index, attack] of attacks.entries()) {
    if (index > 0) await page.keyboard.press('ArrowDown');
    wrong.push(...(await drawn(page, attack)));
    wrong.push(...(await foreign(page, `the paper of attack ${attack.id}`)));
    if (index % SOME === 0) wrong.push(...(await visitAround(page, attack)));
  }
  return wrong;
}

/** The sentences of abstracts that match, in the rows. */
export async function visitSnippets(page: Page, attacks: readonly Attack[]) {
  const { search, rows, shown, list } = parts(page);
  const wrong: string[] = [];
  await search.fill('abstract:"end of" abstract:hole sort:page');
  await shown(`${attacks.length} of .* papers`).waitFor({ timeout: PATIENCE });
  await rows.filter({ hasText: 'abstract: ' }).first().waitFor({ timeout: PATIENCE });
  await list.focus();
  for (let pages = 0; pages < attacks.length / 8; pages += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(60);
    wrong.push(...(await foreign(page, 'the sentences that match')));
  }
  return wrong;
}

/** Each attack as a query, said back in words, and the completions that names of tags and authors give. */
export async function typeQueries(page: Page, attacks: readonly Attack[]) {
  const { search } = parts(page);
  const wrong: string[] = [];
  await search.fill('x');
  await search.press('Alt+Enter');
  for (const { id, text } of attacks) {
    await search.fill(text);
    await page.waitForTimeout(20);
    wrong.push(...(await foreign(page, `the query of attack ${id}`)));
  }
  for (const begun of ['tag:', 'author:<', 'author:"', 'tag:1<']) {
    await search.fill('');
    await search.pressSequentially(begun);
    await page.waitForTimeout(150);
    wrong.push(...(await foreign(page, `the completions of ${begun}`)));
  }
  await search.press('Alt+Enter');
  await search.fill('');
  return wrong;
}

/** Pastes and drops texts into the editor that is open, as text and as HTML. */
const pasted = (page: Page, texts: readonly string[]) =>
  page
    .locator('article [contenteditable="true"]')
    .first()
    .evaluate((field, all) => {
      for (const text of all)
        for (const type of ['paste', 'drop']) {
          const data = new DataTransfer();
          data.setData('text/html', text);
          data.setData('text/plain', text);
          const options = { bubbles: true, cancelable: true };
          const { left, top } = field.getBoundingClientRect();
          const at = { clientX: left + 5, clientY: top + 5 };
          field.dispatchEvent(
            type === 'paste'
              ? new ClipboardEvent('paste', { ...options, clipboardData: data })
              : new DragEvent('drop', { ...options, ...at, dataTransfer: data }),
          );
        }
    }, texts);

/** Each attack, and what was copied, pasted and dropped into a note; titles completed; all then drawn. */
export async function pasteAll(page: Page, attacks: readonly Attack[], copied: string) {
  const { search, rows, note, list, heading } = parts(page);
  await search.fill('-note:noted sort:page');
  await rows.first().filter({ hasNotText: 'hole' }).click({ timeout: PATIENCE });
  await heading.filter({ hasNotText: 'hole' }).waitFor({ timeout: PATIENCE });
  await note.click();
  await page.locator('article [contenteditable="true"]').first().waitFor({ timeout: PATIENCE });
  await page.keyboard.type('[[hole');
  const completions = page.getByRole('listbox', { name: 'Completions' });
  await completions.getByText('hole').first().waitFor({ timeout: PATIENCE });
  const wrong = [...(await foreign(page, 'the completions of titles'))];
  // Escape would leave the note where the completions had just gone by themselves.
  await page.keyboard.type(']] ');
  await pasted(page, [...attacks.map(({ text }) => text), copied]);
  wrong.push(...(await foreign(page, 'the editor')));
  await list.focus();
  const drawnNote = page.getByRole('button', { name: 'Edit the note', exact: true });
  await drawnNote.waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('article a'))
      if (link.protocol !== 'app:') link.click();
  });
  return [...wrong, ...(await foreign(page, 'what was pasted'))];
}
