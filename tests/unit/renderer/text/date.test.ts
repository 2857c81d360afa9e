import { expect, test } from 'vitest';
import { longDate } from '../../../../src/renderer/text/date.ts';

test.each([
  ['2022-11-23', 'November 23, 2022'],
  ['2019-03', 'March 2019'],
  ['2019', '2019'],
  ['0099', '99'],
  ['', ''],
] as const)('“%s” is said as “%s”', (date, said) => expect(longDate(date)).toBe(said));
