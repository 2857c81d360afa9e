import { watchPaint } from './after-paint.mjs';
import { figure } from './figure.mjs';
import { APPS, listed, whileRunning } from './launched.mjs';
import { markOpenPaper, writeInOpenPaper } from './open-paper.mjs';
import { watchKeys } from './watch-keys.mjs';

/** @typedef {{ keyWatch: import('./watch-keys.mjs').KeyWatch }} Watched */

const WORDS = 20_000;
const HIGHLIGHTS = 50;
const TYPED = 'and this is typed into the middle of it, with *emphasis* and $x^2$ ';
const ROUNDS = 3;

/** A note of some 20,000 words with what Markdown has. */
function longNote() {
  const paragraph = `The **method** is _said_ to take $O(n^2)$ time, see [there](https://a.org/x), ${'though the words go on '.repeat(16)}.`;
  const part = `## Part\n\n${paragraph}\n\n- [ ] ask\n- one \`code\`\n\n> ${paragraph}\n\n`;
  const count = part.split(/\s+/).length;
  return part.repeat(Math.ceil(WORDS / count));
}

/**
 * Types in the field that has the focus, key after key, each after the one before was painted.
 * @param {import('playwright').Page} page
 */
async function typed(page) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const letter of TYPED) {
      await page.evaluate(() =>
        /** @type {Watched} */ (/** @type {unknown} */ (globalThis)).keyWatch.start(),
      );
      await page.keyboard.type(letter);
      times.push(
        await page.evaluate(() =>
          /** @type {Watched} */ (/** @type {unknown} */ (globalThis)).keyWatch.painted(),
        ),
      );
    }
  return times;
}

/**
 * The same keys in a plain field of the browser with the same text and width.
 * @param {import('playwright').Page} page
 * @param {string} text
 */
async function typedPlain(page, text) {
  await page.evaluate((value) => {
    const field = document.createElement('textarea');
    field.value = value;
    Object.assign(field.style, { width: '600px', height: '700px', font: '17px serif' });
    document.body.replaceChildren(field);
    field.focus();
    field.setSelectionRange(value.length / 2, value.length / 2);
  }, text);
  return typed(page);
}

/**
 * A key typed in the middle of a note of 20,000 words until it is painted, beside a plain text area
 * in a bare window.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchNote({ stage, data, pairs }) {
  const text = longNote();
  const ours = [];
  const floor = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const folder = data.fresh();
    ours.push(
      ...(await whileRunning(stage, APPS.ours, folder, async ({ page }) => {
        await listed(page);
        await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().click();
        const note = page.getByRole('textbox', { name: 'Note', exact: true });
        await note.waitFor();
        await markOpenPaper(page, HIGHLIGHTS);
        await writeInOpenPaper(page, text);
        await page.getByRole('region', { name: 'Notes' }).getByRole('heading').first().waitFor();
        await note.focus();
        await page.locator('[role=textbox][aria-label=Note]').waitFor();
        await page.keyboard.press('Control+Home');
        for (let pages = 0; pages < 12; pages += 1) await page.keyboard.press('PageDown');
        await page.keyboard.press('End');
        await page.evaluate(watchPaint);
        await page.evaluate(watchKeys);
        return typed(page);
      })),
    );
    floor.push(
      ...(await whileRunning(stage, APPS.bare, data.fresh(), async ({ page }) => {
        await page.evaluate(watchPaint);
        await page.evaluate(watchKeys);
        return typedPlain(page, text);
      })),
    );
    data.remove(folder);
  }
  return {
    figures: [
      figure({
        what: `a key typed in a note of ${WORDS.toLocaleString('en')} words, beside ${HIGHLIGHTS} highlights`,
        ours,
        beside: { name: 'a plain text area in a bare window', values: floor },
        ratioOf: 'p95',
        bar: { of: 'p95', most: 50 },
      }),
    ],
  };
}
