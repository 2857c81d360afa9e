import { expect, test } from 'vitest';
import { detailProblems } from '../../../../src/domain/import/detail-problems.ts';
import { typed } from './typed-details.ts';

test.each([
  { title: '\\alpha-zebras' },
  { date: '2024-05' },
  { doi: 'https://doi.org/10.1145/3297280.3297641' },
  { doi: '10.1145/3297280.3297641' },
  { arxiv: 'https://arxiv.org/abs/2103.01234v2' },
  { url: ' https://example.org/a ' },
  { citationKey: 'lovelace1843notes' },
  { authors: 'Ada Lovelace\nand others' },
])('nothing is wrong with %j', (given) => expect(detailProblems(typed(given), null)).toEqual({}));

test.each([
  [{ title: ' \n' }, { title: 'A paper needs a title.' }],
  [{ date: '2024-13' }, { date: 'There is no month 13: months are 01 to 12.' }],
  [
    { doi: 'https://example.org/' },
    { doi: 'This is no DOI: one begins with “10.”, as 10.1145/3297280.3297641.' },
  ],
  [{ arxiv: '1234' }, { arxiv: 'This is no arXiv id: one is such as 2103.01234 or math/0309136.' }],
  [{ url: 'example.org' }, { url: 'This link is not a complete address.' }],
  [{ url: 'javascript:alert(1)' }, { url: 'Links that begin with “javascript:” are not opened.' }],
  [
    { citationKey: 'a b' },
    { citationKey: 'A citation key has no spaces, and none of " # % \' ( ) , = { } \\ ~ @.' },
  ],
  [{ authors: 'Ada Lovelace\n;' }, { authors: '“;” is no name.' }],
])('%j is told', (given, problems) => expect(detailProblems(typed(given), null)).toEqual(problems));

test('what came like that from elsewhere is not complained about until it is changed', () => {
  const odd = typed({ url: '-x', citationKey: 'a b' });
  expect(detailProblems(odd, odd)).toEqual({});
  expect(Object.keys(detailProblems({ ...odd, url: '-y' }, odd))).toEqual(['url']);
  expect(Object.keys(detailProblems({ ...odd, title: '' }, odd))).toEqual(['title']);
});
