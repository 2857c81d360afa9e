import { expect, test } from 'vitest';
import { grouped } from '../../../../src/domain/text/grouped.ts';

test.each([0, 7, 42, 999, 1000, 12_345, 100_000, 1_234_567, -1000])('groups %d', (value) => {
  expect(grouped(value)).toBe(new Intl.NumberFormat('en').format(value));
});
