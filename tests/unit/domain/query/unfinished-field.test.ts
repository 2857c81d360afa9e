import { expect, test } from 'vitest';
import { unfinishedField } from '../../../../src/domain/query/unfinished-field.ts';

test.each([
  ['titl', 'titl', ''],
  ['TITLE', 'TITLE', ''],
  ['lstm ta', 'ta', 'lstm '],
  ['lstm -sta', 'sta', 'lstm -'],
  ['(a OR b) (ye', 'ye', '(a OR b) ('],
  ['lstm ta ', null, null],
  ['tag:', null, null],
  ['tag:ta', null, null],
  ['"ta', null, null],
  ['"tag"', null, null],
  ['lstm', null, null],
  ['', null, null],
])('at the end of “%s” %j may become a field', (text, typed, before) => {
  expect(unfinishedField(text)).toEqual(typed === null ? null : { typed, before });
});
