import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowAfter, windowAround } from '../../../src/domain/list-window.ts';

test.each([
  [0, 12, { from: 0, to: 100 }],
  [40, 52, { from: 0, to: 150 }],
  [120, 132, { from: 50, to: 200 }],
])('around the rows %i to %i', (first, last, window) =>
  expect(windowAround(first, last)).toEqual(window),
);

test('after a jump only what is in sight is asked for, and what is around it once that is there', () => {
  const small = windowAfter({ from: 0, to: 100 }, 50_003, 50_015);
  expect(small).toEqual({ from: 50_000, to: 50_020 });
  expect(windowAfter(small, 50_003, 50_015)).toEqual(windowAround(50_003, 50_015));
});

test('whatever is at hand, what is in sight is asked for, and asking ends', () => {
  const window = fc
    .tuple(fc.nat(2000), fc.nat(200))
    .map(([from, rows]) => ({ from, to: from + rows }));
  fc.assert(
    fc.property(window, fc.nat(2000), fc.nat(40), (atHand, first, rows) => {
      const last = first + rows;
      const next = windowAfter(atHand, first, last);
      expect(next.from).toBeLessThanOrEqual(first);
      expect(next.to).toBeGreaterThan(last);
      const then = windowAfter(next, first, last);
      expect(windowAfter(then, first, last)).toEqual(then);
    }),
  );
});
