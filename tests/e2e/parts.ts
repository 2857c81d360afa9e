import { expect, type Page } from 'playwright/test';

/** The parts of the window by the roles and names a person and a screen reader rely on. */
export const parts = (page: Page) => {
  const paper = page.getByRole('article');
  return {
    list: page.getByRole('listbox', { name: 'Papers' }),
    rows: page.getByRole('listbox', { name: 'Papers' }).getByRole('option'),
    row: (title: string | RegExp) =>
      page.getByRole('listbox', { name: 'Papers' }).getByRole('option', { name: title }),
    search: page.getByRole('searchbox', { name: 'Search papers' }),
    shown: (words: string) =>
      page.getByRole('status').filter({ hasText: new RegExp(`^${words}$`) }),
    /** Shown until abstracts can be searched, too. */
    indexing: page.getByText(/^Indexing abstracts/),
    library: page.getByRole('navigation', { name: 'Library' }),
    /** A value of a facet, by its name. */
    entry: (name: string) =>
      page
        .getByRole('navigation', { name: 'Library' })
        .getByRole('group')
        .getByRole('button', { name: new RegExp(`^${name}( [0-9,]+|, excluded)$`) }),
    facet: (name: string) =>
      page.getByRole('navigation', { name: 'Library' }).getByRole('group', { name, exact: true }),
    views: page.getByRole('list', { name: 'Views' }).getByRole('listitem'),
    view: (name: string) =>
      page
        .getByRole('list', { name: 'Views' })
        .getByRole('button', { name: new RegExp(`^${name} [0-9,]+$`) }),
    paper,
    /** The title of the open paper, the first heading: a note has headings, too. */
    heading: paper.getByRole('heading', { level: 2 }).first(),
    abstract: paper.getByRole('region', { name: 'Abstract' }),
    notes: paper.getByRole('region', { name: 'Notes' }),
    details: paper.getByRole('region', { name: 'Details' }),
    status: (name: string) =>
      paper
        .getByRole('radiogroup', { name: 'Read status' })
        .getByRole('radio', { name, exact: true }),
    tags: paper.getByRole('list', { name: 'Tags' }).getByRole('listitem'),
    addTag: paper.getByRole('combobox', { name: 'Add tag' }),
    note: paper.getByRole('textbox', { name: 'Note', exact: true }),
    toolbar: page.getByRole('toolbar', { name: 'Highlight' }),
    /** The highlights of the open paper. */
    marks: paper.getByRole('region', { name: 'Notes' }).getByRole('listitem'),
    comment: (words: string) => paper.getByRole('textbox', { name: `Comment on “${words}` }),
    message: page.getByRole('status', { name: 'Message' }),
    notices: page.getByRole('list', { name: 'Notices' }),
    dialog: page.getByRole('dialog'),
    saved: () => expect(paper.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible(),
  };
};

export const TITLES = {
  first: 'Join the High Accuracy Club on ImageNet with A Binary Neural Network Ticket',
  last: 'Image Captioning with Deep Bidirectional LSTMs',
} as const;

/** Opens the paper of a row and waits until it, and no longer another, is shown. */
export async function openRow(page: Page, index: number): Promise<void> {
  const { rows, heading } = parts(page);
  const row = rows.nth(index);
  const shown = (await row.textContent()) ?? '';
  await row.click();
  await expect
    .poll(async () => shown.startsWith((await heading.textContent()) || 'nothing'))
    .toBe(true);
}

/** Where words of the open paper stand in the window: the middle of the beginning and of the end. */
async function endsOf(page: Page, words: string) {
  const text = parts(page).paper;
  await text.getByText(words).first().waitFor();
  return text.evaluate((paper, sought) => {
    const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      // Neither the strip above nor the edge of the window may cover them.
      const { top } = range.getBoundingClientRect();
      if (top < 160 || top > innerHeight - 160)
        document.querySelector('[data-scrolls]')?.scrollBy({ top: top - innerHeight / 2 });
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [lines[0], lines.at(-1)];
      if (!first || !last) break;
      return {
        start: { x: first.left + 0.5, y: first.top + first.height / 2 },
        end: { x: last.right - 0.5, y: last.top + last.height / 2 },
      };
    }
    throw new Error(`“${sought}” is not shown.`);
  }, words);
}

/** Selects words of the open paper with the mouse; they must stand in one piece of text. */
export async function selectWords(page: Page, words: string): Promise<void> {
  // The words may still move while they are looked for: then as a reader does, once more.
  await expect(async () => {
    const { start, end } = await endsOf(page, words);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    try {
      // A busy window may leave out the last of several moves, as it would for a fast hand.
      await expect
        .poll(
          async () => {
            await page.mouse.move(end.x - 2, end.y);
            await page.mouse.move(end.x, end.y);
            return page.evaluate(() => String(getSelection()));
          },
          { timeout: 3_000 },
        )
        .toBe(words);
    } finally {
      await page.mouse.up();
    }
  }).toPass({ timeout: 20_000 });
}

/** Presses on words of the open paper. */
export async function pressWords(page: Page, words: string): Promise<void> {
  const { start } = await endsOf(page, words);
  await page.mouse.click(start.x + 4, start.y);
}

/** What is drawn in a colour, in the order it was. */
export const drawn = (page: Page, colour: string): Promise<readonly string[]> =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(`mark-${name}`) ?? [])].map((each) => {
        const range = document.createRange();
        range.setStart(each.startContainer, each.startOffset);
        range.setEnd(each.endContainer, each.endOffset);
        return String(range);
      }),
    colour,
  );

/** Adds a tag to the open paper by typing its name. */
export async function addTag(page: Page, name: string): Promise<void> {
  const { addTag: field, tags } = parts(page);
  await field.fill(name);
  await field.press('Enter');
  await expect(tags.filter({ hasText: name })).toBeVisible();
}
