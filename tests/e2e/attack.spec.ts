import { expect, test } from './app.ts';
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

test('attack strings in note, tag and title do not run @engine', async ({ launch }) => {
  const { page, openedLinks } = await launch();
  const { rows, note, notes, search, saved, entry } = parts(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
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

  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  expect(requests.filter((url) => !/^(app:\/\/reading-list|http:\/\/localhost)/.test(url))).toEqual(
    [],
  );
  expect(await openedLinks()).toEqual([]);
});
