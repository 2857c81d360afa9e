// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { many, SHIFT, setUp } from './a-list.tsx';
import { HEIGHT, ROW } from './laid-out.ts';
import { rowOf } from './rows.ts';

beforeEach(() => vi.resetModules());
afterEach(cleanup);

test('rows that turn out higher than estimated do not move what is read', async () => {
  const title = (number: number) => `Title ${number}. ${number % 3 === 0 ? 'long' : 'short'}`;
  const { scroll, at, page, box, options, index } = await setUp(many(3000, title));
  await scroll(64_000);
  // Up a little at a time: what is above is measured only now.
  for (let steps = 0; steps < 40; steps += 1) {
    const first = options()
      .map(index)
      .find((number) => at(number) >= 0);
    if (first === undefined) throw new Error('Nothing is in sight.');
    const seen = at(first);
    expect(seen).toBeLessThan(HEIGHT);
    page.scrollTo(box, box.scrollTop - 25);
    await page.frame();
    await page.frame();
    expect(at(first)).toBeCloseTo(seen + 25, 5);
  }
});

test('papers that come and go above do not move what is read', async () => {
  const all = many(300);
  const { scroll, at, change } = await setUp(all);
  await scroll(3000);
  const before = at(60);
  await change(all.filter((_, number) => number !== 2 && number !== 51));
  expect(at(60)).toBeCloseTo(before, 5);
  await change(all);
  expect(at(60)).toBeCloseTo(before, 5);
});

const PAPERS = many(50);
const without = (...gone: readonly number[]) => PAPERS.filter((_, at) => !gone.includes(at));

test.each([
  ['ArrowDown', 'Title 4.'],
  ['ArrowUp', 'Title 2.'],
])('after the paper one is at has left the list, %s leads to %s', async (key, title) => {
  const { click, change, press, active } = await setUp(PAPERS);
  await click(3);
  await change(without(3));
  await press(key);
  expect(active()).toContain(title);
});

test('after several papers around it have left, too, no paper is passed over', async () => {
  const { click, change, press, active, words } = await setUp(PAPERS);
  await click(3);
  await change(without(3));
  await change(without(0, 1, 3, 4, 5));
  await press('ArrowDown', SHIFT);
  expect(words()).toBe(null);
  expect(active()).toContain('Title 6.');
  await press('ArrowDown', SHIFT);
  await press('ArrowDown', SHIFT);
  expect(words()).toBe('3 papers selected');
  await change(without(...PAPERS.keys()).concat(PAPERS.slice(0, 3)));
  await press('ArrowDown');
  expect(active()).toContain('Title 2.');
});

test('in the list of another query, without the open paper, steps begin at the top', async () => {
  const { click, type, press, active } = await setUp(PAPERS);
  await click(12);
  await type('Title 4');
  await press('ArrowDown');
  expect(active()).toContain('Title 4.');
});

test('a list that was empty for a while is where it was, and has the keyboard again', async () => {
  const all = many(500);
  const { box, click, scroll, change, row, index, options } = await setUp(all);
  await scroll(3000);
  const first = options().map(index)[10] ?? 0;
  await click(first);
  box.focus();
  await change([]);
  expect(screen.queryByRole('listbox', { name: 'Papers' })).toBe(null);
  expect(document.activeElement).not.toBe(document.body);
  await change(all);
  const back = screen.getByRole('listbox', { name: 'Papers' });
  expect(document.activeElement).toBe(back);
  expect(row(first).ariaSelected).toBe('true');
});

test('nothing is said of a query before it is answered', async () => {
  const { library, type } = await setUp(PAPERS);
  const said = () => screen.queryByText(/^Nothing is/)?.textContent;
  await type('zebra');
  expect(said()).toBe('Nothing is “zebra”');
  const answer = library.hold();
  await type('');
  expect(said()).toBe('Nothing is “zebra”');
  await act(async () => answer());
  expect(said()).toBeUndefined();
});

test('another query starts at the top', async () => {
  const { box, scroll, type, options } = await setUp(many(3000));
  await scroll(30_000);
  await type('Title 2');
  expect(box.scrollTop).toBe(0);
  expect(options()[0]?.textContent).toContain('Title 2');
  await type('nothing has this title');
  await type('Title 2');
  expect(screen.getByRole('listbox', { name: 'Papers' }).scrollTop).toBe(0);
});

test('another density keeps the same paper at the top', async () => {
  const { box, scroll, arrange, at, options, index } = await setUp(many(3000));
  await scroll(56 * 500 + 14);
  const top = options()
    .map(index)
    .find((number) => at(number) > -ROW.short);
  if (top === undefined) throw new Error('Nothing is in sight.');
  const part = -at(top) / ROW.short;
  await arrange('compact');
  expect(box.scrollTop / 36 - top).toBeCloseTo(part, 1);
});

test('a list opens where it was left', async () => {
  const { box, options } = await setUp(many(3000), { top: 20.5 });
  expect(options()[0]?.textContent).toContain('Title 12.');
  expect(box.scrollTop).toBeGreaterThan(20 * ROW.short);
});

test('rows on their way keep their place, and only the last window is asked for', async () => {
  const { library, page, box, options, index } = await setUp(many(100_000));
  const answer = library.hold();
  const before = library.asked.length;
  for (let step = 1; step <= 20; step += 1) {
    page.scrollTo(box, step * 200_000);
    await page.frame();
  }
  const waiting = () => options().filter((option) => option.ariaLabel === 'Loading…');
  expect(waiting().length * ROW.short).toBeGreaterThan(HEIGHT);
  expect(library.asked.length).toBe(before + 1);
  await act(async () => answer());
  await page.settle();
  expect(waiting()).toEqual([]);
  for (const option of options()) expect(option.textContent).toContain(`Title ${index(option)}.`);
  expect(library.asked.length).toBeLessThan(before + 5);
});

test('typing goes to the next title that begins so', async () => {
  const titles = ['Alpha', 'Quantum', 'Query', 'Quiet', 'Tea'];
  const { press, active, page, library } = await setUp(
    titles.map((title, number) => ({ ...rowOf(number), title })),
  );
  await press('Q', SHIFT);
  expect(active()).toContain('Quantum');
  await press('u');
  await press('i');
  expect(active()).toContain('Quiet');
  expect(screen.getByRole('status', { name: 'Title typed' }).textContent).toBe('“Qui”');
  await press('x');
  expect(screen.getByRole('status', { name: 'Title typed' }).textContent).toBe(
    'No title begins with “Quix”.',
  );
  await press('Escape');
  // A single letter that is a command stays one.
  await press('t');
  await page.settle();
  expect(library.bridge.library.titled).toHaveBeenCalledTimes(4);
});
