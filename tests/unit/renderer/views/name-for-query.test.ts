import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { VIEW_NAME_LIMIT } from '../../../../src/domain/view.ts';
import { nameForQuery } from '../../../../src/renderer/views/name-for-query.ts';

test.each([
  ['tag:"binary nets"', 'Binary nets'],
  ['status:to-read', 'To read'],
  ['status:read,skimmed', 'Read or Skimmed'],
  ['low bit', 'Low bit'],
  ['"low bit" category:CV year:2020..2023', 'Low bit, CV, 2020–2023'],
  ['code:yes year:2020..', 'Has code, 2020 on'],
  ['has:note year:..2020', 'Has a note, until 2020'],
  ['year:2021', '2021'],
  ['-has:tag', 'No tag'],
  ['category:CV -status:dropped -tag:a,b', 'CV, not Dropped, not a or b'],
  ['added:2023-05', 'Added in May 2023'],
])('%s is offered as “%s”', (text, name) => {
  expect(nameForQuery(parseQuery(text))).toBe(name);
});

test('what is long is cut at a word', () => {
  const name = nameForQuery(parseQuery('quantisation '.repeat(9)));
  expect(name).toBe('Quantisation quantisation quantisation quantisation…');
});

test('any query is offered a name that can be taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (text) => {
      expect(nameForQuery(parseQuery(text)).length).toBeLessThanOrEqual(VIEW_NAME_LIMIT);
    }),
  );
});
