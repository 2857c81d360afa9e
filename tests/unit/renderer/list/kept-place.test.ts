import { expect, test } from 'vitest';
import type { ListView } from '../../../../src/preload/view-types.ts';
import { keptPlace } from '../../../../src/renderer/list/kept-place.ts';
import { listView, rowOf } from './rows.ts';

/** Rows 10 to 13, each 50 high, of a list whose row n shows paper n. */
const drawn = [10, 11, 12, 13].map((index) => ({
  index,
  start: index * 50,
  end: index * 50 + 50,
  paper: rowOf(index).id,
}));
const showing = (numbers: readonly number[], from: number): ListView =>
  listView(numbers.map(rowOf), from, 100);
const kept = (view: ListView, offset: number) => {
  const place = keptPlace(drawn, offset, view);
  return place && [place.row.index, place.index];
};

test('the first paper in sight keeps its place', () => {
  expect(kept(showing([8, 9, 10, 11, 12, 13], 8), 560)).toEqual([11, 11]);
  // One that stood above has gone.
  expect(kept(showing([8, 10, 11, 12, 13, 14], 8), 560)).toEqual([11, 10]);
  // Two have come.
  expect(kept(showing([0, 1, 8, 9, 10, 11, 12], 8), 560)).toEqual([11, 13]);
});

test('where that has gone, the next does', () => {
  expect(kept(showing([8, 9, 10, 12, 13], 8), 560)).toEqual([12, 11]);
  expect(kept(showing([1, 2, 3], 8), 560)).toBe(null);
});

test('a list at its top shows what comes to stand there', () => {
  expect(kept(showing([8, 9, 10], 9), 0)).toBe(null);
});
