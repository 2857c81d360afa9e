import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../runs.ts';
import { arbitraryLibrary } from './arbitrary-library.ts';
import { finderOf, listed, papersOf, stateOf } from './small-library.ts';

/** The better paper last, so that page order does not put it first. */
const PAIRS = [
  ['the word itself before one that only begins so', 'net', { title: 'network' }, { title: 'net' }],
  [
    'the title before the abstract',
    'net',
    { title: 'filler', abstract: 'net filler' },
    { title: 'net', abstract: 'filler filler' },
  ],
  [
    'the title before the authors',
    'net',
    { title: 'filler', authors: ['Net'] },
    { title: 'net', authors: ['Filler'] },
  ],
  [
    'the authors before the abstract',
    'net',
    { authors: ['Filler'], abstract: 'net' },
    { authors: ['Net'], abstract: 'filler' },
  ],
  [
    'more often before once',
    'net',
    { abstract: 'net filler filler' },
    { abstract: 'net filler net' },
  ],
  [
    'a short text before a long one',
    'net',
    { abstract: `net${' filler'.repeat(9)}` },
    { abstract: 'net filler' },
  ],
  [
    'whole phrases before begun ones',
    '"deep net"*',
    { title: 'deep network' },
    { title: 'deep net' },
  ],
] as const;

describe('relevance', () => {
  it.each(PAIRS)('puts %s, in any library', (_, query, worse, better) => {
    fc.assert(
      fc.property(arbitraryLibrary, ({ papers }) => {
        const all = papersOf([worse, ...papers, better]);
        const found = listed(finderOf(all), query, 'relevance');
        const [first, last] = [found.indexOf(all.length - 1), found.indexOf(0)];
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeGreaterThan(first);
      }),
      { numRuns: runs(20) },
    );
  });

  it('puts the paper with more of the words that were asked for first', () => {
    const finder = finderOf(papersOf([{ title: 'net' }, { title: 'deep' }, { title: 'deep net' }]));
    expect(listed(finder, 'deep OR net', 'relevance')).toEqual([2, 0, 1]);
  });

  it('puts a tag or a note above a mention in the abstract', () => {
    const papers = papersOf([{ abstract: 'edge' }, {}, {}, { abstract: 'a note' }]);
    const state = stateOf([
      ['t-edge/name', 'edge'],
      ['p-1/tag/t-edge', true],
      ['n-2/text', 'edge'],
    ]);
    const found = listed(finderOf(papers, state), 'edge', 'relevance');
    expect(found.at(-1)).toBe(0);
    expect(found.length).toBe(3);
  });

  it('puts papers by a named author first among alternatives', () => {
    const papers = papersOf([{ abstract: 'edge' }, { authors: ['Ada Net'] }]);
    expect(listed(finderOf(papers), 'edge OR author:"ada net"', 'relevance')).toEqual([1, 0]);
  });

  it('keeps the page order where nothing ranks', () => {
    const papers = papersOf([{ title: 'b' }, { title: 'a' }, { title: 'c' }]);
    expect(listed(finderOf(papers), '-b', 'relevance')).toEqual([1, 2]);
    expect(listed(finderOf(papers), '', 'relevance')).toEqual([0, 1, 2]);
  });
});
