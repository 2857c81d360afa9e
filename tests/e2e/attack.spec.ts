import type { Page } from 'playwright/test';
import { expect, type Running, test } from './app.ts';
import { addTag, parts } from './parts.ts';

const CANARY = 'window.attacked=true';
const ATTACKS = [
  `<img src=x onerror="${CANARY}">`,
  `<script>${CANARY}</script>`,
  `<svg onload="${CANARY}">`,
  `[click](javascript:${CANARY})`,
  `![x](x" onerror="${CANARY})`,
  `<iframe srcdoc="<script>parent.${CANARY}</script>"></iframe>`,
  `$\\href{javascript:${CANARY}}{x}$`,
  `$\\htmlData{x=1}{\\url{javascript:${CANARY}}}$`,
];

/** Puts a title and an abstract into the store as a hostile page would bring them. */
async function poison(page: Page, text: string): Promise<void> {
  await page.evaluate(
    (hostile) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('reading-list');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['papers', 'abstracts'], 'readwrite');
          const papers = transaction.objectStore('papers');
          const all = papers.getAll();
          all.onsuccess = () => {
            const [paper] = all.result;
            papers.put({ ...paper, title: hostile });
            transaction.objectStore('abstracts').put({ id: paper.id, text: hostile });
          };
          transaction.oncomplete = () => done();
          transaction.onerror = () => fail(transaction.error);
        };
      }),
    text,
  );
}

/** Watches for anything that ran, was fetched or was opened. */
function watch({ page, openedLinks }: Running) {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return async () => {
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    const own = /^(app:\/\/reading-list|http:\/\/localhost|data:,)/;
    expect(requests.filter((url) => !own.test(url))).toEqual([]);
    expect(await openedLinks()).toEqual([]);
  };
}

test('attack strings in a title and an abstract do not run @engine', async ({ launch }) => {
  const hostile = ATTACKS.join(' ');
  const before = await launch();
  await poison(before.page, hostile);
  await before.close();
  const after = await launch();
  const expectNothing = watch(after);
  const { page } = after;
  const { search, rows, row, heading, abstract } = parts(page);
  await search.fill('onerror');
  await expect(rows).toHaveCount(1);
  await row(/^<img src=x/).click();
  await expect(heading).toContainText('<script>');
  await expect(abstract).toContainText('<script>');
  await expect(page.locator('img, script[src=""], iframe, svg[onload]')).toHaveCount(0);
  await expectNothing();
});

test('attack strings in note and tag do not run @engine', async ({ launch }) => {
  const running = await launch();
  const { page } = running;
  const { rows, note, notes, search, saved, entry } = parts(page);
  const expectNothing = watch(running);
  await rows.first().click();
  await note.fill(ATTACKS.join('\n\n'));
  await note.press('Escape');
  await saved();
  // Once the note is drawn, its HTML is there to be read and nothing else.
  await expect(notes.locator('p', { hasText: 'click' })).toBeVisible();
  await expect(notes.locator('div', { hasText: '<script>' }).first()).toBeVisible();
  for (const link of await notes.getByRole('link').all()) await link.click();
  await expect(notes.locator('img, script, iframe, svg[onload]')).toHaveCount(0);

  const tag = `<img src=x onerror="${CANARY}">`;
  await addTag(page, tag);
  await expect(entry('<img src=x onerror=.*')).toBeVisible();
  await search.fill(tag);
  await expectNothing();
});
