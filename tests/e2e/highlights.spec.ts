import { putRows } from '../bench/put-rows.mjs';
import { expect, test } from './app.ts';
import { drawn, openRow, parts, pressWords, selectWords, TITLES } from './parts.ts';

const first = new RegExp(`^${TITLES.first}`);
const LONG = 'alleviate the counter-intuitive overfitting problem observed';
const SHORT = 'counter-intuitive overfitting';

test('passages are marked, commented, overlapped, recoloured, deleted and undone, also after a restart', async ({
  launch,
}) => {
  const before = await launch();
  const { page } = before;
  const { row, toolbar, marks, message, list, saved } = parts(page);
  const pick = (name: string) => toolbar.getByRole('button', { name }).click();
  await row(first).click();

  await selectWords(page, LONG);
  await pick('Green');
  await expect(marks).toHaveCount(1);
  expect(await drawn(page, 'green')).toEqual([LONG]);
  await pick('Comment');
  await page.keyboard.type('How much of it does the distillation explain?');
  await page.keyboard.press('Escape');
  await saved();

  // A passage within it, by a second colour; pressing there opens the smaller one first.
  await selectWords(page, SHORT);
  await pick('Rose');
  await expect(marks).toHaveCount(2);
  expect(await drawn(page, 'green')).toEqual([LONG]);
  expect(await drawn(page, 'rose')).toEqual([SHORT]);
  await page.keyboard.press('Escape');
  await expect(toolbar).toHaveCount(0);
  await pressWords(page, SHORT);
  await expect(toolbar.getByRole('button', { name: 'Rose' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await pressWords(page, SHORT);
  await expect(toolbar.getByRole('button', { name: 'Green' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await pick('Violet');
  await expect.poll(() => drawn(page, 'violet')).toEqual([LONG]);
  expect(await drawn(page, 'green')).toEqual([]);

  await pressWords(page, SHORT);
  await pick('Delete highlight');
  await expect(message).toContainText(/highlight/i);
  await expect(marks).toHaveCount(1);
  expect(await drawn(page, 'rose')).toEqual([]);
  await list.focus();
  await page.keyboard.press('Control+z');
  await expect(message).toContainText('Undone:');
  await expect.poll(() => drawn(page, 'rose')).toEqual([SHORT]);
  await before.close();

  const after = await launch();
  const again = parts(after.page);
  await again.row(first).click();
  await expect(again.marks).toHaveCount(2);
  expect(await drawn(after.page, 'violet')).toEqual([LONG]);
  expect(await drawn(after.page, 'rose')).toEqual([SHORT]);
  await expect(again.comment('alleviate')).toHaveValue(
    'How much of it does the distillation explain?',
  );
  await again.list.focus();
  await after.page.keyboard.press('Control+z');
  await expect.poll(() => drawn(after.page, 'green')).toEqual([LONG]);
  await after.page.keyboard.press('Control+z');
  await expect(again.marks).toHaveCount(1);
  await after.page.keyboard.press('Control+z');
  await expect(again.comment('alleviate')).toHaveCount(0);
  await after.page.keyboard.press('Control+z');
  await expect(again.marks).toHaveCount(0);
  await after.page.keyboard.press('Control+Shift+z');
  await expect.poll(() => drawn(after.page, 'green')).toEqual([LONG]);
  expect([...before.errors, ...after.errors]).toEqual([]);
});

test('passages are marked, gone through, commented, recoloured and deleted by keyboard alone', async ({
  launch,
}) => {
  const { page, errors } = await launch();
  const { list, toolbar, marks, comment, message, heading, search } = parts(page);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const selected = () => page.evaluate(() => String(getSelection()));
  await list.focus();
  await press('ArrowDown');
  await expect(heading).toContainText(TITLES.first);
  await press('.');
  const sentence = await selected();
  expect(sentence).toMatch(/^Binary neural networks .*solution\.$/);
  await press(',');
  expect(await selected()).toMatch(/^Join the High/);
  await press('.', '.');
  expect(await selected()).not.toBe(sentence);
  await press(',', 'h');
  await expect.poll(() => drawn(page, 'yellow')).toEqual([sentence]);
  await press('h');
  await expect.poll(() => drawn(page, 'green')).toEqual([sentence]);

  // The selection is changed as in any text, a word at a time.
  await press('.', 'Control+Shift+ArrowRight');
  await press('c');
  await expect(marks).toHaveCount(2);
  await page.keyboard.type('Why?');
  await press('Escape');
  await expect(comment('')).toHaveValue('Why?');

  await press('m');
  await expect(marks.first().getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
  await press('Shift+m');
  await expect(marks.last().getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
  await press('Tab');
  await expect(toolbar.getByRole('button').first()).toBeFocused();
  await press('ArrowRight', 'ArrowRight', 'Enter');
  await expect.poll(() => drawn(page, 'blue')).toHaveLength(1);
  await press('Escape');
  await expect(toolbar).toHaveCount(0);

  await press('m', 'Delete');
  await expect(marks).toHaveCount(1);
  await expect(message).toContainText('Undo');
  await press('Control+z');
  await expect(marks).toHaveCount(2);
  await press('m', 'Control+e');
  await expect(search).toHaveValue(`"${sentence}"`);
  expect(errors).toEqual([]);
});

test('marks reach over mathematics and links, and follow a line of the title', async ({
  launch,
}) => {
  const { page } = await launch();
  const { list, marks } = parts(page);
  await openRow(page, 0);
  await list.focus();
  await page.keyboard.press(',');
  await page.keyboard.press('h');
  await expect.poll(() => drawn(page, 'yellow')).toHaveLength(1);
  expect((await drawn(page, 'yellow'))[0]).toContain('https://github.com/hpi-xnor/BNext.git');
  await expect(marks).toContainText('https://github.com/hpi-xnor/BNext.git');
});

test('comments stand beside their lines where there is room', async ({ launch }) => {
  const { page } = await launch({ width: 1600, height: 900 });
  const { row, comment, abstract } = parts(page);
  await row(first).click();
  for (const [words, said] of [
    ['extreme case', 'Is it? Ternary nets are not far from it, and they are easier to train.'],
    ['potential edge', 'Which edge devices have binary instructions at all by now?'],
    ['crucial accuracy', 'Why is 80 % crucial?'],
    ['data augmentation', 'See the ablation.'],
  ] as const) {
    await selectWords(page, words);
    await page.keyboard.press('c');
    await page.keyboard.type(said);
    await expect(comment(words)).toHaveValue(said);
    await page.keyboard.press('Escape');
  }
  // They are put in their places once the last of them is left.
  await expect(async () => {
    const boxes = await Promise.all(
      ['extreme', 'potential', 'crucial', 'data'].map((words) => comment(words).boundingBox()),
    );
    const text = await abstract.boundingBox();
    for (const [index, box] of boxes.entries()) {
      expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
      const above = boxes[index - 1];
      if (above) expect(box?.y).toBeGreaterThanOrEqual(above.y + above.height);
    }
  }).toPass({ timeout: 10_000 });
  await comment('potential').focus();
});

test('highlights are found again in a corrected abstract, and kept where they are not', async ({
  launch,
}) => {
  const before = await launch();
  const { row, abstract, details, toolbar, saved, marks } = parts(before.page);
  await row(first).click();
  for (const words of [
    'extreme case of network',
    SHORT,
    'modernize it with up-to-date techniques',
  ]) {
    await selectWords(before.page, words);
    await before.page.keyboard.press('h');
    await expect(toolbar).toBeVisible();
  }
  await expect(marks).toHaveCount(3);
  await saved();
  const id = (await details.getByRole('definition').last().textContent()) ?? '';
  // As a page that was read again with corrections.
  const text = ((await abstract.textContent()) ?? '')
    .replace('extreme case of network', 'most extreme cases of networks')
    .replace(SHORT, 'counterintuitive over-fitting')
    .replace('and modernize it with up-to-date techniques from full-precision models', '');
  await before.page.evaluate(putRows, JSON.stringify({ abstracts: [{ id, text }] }));
  await before.close();

  const { page, errors } = await launch();
  const again = parts(page);
  await again.row(first).click();
  await expect(again.abstract).toContainText('counterintuitive over-fitting');
  await expect
    .poll(() => drawn(page, 'yellow'))
    .toEqual(['extreme cases of networks', 'counterintuitive over-fitting']);
  await expect(again.marks).toHaveCount(3);
  await expect(again.marks.last()).toContainText('modernize it with up-to-date techniques');
  await expect(again.marks.last()).toContainText('no longer in the abstract');
  // What has no place can be deleted all the same.
  await again.marks.last().getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(again.toolbar).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(again.marks).toHaveCount(2);
  expect(errors).toEqual([]);
});

test('what is marked is copied with where it is from', async ({ launch }) => {
  const { page } = await launch();
  const { row, toolbar, message, search } = parts(page);
  await row(first).click();
  await selectWords(page, SHORT);
  await toolbar.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(message).toContainText('Copied');
  await search.focus();
  await page.keyboard.press('Control+v');
  await expect(search).toHaveValue(`“${SHORT}” (Nianhui Guo et al., “${TITLES.first}”, 2022)`);
});
