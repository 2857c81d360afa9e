import { expect, test } from 'vitest';
import type { Term } from '../../../src/domain/query/term.ts';
import { generatedPapers, generatedState } from '../../bench/generated-library.ts';
import { fullTextSearch } from '../../bench/search/full-text-search.ts';
import { matchExpression } from '../../bench/search/match-expression.ts';
import { miniQuery, miniSearch } from '../../bench/search/mini-search.ts';
import { lettersOf, QUERIES, WARMING } from '../../bench/search/queries.ts';

const word = (text: string): Term => ({ kind: 'text', field: null, text, quoted: false });
const without: Term = { kind: 'and', terms: [word('deep'), { kind: 'not', term: word('net') }] };
const tagged: Term = { kind: 'named', field: 'tag', any: ['to cite', 'thesis'] };

test('there are twelve queries of twelve kinds, none of which is typed to warm up', () => {
  expect(QUERIES.length).toBe(12);
  expect(new Set(QUERIES.map(({ kind }) => kind)).size).toBe(12);
  const warm = new Set(WARMING.map(({ text }) => text));
  expect(QUERIES.filter(({ text }) => warm.has(text))).toEqual([]);
});

test('typing goes letter by letter, a letter outside the basic plane being one', () => {
  expect(lettersOf({ kind: 'x', text: 'a𝔹c' })).toEqual(['a', 'a𝔹', 'a𝔹c']);
});

test('queries are said to FTS5 in its language, or not at all', () => {
  expect(matchExpression(word('Poincaré'))).toBe('"poincare" *');
  expect(matchExpression(without)).toBe('(("deep" *) NOT "net" *)');
  expect(matchExpression(tagged)).toBe('({tags} : "to cite" * OR {tags} : "thesis" *)');
  expect(matchExpression({ kind: 'text', field: 'title', text: 'a b', quoted: true })).toBe(
    '{title} : "a b"',
  );
  expect(matchExpression(word('…'))).toBeNull();
  expect(matchExpression({ kind: 'not', term: word('a') })).toBeNull();
  expect(
    matchExpression({ kind: 'or', terms: [word('a'), { kind: 'code', is: true }] }),
  ).toBeNull();
});

test('queries are said to MiniSearch, or not at all', () => {
  expect(miniQuery(without)).toMatchObject({ combineWith: 'AND_NOT' });
  expect(miniQuery({ kind: 'not', term: word('a') })).toBeNull();
  expect(miniQuery({ kind: 'code', is: true })).toBeNull();
});

test('both count the papers that a plain look at them finds', async () => {
  const papers = generatedPapers(300);
  const state = generatedState(papers);
  const engines = [await fullTextSearch(papers, state), miniSearch(papers, state)];
  const has = (text: string, start: string) => new RegExp(`\\b${start}`, 'i').test(text);
  const all = papers.map((paper) => `${paper.title}\n${paper.abstract}`);
  const expected = (test: (text: string) => boolean) => all.filter(test).length;
  const cases: [Term, number][] = [
    [word('captioning'), expected((text) => has(text, 'captioning'))],
    [
      { kind: 'or', terms: [word('captioning'), word('lesion')] },
      expected((text) => has(text, 'captioning') || has(text, 'lesion')),
    ],
    [
      { kind: 'and', terms: [word('lesion'), { kind: 'not', term: word('captioning') }] },
      expected((text) => has(text, 'lesion') && !has(text, 'captioning')),
    ],
  ];
  for (const [term, count] of cases) {
    expect(count).toBeGreaterThan(0);
    for (const { asking } of engines) expect(asking('', term)?.().count).toBe(count);
  }
});
