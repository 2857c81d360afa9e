import { expect, test } from 'vitest';
import { figure } from '../../bench/figure.mjs';
import { growthFigure, sizesUpTo } from '../../bench/growth.mjs';
import { median, quantile } from '../../bench/statistics.mjs';

test('quantiles are values that were measured, whatever their order', () => {
  const values = [5, 1, 4, 2, 3];
  expect(median(values)).toBe(3);
  expect(quantile(values, 0.95)).toBe(5);
  expect(quantile(values, 0)).toBe(1);
  expect(values).toEqual([5, 1, 4, 2, 3]);
  expect(median([])).toBeNaN();
});

test('a bar on a value of our own is met up to and including it', () => {
  const bar = { of: 'p95', most: 16 } as const;
  expect(figure({ what: 'x', ours: [1, 16], bar }).met).toBe(true);
  expect(figure({ what: 'x', ours: [1, 16.1], bar }).met).toBe(false);
  expect(figure({ what: 'x', ours: [1] }).met).toBeNull();
});

test('a ratio is made pair by pair unless a statistic is wanted', () => {
  const bar = { of: 'ratio', most: 2 } as const;
  const beside = { name: 'other', values: [10, 100, 1000] };
  const ours = [20, 100, 4000];
  expect(figure({ what: 'x', ours, beside, bar })).toMatchObject({ ratio: 2, met: true });
  expect(figure({ what: 'x', ours, beside, bar, ratioOf: 'p95' })).toMatchObject({
    ratio: 4,
    met: false,
  });
  expect(figure({ what: 'x', ours, beside, ratioOf: 'median' }).ratio).toBe(1);
});

test('growth is told from 10,000 papers on, beside linear growth', () => {
  expect(sizesUpTo(100_000)).toEqual([100, 1000, 10_000, 100_000]);
  expect(sizesUpTo(2000)).toEqual([100, 1000, 2000]);
  const at = (papers: number, p95: number) => ({ papers, median: p95 / 2, p95 });
  const points = [at(100, 9), at(10_000, 1), at(100_000, 8)];
  expect(growthFigure({ name: 'Search', points })).toMatchObject([{ ratio: 0.8, met: true }]);
  expect(growthFigure({ name: 'Search', points: points.slice(0, 2) })).toEqual([]);
});
