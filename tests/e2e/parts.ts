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
    abstract: paper.getByRole('region', { name: 'Abstract' }),
    notes: paper.getByRole('region', { name: 'Notes' }),
    details: paper.getByRole('region', { name: 'Details' }),
    status: (name: string) =>
      paper
        .getByRole('radiogroup', { name: 'Read status' })
        .getByRole('radio', { name, exact: true }),
    tags: paper.getByRole('list', { name: 'Tags' }).getByRole('listitem'),
    addTag: paper.getByRole('combobox', { name: 'Add tag' }),
    note: paper.getByRole('textbox', { name: 'Note' }),
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
  const { rows, paper } = parts(page);
  const row = rows.nth(index);
  const shown = (await row.textContent()) ?? '';
  await row.click();
  const title = paper.getByRole('heading', { level: 2 });
  await expect
    .poll(async () => shown.startsWith((await title.textContent()) || 'nothing'))
    .toBe(true);
}

/** Adds a tag to the open paper by typing its name. */
export async function addTag(page: Page, name: string): Promise<void> {
  const { addTag: field, tags } = parts(page);
  await field.fill(name);
  await field.press('Enter');
  await expect(tags.filter({ hasText: name })).toBeVisible();
}
