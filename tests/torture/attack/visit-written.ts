import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Running } from '../../e2e/app.ts';
import { parts } from '../../e2e/parts.ts';
import { PATIENCE } from './drawn.ts';
import { whileUnprotected } from './unprotected-page.ts';
import { FOREIGN } from './watch.ts';

/** What no text may become in a document of its own. */
const FOREIGN_IN_REPORT = `${FOREIGN}, script, body style, body link, body meta`;

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/gu;

/** Has the app write a reading report of all papers to a file. */
async function writeReport({ page, saveAs }: Running, path: string): Promise<void> {
  const soon = { timeout: PATIENCE };
  await saveAs(path);
  await parts(page).list.focus();
  await page.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Export papers' });
  await dialog.getByRole('radio', { name: /^The whole library/ }).check();
  await dialog.getByRole('radio', { name: 'HTML reading report', exact: true }).check();
  await dialog.getByRole('button', { name: 'Export' }).click();
  await dialog.waitFor({ ...soon, state: 'detached' });
}

/** Shows a reading report in a window without protection, and without the policy it has itself. */
export async function visitWritten(app: Running, folder: string): Promise<readonly string[]> {
  const path = join(folder, 'report.html');
  await writeReport(app, path);
  const report = await readFile(path, 'utf8');
  await writeFile(path, report.replace(POLICY, ''));
  const policies = report.match(POLICY)?.length ?? 0;
  const found = await whileUnprotected(folder, async (page) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) fetched.push(request.url());
    });
    await page.goto(pathToFileURL(path).href);
    const papers = await page.getByRole('article').count();
    const seen = await page.evaluate(async (selector) => {
      const click = () => new MouseEvent('click', { bubbles: true, cancelable: true });
      for (const link of document.querySelectorAll('a')) {
        link.removeAttribute('target');
        link.dispatchEvent(click());
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { attacked } = window as unknown as { readonly attacked?: number };
      const foreign = [...document.querySelectorAll(selector)];
      return { attacked, foreign: foreign.map((each) => each.outerHTML.slice(0, 100)) };
    }, FOREIGN_IN_REPORT);
    return { ...seen, fetched, papers };
  });
  return [
    ...(policies === 1 ? [] : [`The report has ${policies} policies.`]),
    ...(found.papers > 0 ? [] : ['The report has no papers.']),
    ...(found.attacked === undefined ? [] : [`Attack ${found.attacked} ran in the report.`]),
    ...found.foreign.map((markup) => `In the report there is ${markup}.`),
    ...found.fetched.map((url) => `${url.slice(0, 80)} was fetched by the report.`),
  ];
}
