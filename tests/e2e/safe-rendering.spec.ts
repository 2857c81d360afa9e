import type { Page } from 'playwright/test';
import { expect, type Running, test } from './app.ts';
import { KNOWN_HOLES } from './known-holes.ts';
import { parts } from './parts.ts';

/** One white pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9CNHoHgAAAABJRU5ErkJggg==';

/** What is put into one paper, with words by which it is found and told. */
const SEEDS = KNOWN_HOLES.map(({ name, attack, note = attack }, place) => {
  // All of one length, so that none begins another.
  const index = 10 + place;
  return {
    index,
    word: `hole${index}`,
    title: `hole${index} ${name} ${attack}`,
    abstract: `Of hole${index}: ${attack}\n\nEnd of hole${index}.`,
    note: `Noted${index} ${attack}\n\n${note}\n\n![own](${PIXEL})\n\nEnd of note${index}.`,
    tag: `${index}<img src=x onerror=window.attacked=true>`,
  };
});
type Seed = (typeof SEEDS)[number];

/** Puts the seeds into the store as hostile pages would bring them, a note and a tag beside each. */
const sow = (page: Page) =>
  page.evaluate(async (seeds) => {
    const ids = await new Promise<readonly string[]>((done, fail) => {
      const opening = indexedDB.open('reading-list');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['papers', 'abstracts'], 'readwrite');
        const papers = transaction.objectStore('papers');
        const all = papers.getAll();
        all.onsuccess = () =>
          seeds.forEach(({ title, abstract }, index) => {
            papers.put({ ...all.result[index], title, authors: [title, '\u202eevil'] });
            const { id } = all.result[index];
            transaction.objectStore('abstracts').put({ id, text: abstract });
          });
        transaction.oncomplete = () => {
          opening.result.close();
          done(all.result.map(({ id }) => id));
        };
        transaction.onerror = () => fail(transaction.error);
      };
    });
    const { act } = (
      window as unknown as {
        readingList: { library: { act: (act: unknown) => Promise<{ ok: boolean }> } };
      }
    ).readingList.library;
    const outcomes = [];
    for (const [index, { note, tag }] of seeds.entries()) {
      outcomes.push(
        await act({ kind: 'write-note', note: ids[index]?.replace('p-', 'n-'), text: note }),
      );
      outcomes.push(await act({ kind: 'add-tag', papers: [ids[index]], name: tag }));
    }
    return outcomes.filter(({ ok }) => !ok);
  }, SEEDS);

/** Watches for anything that ran, was fetched, was refused by the policy or went elsewhere. */
async function watch({ page, openedLinks, errors }: Running) {
  const requests: string[] = [];
  const visited: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  await page.evaluate(() => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    Object.assign(window, { refused });
  });
  const own = /^(app:\/\/reading-list\/|http:\/\/localhost|data:,|data:image\/png;)/;
  return async () => {
    const seen = await page.evaluate(() => ({
      ran: 'attacked' in window,
      refused: (window as unknown as { refused: string[] }).refused,
    }));
    expect(seen).toEqual({ ran: false, refused: [] });
    expect(requests.filter((url) => !own.test(url))).toEqual([]);
    expect(visited).toEqual([]);
    expect(page.frames()).toHaveLength(1);
    const opened = await openedLinks();
    expect(opened.filter((url) => !/^(https?|mailto):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
  };
}

/** What no text may become. */
const FOREIGN = [
  'iframe, object, embed, base, style, video, math mglyph, form[action], #root script, #root link',
  '[onload], [onerror], [onclick], [ontoggle], [srcdoc]',
  'img:not([src^="data:image/png;base64,"])',
  'a:not([href^="https:"]):not([href^="http:"]):not([href^="mailto:"])',
].join(', ');

/** Opens the paper of a seed wherever its texts are shown, and clicks all that can be clicked. */
async function openEverywhere(page: Page, seed: Seed): Promise<void> {
  const { index } = seed;
  const { search, row, rows, shown, heading, abstract, notes, details } = parts(page);
  const only = row(new RegExp(`^${seed.word} `));
  await search.fill(`noted${index}`);
  await expect(shown('1 of 42 papers')).toBeVisible();
  await expect(rows).toHaveCount(1);
  await expect(only).toContainText(`note: Noted${index}`);
  await only.click();
  await expect(heading).toContainText(seed.word);
  await expect(abstract).toContainText(`End of ${seed.word}.`);
  await expect(notes.locator('p', { hasText: `End of note${index}.` })).toBeVisible();
  await expect(notes.getByRole('img', { name: 'own' })).toBeVisible();
  const waiting = '.mathematics:not(:has(.katex)):not([data-problem])';
  await expect(page.locator(waiting)).toHaveCount(0);
  await expect(page.locator(FOREIGN)).toHaveCount(0);
  for (const region of [abstract, notes, details])
    for (const link of await region.getByRole('link').all()) await link.dispatchEvent('click');
}

test('holes that note apps had are closed @engine', async ({ launch }) => {
  const before = await launch();
  expect(await sow(before.page)).toEqual([]);
  await before.close();
  const running = await launch();
  const { page } = running;
  const expectNothing = await watch(running);
  const { library, dialog, message, paper } = parts(page);

  for (const [index, { name, what }] of KNOWN_HOLES.entries())
    await test.step(`${name}: ${what}`, async () => {
      const seed = SEEDS[index];
      if (seed) await openEverywhere(page, seed);
      await expectNothing();
    });

  await test.step('names in dialogs, messages and tooltips', async () => {
    const { tag } = SEEDS.at(-1) as Seed;
    await library.getByRole('button', { name: `Edit tag ${tag}` }).click();
    await expect(dialog.getByRole('heading')).toContainText(tag);
    await expect(page.locator(FOREIGN)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await paper.getByRole('button', { name: `Remove tag ${tag}` }).click();
    await expect(message).toContainText(tag);
    await expectNothing();
  });

  await test.step('on paper', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(FOREIGN)).toHaveCount(0);
    await expectNothing();
  });
});

test('characters written by their names in a note are read as what they are', async ({
  launch,
}) => {
  const { page, errors } = await launch();
  const { rows, note, notes, saved } = parts(page);
  await rows.first().click();
  await note.fill('Caf&eacute; &amp; co, [x](java&colon;x), &nosuch; and &lt;img src=x&gt;.');
  await note.press('Escape');
  await saved();
  await expect(notes.locator('p')).toContainText('Café & co, x, &nosuch; and <img src=x>.');
  await expect(page.locator(FOREIGN)).toHaveCount(0);
  expect(errors).toEqual([]);
});
