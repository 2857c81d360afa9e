import type { Page } from 'playwright/test';
import { parts } from '../../e2e/parts.ts';
import { wordOf } from './sown.ts';
import type { Attack } from './strings.ts';
import { FOREIGN } from './watch.ts';

const PATIENCE = 20_000;

const foreign = (page: Page, where: string): Promise<readonly string[]> =>
  page.evaluate(
    ([selector, place]) =>
      [...document.querySelectorAll(selector)].map(
        (each) => `In ${place} there is ${each.outerHTML.slice(0, 100)}.`,
      ),
    [FOREIGN, where] as const,
  );

/** Waits until the paper of an attack is drawn, note and all; then presses all its links. */
async function drawn(page: Page, attack: Attack): Promise<void> {
  const word = wordOf(attack);
  const { heading, abstract, notes } = parts(page);
  const soon = { timeout: PATIENCE };
  await heading.filter({ hasText: `${word} ` }).waitFor(soon);
  await abstract.filter({ hasText: `End of ${word}.` }).waitFor(soon);
  await notes.getByText(`End of ${word}.`).first().waitFor(soon);
  const waiting = '.mathematics:not(:has(.katex)):not([data-problem])';
  await page.waitForFunction((math) => document.querySelector(math) === null, waiting, soon);
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>('article a')) link.click();
  });
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
    await drawn(page, attack).catch((error: unknown) => {
      throw new Error(`Attack ${attack.id} was not drawn, ${attack.text}: ${String(error)}`);
    });
    wrong.push(...(await foreign(page, `the paper of attack ${attack.id}`)));
    if (index % 20 > 0) continue;
    await page.keyboard.press('ControlOrMeta+Shift+h');
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    wrong.push(...(await foreign(page, `the history of attack ${attack.id}`)));
    await page.keyboard.press('Escape');
    await parts(page).list.focus();
  }
  return wrong;
}

/** The overview of all notes, on the screen and on paper. */
export async function visitOverview(page: Page) {
  await parts(page).list.focus();
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('hole', { exact: false }).first().waitFor();
  const wrong = [...(await foreign(page, 'the overview'))];
  await page.emulateMedia({ media: 'print' });
  await page.waitForTimeout(200);
  wrong.push(...(await foreign(page, 'the printed overview')));
  await page.emulateMedia({ media: null });
  await page.keyboard.press('Escape');
  return wrong;
}

/** Each attack as a query, and the completions that names of tags and authors give. */
export async function typeQueries(page: Page, attacks: readonly Attack[]) {
  const { search } = parts(page);
  const wrong: string[] = [];
  for (const { id, text } of attacks) {
    await search.fill(text);
    await page.waitForTimeout(30);
    wrong.push(...(await foreign(page, `the query of attack ${id}`)));
  }
  for (const begun of ['tag:', 'author:<', 'author:"', 'tag:1<']) {
    await search.fill('');
    await search.pressSequentially(begun);
    await page.waitForTimeout(200);
    wrong.push(...(await foreign(page, `the completions of ${begun}`)));
  }
  await search.fill('');
  return wrong;
}

/** Each attack pasted and dropped into a note, as text and as HTML, and the note then drawn. */
export async function pasteAll(page: Page, attacks: readonly Attack[]) {
  const { rows, note, saved } = parts(page);
  await rows.first().click();
  await note.click();
  const editor = page.locator('article [contenteditable="true"]').first();
  await editor.waitFor();
  for (const { text } of attacks)
    await editor.evaluate((field, pasted) => {
      for (const type of ['paste', 'drop']) {
        const data = new DataTransfer();
        data.setData('text/html', pasted);
        data.setData('text/plain', pasted);
        const options = { bubbles: true, cancelable: true };
        const { left, top } = field.getBoundingClientRect();
        const at = { clientX: left + 5, clientY: top + 5 };
        field.dispatchEvent(
          type === 'paste'
            ? new ClipboardEvent('paste', { ...options, clipboardData: data })
            : new DragEvent('drop', { ...options, ...at, dataTransfer: data }),
        );
      }
    }, text);
  const wrong = [...(await foreign(page, 'the editor'))];
  await saved();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>('article a')) link.click();
  });
  return [...wrong, ...(await foreign(page, 'what was pasted'))];
}
