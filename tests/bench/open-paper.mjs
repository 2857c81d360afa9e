/**
 * Runs in the page: marks as many passages of a paper, every fourth with a comment.
 * @param {{ paper: string, text: string, count: number }} request
 */
async function marked({ paper, text, count }) {
  const { readingList } =
    /** @type {{ readingList: import('../../src/preload/index.ts').Bridge }} */ (
      /** @type {unknown} */ (globalThis)
    );
  const colours = /** @type {const} */ (['yellow', 'green', 'blue', 'rose', 'violet']);
  /** @param {Parameters<typeof readingList.library.act>[0]} act */
  const perform = async (act) => {
    const outcome = await readingList.library.act(act);
    if (!outcome.ok) throw new Error(outcome.failure.message);
  };
  const id = /** @type {import('../../src/domain/paper.ts').PaperId} */ (paper);
  for (let index = 0; index < count; index += 1) {
    const start = Math.floor((index / count) * (text.length - 24));
    const end = start + 24;
    const highlight = /** @type {const} */ (`h-${index.toString(36).padStart(16, '0')}`);
    const quote = {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    };
    const anchor = /** @type {const} */ ({ part: 'abstract', quote, position: { start, end } });
    const colour = colours[index % colours.length] ?? 'yellow';
    await perform({ kind: 'mark', paper: id, highlight, anchor, colour });
    if (index % 4 > 0) continue;
    const words = `What does this mean, and is it so (${index})?`;
    await perform({ kind: 'comment-highlight', paper: id, highlight, text: words });
  }
}

/**
 * Runs in the page: gives a paper a note.
 * @param {{ paper: string, text: string }} request
 */
async function written({ paper, text }) {
  const { readingList } =
    /** @type {{ readingList: import('../../src/preload/index.ts').Bridge }} */ (
      /** @type {unknown} */ (globalThis)
    );
  const note = /** @type {const} */ (`n-${paper.slice(2)}`);
  const outcome = await readingList.library.act({ kind: 'write-note', note, text });
  if (!outcome.ok) throw new Error(outcome.failure.message);
}

/** @param {import('playwright').Page} page */
async function idOfOpenPaper(page) {
  const details = page.getByRole('article').getByRole('region', { name: 'Details' });
  return (await details.getByRole('definition').last().textContent()) ?? '';
}

/**
 * Marks as many passages of the abstract of the open paper, every fourth with a comment.
 * @param {import('playwright').Page} page
 * @param {number} count
 */
export async function markOpenPaper(page, count) {
  const abstract = page.getByRole('article').getByRole('region', { name: 'Abstract' });
  const text = (await abstract.textContent()) ?? '';
  await page.evaluate(marked, { paper: await idOfOpenPaper(page), text, count });
}

/**
 * Gives the open paper a note.
 * @param {import('playwright').Page} page
 * @param {string} text
 */
export const writeInOpenPaper = async (page, text) =>
  page.evaluate(written, { paper: await idOfOpenPaper(page), text });
