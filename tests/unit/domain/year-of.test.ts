import { expect, test } from 'vitest';
import { yearOf } from '../../../src/domain/year-of.ts';

test.each([
  ['2019-03-01', '2019'],
  ['2019-03', '2019'],
  ['2019', '2019'],
  ['0099-01', '99'],
  ['', ''],
] as const)('of “%s” is “%s”', (date, year) => expect(yearOf(date)).toBe(year));
