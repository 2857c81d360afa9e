import { expect, test } from 'vitest';
import { typedDate } from '../../../../src/domain/import/typed-date.ts';

test.each([
  ['', null],
  ['  ', null],
  ['2024', { year: 2024, month: null, day: null }],
  [' 2024-05 ', { year: 2024, month: 5, day: null }],
  ['2024-5-3', { year: 2024, month: 5, day: 3 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ['0001', { year: 1, month: null, day: null }],
])('%j is a date', (text, date) => expect(typedDate(text)).toEqual({ ok: true, value: date }));

const FORM = 'Write the date as a year, 2024, or as 2024-05 or 2024-05-31.';

test.each([
  ['May 2024', FORM],
  ['24', FORM],
  ['0000', FORM],
  ['20245', FORM],
  ['2024-', FORM],
  ['2024-05-', FORM],
  ['2024/05', FORM],
  ['2024-05-03T10:00', FORM],
  ['2024-13', 'There is no month 13: months are 01 to 12.'],
  ['2024-00', 'There is no month 00: months are 01 to 12.'],
  ['2024-13-01', 'There is no month 13: months are 01 to 12.'],
  ['2023-02-29', 'There is no day 29 in 2023-02.'],
  ['2024-04-31', 'There is no day 31 in 2024-04.'],
  ['2024-04-0', 'There is no day 0 in 2024-04.'],
])('%j is none', (text, message) =>
  expect(typedDate(text)).toMatchObject({ ok: false, failure: { kind: 'invalid', message } }),
);
