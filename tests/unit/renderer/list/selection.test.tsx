// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CTRL, many, SHIFT, setUp } from './a-list.tsx';
import { BAR } from './laid-out.ts';

beforeEach(() => vi.resetModules());
afterEach(cleanup);

test('of 100,000 papers only those in sight exist, each with its true place', async () => {
  const { box, press, active, row, options } = await setUp(many(100_000));
  expect(options().length).toBeLessThan(40);
  await press('End');
  expect(active()).toContain('Title 99999');
  expect(row(99_999).getAttribute('aria-posinset')).toBe('100000');
  expect(row(99_999).getAttribute('aria-setsize')).toBe('100000');
  expect(box.getAttribute('aria-multiselectable')).toBe('true');
});

test('a range is extended by keys and turned round', async () => {
  const { click, press, selected, active, words } = await setUp(many(50));
  await click(3);
  await press('ArrowDown', SHIFT);
  await press('ArrowDown', SHIFT);
  expect(selected()).toEqual([3, 4, 5]);
  expect(active()).toContain('Title 5');
  expect(words()).toBe('3 papers selected');
  await press('Home', SHIFT);
  expect(selected()).toEqual([0, 1, 2, 3]);
  await press('Escape');
  expect(selected()).toEqual([0]);
  expect(words()).toBe(null);
});

test('a range reaches further than the rows at hand', async () => {
  const { click, press, words } = await setUp(many(5000));
  await click(3);
  await press('End', SHIFT);
  expect(words()).toBe('4,997 papers selected');
  await press('PageUp', SHIFT);
  expect(words()).toMatch(/^4,98\d papers selected$/);
});

test('single papers are toggled by click and by key', async () => {
  const { click, press, selected } = await setUp(many(50));
  await click(1);
  await click(4, CTRL);
  await click(6, SHIFT);
  expect(selected()).toEqual([4, 5, 6]);
  await click(1, CTRL);
  expect(selected()).toEqual([1, 4, 5, 6]);
  await press('ArrowDown', CTRL);
  await press('ArrowDown', CTRL);
  await press(' ', CTRL);
  expect(selected()).toEqual([1, 3, 4, 5, 6]);
  await press('ArrowDown');
  expect(selected()).toEqual([4]);
});

test('all matching are selected in one go, and another query selects none of them', async () => {
  const { press, words, type } = await setUp(many(2000));
  await type('Title 1');
  await press('a', CTRL);
  expect(words()).toBe('1,111 papers selected');
  expect(screen.queryByRole('button', { name: /^Select all/ })).toBe(null);
  await type('Title 12');
  expect(words()).toBe(null);
});

test('the bar moves no row under the pointer', async () => {
  const { box, scroll, click, press, options, index, at } = await setUp(many(500));
  await scroll(3000);
  const [one = 0, other = 0] = options()
    .map(index)
    .filter((number) => at(number) > 0);
  await click(one);
  await click(other, CTRL);
  expect(box.scrollTop).toBe(3000 + BAR);
  await press('Escape');
  expect(box.scrollTop).toBe(3000);
});

test('what is done in the bar is one act for all', async () => {
  const { click, press, library, page } = await setUp(many(50));
  await click(3);
  await press('ArrowDown', SHIFT);
  const bar = within(screen.getByRole('region', { name: 'Selection' }));
  fireEvent.click(bar.getByRole('button', { name: 'Skimmed' }));
  const papers = ['p-3', 'p-4'];
  const choose = (name: string, value: string) => {
    const field = bar.getByRole('combobox', { name });
    fireEvent.change(field, { target: { value } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };
  choose('Add tag', 'to cite');
  choose('Remove tag', 'bin');
  choose('Remove tag', 'no such tag');
  await page.settle();
  expect(library.acts).toEqual([
    { kind: 'set-status', papers, status: 'skimmed' },
    { kind: 'add-tag', papers, name: 'to cite' },
    { kind: 'remove-tag', papers, tag: 't-nets' },
  ]);
  fireEvent.click(bar.getByRole('button', { name: 'Select all 50' }));
  await page.settle();
  expect(bar.getByText('50 papers selected')).toBeTruthy();
  fireEvent.click(bar.getByRole('button', { name: 'Clear selection' }));
  await page.settle();
  expect(screen.queryByRole('region', { name: 'Selection' })).toBe(null);
});

test('what is removed from the bar gives its place to what the list has next', async () => {
  const { click, press, library, page, box, active } = await setUp(many(50));
  const remove = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Remove from the library' }));
    await page.settle();
  };
  await click(3);
  await press('ArrowDown', SHIFT);
  await remove();
  expect(library.acts).toEqual([{ kind: 'remove-papers', papers: ['p-3', 'p-4'] }]);
  expect(active()).toContain('Title 5');
  expect(screen.queryByRole('region', { name: 'Selection' })).toBe(null);
  expect(document.activeElement).toBe(box);
  // At the end it is the one above.
  await press('End');
  await press('ArrowUp', SHIFT);
  await remove();
  expect(active()).toContain('Title 47');
  // Of all listed nothing is left.
  await press('a', CTRL);
  await remove();
  expect(active()).toBe(undefined);
});

test('papers that have left the library are no longer selected', async () => {
  const all = many(50);
  const { click, change, words, library, page } = await setUp(all);
  await click(10);
  for (const number of [3, 4, 12]) await click(number, CTRL);
  expect(words()).toBe('4 papers selected');
  // As when the import is undone that they came with.
  await change(all.filter((_, number) => number !== 3 && number !== 10));
  expect(words()).toBe('2 papers selected');
  fireEvent.click(screen.getByRole('button', { name: 'Skimmed' }));
  await page.settle();
  expect(library.acts).toEqual([
    { kind: 'set-status', papers: ['p-4', 'p-12'], status: 'skimmed' },
  ]);
  await change(all.slice(20));
  expect(words()).toBe(null);
});
