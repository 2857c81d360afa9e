import type { Page } from 'playwright/test';
import type { Random } from '../../bench/generated/random.ts';
import { parts } from '../../e2e/parts.ts';

const WORDS = [
  'network',
  'quant',
  'binary',
  '"deep learning"',
  'tag:x',
  'year:2018..2020',
  'nerual',
];
const TAGS = ['x', 'to cite', 'edge'];

type Doing = (page: Page, random: Random) => Promise<void>;

/** Opens something that lies over the window by a key, and closes it. */
const opened =
  (keys: string): Doing =>
  async (page) => {
    await parts(page).list.focus();
    await page.keyboard.press(keys);
    await page.waitForTimeout(150);
    await page.keyboard.press('Escape');
  };

const search: Doing = async (page, random) => {
  const field = parts(page).search;
  await field.fill('');
  await field.pressSequentially(random.one(WORDS), { delay: 20 });
  await page.waitForTimeout(100);
  await field.fill('');
};

const openPaper: Doing = async (page, random) => {
  const { rows } = parts(page);
  const count = await rows.count();
  await rows.nth(random.below(Math.min(count, 6))).click();
};

const scroll: Doing = async (page, random) => {
  await parts(page).list.hover();
  await page.mouse.wheel(0, random.below(20_000) - 9000);
  await page.waitForTimeout(100);
};

const toTop: Doing = async (page) => {
  await parts(page).list.focus();
  await page.keyboard.press('Home');
};

const setStatus: Doing = async (page, random) => {
  await parts(page).list.focus();
  await page.keyboard.press(String(1 + random.below(6)));
};

const tag: Doing = async (page, random) => {
  const { addTag } = parts(page);
  await addTag.fill(random.one(TAGS));
  await addTag.press('Enter');
  await page.waitForTimeout(100);
  await page.keyboard.press('Escape');
};

const write: Doing = async (page, random) => {
  const { note, saved } = parts(page);
  await note.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(
    `A note of **${random.below(1e6)}** with $x^2$ and a [link](https://x.org).`,
  );
  await saved();
  await page.keyboard.press('Escape');
};

const mark: Doing = async (page) => {
  await parts(page).list.focus();
  for (const key of ['.', 'h', 'Escape']) await page.keyboard.press(key);
};

const undo: Doing = async (page, random) => {
  await parts(page).list.focus();
  await page.keyboard.press(random.chance(0.7) ? 'ControlOrMeta+z' : 'ControlOrMeta+Shift+z');
  await page.waitForTimeout(50);
};

/** What a person does, the usual more often. */
const DOINGS: readonly Doing[] = [
  ...[search, search, search, openPaper, openPaper, openPaper, openPaper, scroll, scroll, toTop],
  ...[setStatus, tag, write, write, mark, undo, undo],
  ...[opened('ControlOrMeta+Shift+h'), opened('ControlOrMeta+,'), opened('F1'), opened('o')],
  ...[opened('?'), opened('Shift+F1')],
];

/**
 * Shows a paper on which nothing was done, so that what is held can be compared. An act before makes the
 * library forget the answers it keeps, up to 1.2 MiB of them, which differ with what was asked.
 */
async function settle(page: Page): Promise<void> {
  const { search, rows, list } = parts(page);
  await search.fill('');
  await list.focus();
  // One of the two is not what it was.
  for (const status of ['2', '1']) await page.keyboard.press(status);
  await page.waitForTimeout(500);
  await search.fill('status:unread -has:tag -has:note -has:highlight sort:date');
  await page.waitForTimeout(500);
  await rows.first().click();
  await list.focus();
  await page.waitForTimeout(1500);
}

/** Uses the app for so many milliseconds. */
export async function use(page: Page, random: Random, time: number): Promise<void> {
  const end = performance.now() + time;
  await parts(page).search.fill('');
  while (performance.now() < end) {
    await random.one(DOINGS)(page, random);
    // A question that was asked is left, and so is whatever else lies over the window.
    if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
  }
  await settle(page);
}
