import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedKind } from '../../../../src/domain/citation/cited-kind.ts';
import { dayFirst, monthFirst, yearFirst } from '../../../../src/domain/citation/date-words.ts';
import { editionOf } from '../../../../src/domain/citation/edition.ts';
import { initials } from '../../../../src/domain/citation/initials.ts';
import { markdownLink } from '../../../../src/domain/citation/markdown-link.ts';
import { chicagoPages, mlaPages } from '../../../../src/domain/citation/page-range.ts';
import { work } from './works.ts';

test.each([
  ['Yoshua A.', 'Y. A.'],
  ['Jean-Paul', 'J.-P.'],
  ['J.D.', 'J. D.'],
  ['J.-P.', 'J.-P.'],
  ['émile', 'émile'],
  ['Émile', 'É.'],
  ['小明', '小明'],
  ['𝒜da', '𝒜.'],
  ['Maria de', 'M. de'],
  ['SM', 'S. M.'],
  ['JRR', 'J. R. R.'],
  ['ÅE', 'Å. E.'],
  ['JOHN', 'J.'],
  ['JD Maria', 'J. M.'],
  ['', ''],
])('the initials of “%s” are “%s”', (given, expected) => {
  expect(initials(given, "O'Brien")).toBe(expected);
});

test('a given name in capitals beside such a family name is a name if it can be said', () => {
  expect(initials('AMY', "O'BRIEN")).toBe('A.');
  expect(initials('LI', 'WANG')).toBe('L.');
  expect(initials('JD', 'SMITH')).toBe('J. D.');
});

// The examples of the two manuals for inclusive numbers.
test.each([
  ['3–10', '3–10', '3–10'],
  ['71–72', '71–72', '71–72'],
  ['96–117', '96–117', '96–117'],
  ['100–104', '100–104', '100–04'],
  ['1100–1113', '1100–1113', '1100–13'],
  ['101–108', '101–8', '101–08'],
  ['808–833', '808–33', '808–33'],
  ['1103–1104', '1103–4', '1103–04'],
  ['321–328', '321–28', '321–28'],
  ['498–532', '498–532', '498–532'],
  ['1087–1089', '1087–89', '1087–89'],
  ['1496–1500', '1496–500', '1496–500'],
  ['11564–11615', '11564–615', '11564–615'],
  ['S101–S108, e17', 'S101–S108, e17', 'S101–S108, e17'],
])('the pages %s are %s after Chicago and %s after MLA', (pages, chicago, mla) => {
  expect(chicagoPages(pages)).toBe(chicago);
  expect(mlaPages(pages)).toBe(mla);
});

test.each([
  ['1', ''],
  ['First', ''],
  ['2', '2nd'],
  ['3rd ed.', '3rd'],
  ['11th edition', '11th'],
  ['22', '22nd'],
  ['Revised', 'Revised'],
  ['Second edn', 'Second'],
  ['2015', '2015'],
])('the edition “%s” is “%s”', (written, expected) => {
  expect(editionOf(written)).toBe(expected);
});

test('dates are told as far as they are known', () => {
  const day = { year: 2015, month: 9, day: 5 };
  const month = { ...day, day: null };
  const year = { ...month, month: null };
  expect([day, month, year].map(yearFirst)).toEqual([
    '2015, September 5',
    '2015, September',
    '2015',
  ]);
  expect([day, month, year].map(monthFirst)).toEqual([
    'September 5, 2015',
    'September 2015',
    '2015',
  ]);
  expect([day, month, year].map(dayFirst)).toEqual(['5 Sept. 2015', 'Sept. 2015', '2015']);
});

test('what is on arXiv and appeared nowhere is a preprint', () => {
  const arxiv = '2103.01234';
  expect(citedKind(work({ type: 'article-journal', arxiv }))).toBe('preprint');
  expect(citedKind(work({ type: 'article-journal', arxiv, venue: 'arXiv preprint' }))).toBe(
    'preprint',
  );
  expect(citedKind(work({ type: 'article-journal', arxiv, venue: 'A Journal' }))).toBe('article');
  expect(citedKind(work({ type: 'article', venue: 'A Journal' }))).toBe('article');
  expect(citedKind(work({ type: 'document', arxiv }))).toBe('preprint');
  expect(citedKind(work({ type: 'book', arxiv }))).toBe('book');
  expect(citedKind(work({ type: 'song' }))).toBe('book');
});

test.each([
  ['A title', 'https://example.org/a', '[A title](https://example.org/a)'],
  ['[x] *y* `z` a\\b', 'https://e.org', '[\\[x\\] \\*y\\* \\`z\\` a\\\\b](https://e.org)'],
  ['Bounds of $O(n^2)$', 'https://e.org', '[Bounds of O(n^2)](https://e.org)'],
  ['T', 'https://e.org/a_(b) c<d>', '[T](https://e.org/a_%28b%29%20c%3Cd%3E)'],
  ['Two\nlines', '', 'Two lines'],
  ['', 'https://e.org/a_b', '[https://e.org/a\\_b](https://e.org/a_b)'],
])('the link of “%s” to “%s” is %s', (title, url, expected) => {
  expect(markdownLink(title, url)).toBe(expected);
});

test('no title ends a link before its address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (title, url) => {
      const link = markdownLink(title, url);
      expect(link).toMatch(/^\[(?:[^[\]\\\n]|\\.)*\]\([^()\s<>]+\)$/u);
    }),
  );
});
