import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortFrom, sortText } from '../../../../src/domain/change/sort-text.ts';
import { SORTS } from '../../../../src/domain/query/sort.ts';

test('an order is found again in its text', () => {
  const sort = fc.record({
    by: fc.constantFrom(...SORTS),
    direction: fc.constantFrom('ascending', 'descending'),
  });
  fc.assert(
    fc.property(sort, (given) => {
      expect(sortFrom(sortText(given))).toEqual(given);
    }),
  );
  expect(sortText({ by: 'date', direction: 'descending' })).toBe('date-');
});

test.each(['', 'date', 'date*', '+', 'stars-', true, null])('%j is no order', (value) =>
  expect(sortFrom(value)).toBeNull(),
);
