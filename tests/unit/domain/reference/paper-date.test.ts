import { expect, test } from 'vitest';
import { paperDate } from '../../../../src/domain/reference/paper-of-reference.ts';

test.each([
  [2019, 3, 7, '2019-03-07'],
  [2019, 3, null, '2019-03'],
  [2019, null, null, '2019'],
  [99, null, null, '0099'],
  // What no calendar has is not known.
  [2019, 2, 31, '2019-02'],
  [2019, 13, 1, '2019'],
  [2019, null, 5, '2019'],
  [0, 1, 1, ''],
  [-300, null, null, ''],
  [12_345, 1, 1, ''],
])('of %i, %s, %s is “%s”', (year, month, day, date) => {
  expect(paperDate({ year, month, day })).toBe(date);
});

test('of no date is none', () => expect(paperDate(null)).toBe(''));
