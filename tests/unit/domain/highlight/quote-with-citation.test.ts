import { expect, test } from 'vitest';
import { quoteWithCitation } from '../../../../src/domain/highlight/quote-with-citation.ts';

const paper = {
  title: '\\textit{BoolNet}: Small $n$',
  date: '2021-06-13',
  authorsCut: false,
} as const;

test.each([
  [['Ada Lovelace'], false, 'Ada Lovelace'],
  [['Ada Lovelace', 'Karl G\\"odel'], false, 'Ada Lovelace and Karl Gödel'],
  [['Ada Lovelace', 'Emmy Noether', 'Alan Turing'], false, 'Ada Lovelace et al.'],
  [['Ada Lovelace'], true, 'Ada Lovelace et al.'],
])('cites %j, cut: %s', (authors, authorsCut, cited) => {
  expect(quoteWithCitation('the words', { ...paper, authors, authorsCut })).toBe(
    `“the words” (${cited}, “BoolNet: Small n”, 2021)`,
  );
});

test('says nothing of authors that are not known', () => {
  expect(quoteWithCitation('the words', { ...paper, authors: [] })).toBe(
    '“the words” (“BoolNet: Small n”, 2021)',
  );
});

test.each([
  [{ title: '', date: '2021' }, ' (Ada, 2021)'],
  [{ title: 'T', date: '' }, ' (Ada, “T”)'],
  [{ title: '\\textbf{}', date: '', authors: [], authorsCut: true }, ''],
] as const)('says nothing of what is not known: %j', (known, source) => {
  const ada = { authors: ['Ada'], authorsCut: false };
  expect(quoteWithCitation('the words', { ...ada, ...known })).toBe(`“the words”${source}`);
});
