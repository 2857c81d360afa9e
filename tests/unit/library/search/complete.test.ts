import { describe, expect, it } from 'vitest';
import { complete } from '../../../../src/library/search/complete.ts';
import { Finder } from '../../../../src/library/search/finder.ts';
import { finderOf, papersOf, stateOf } from './small-library.ts';

const PAPERS = papersOf([
  {
    title: 'Neural networks',
    authors: ['Ada Net', 'Kurt Gödel'],
    category: 'cs.CV',
    abstract: 'Nets, neutral ones.',
    hasCode: true,
  },
  { title: 'Neural nets', authors: ['Kurt Gödel'], category: 'cs.LG' },
  { title: 'Neutral networks', authors: ['Bo Ada', 'Bo Ada'], category: 'cs.LG' },
]);
const STATE = stateOf([
  ['t-a/name', 'to cite'],
  ['t-b/name', 'Édge'],
  ['t-c/name', 'to read'],
  ['t-d/name', 'to forget'],
  ['t-d/deleted', true],
  ['p-0/tag/t-c', true],
  ['p-1/tag/t-c', true],
  ['p-1/tag/t-b', true],
  ['p-1/tag/t-d', true],
  ['n-0/text', 'Nearly there.'],
  ['n-1/text', 'The nearest, nearly.'],
]);

const offered = (finder: Finder, field: Parameters<typeof complete>[1], typed: string) =>
  complete(finder, field, typed).map(({ value, papers }) => `${value} ${papers}`);

describe('complete', () => {
  const finder = finderOf(PAPERS, STATE);

  it.each([
    ['author', '', ['Kurt Gödel 2', 'Ada Net 1', 'Bo Ada 1']],
    ['author', 'ada', ['Ada Net 1', 'Bo Ada 1']],
    ['author', 'GOD', ['Kurt Gödel 2']],
    ['author', 'kurt g', ['Kurt Gödel 2']],
    ['author', 'kur g', []],
    ['tag', '', ['to read 2', 'Édge 1', 'to cite 0']],
    ['tag', 'to', ['to read 2', 'to cite 0']],
    ['tag', 'edg', ['Édge 1']],
    ['tag', 'forget', []],
    ['category', '', ['cs.LG 2', 'cs.CV 1']],
    ['category', 'c', ['cs.LG 2', 'cs.CV 1']],
    ['category', 'cv', ['cs.CV 1']],
    [null, 'ne', ['nets 2', 'networks 2', 'neural 2', 'neutral 2', 'net 1']],
    // Words of a place are those of it alone, and counted there.
    ['title', 'ne', ['networks 2', 'neural 2', 'nets 1', 'neutral 1']],
    ['abstract', 'ne', ['nets 1', 'neutral 1']],
    ['note', 'ne', ['nearly 2', 'nearest 1']],
    ['note', 'near by', []],
    ['has', '', ['note 2', 'tag 2', 'highlight 0', 'code 1', 'link 0']],
    ['has', 'N', ['note 2']],
    ['note', 'neu', []],
    [null, 'neural n', []],
    [null, '', []],
  ] as const)('of %j completes %j to %j', (field, typed, names) => {
    expect(offered(finder, field, typed)).toEqual(names);
  });

  it('knows names but no words before the text is indexed', () => {
    const plain = new Finder(PAPERS, STATE);
    expect(offered(plain, null, 'ne')).toEqual([]);
    expect(offered(plain, 'author', 'net')).toEqual(['Ada Net 1']);
    expect(offered(plain, 'note', 'nearl')).toEqual(['nearly 2']);
  });

  it('offers twelve, those of the most papers', () => {
    const names = Array.from({ length: 20 }, (_, at) => `Ada N${at}`);
    const papers = papersOf(names.map((_, at) => ({ authors: names.slice(at) })));
    const expected = Array.from({ length: 12 }, (_, at) => `Ada N${19 - at} ${20 - at}`);
    expect(offered(finderOf(papers), 'author', 'ada')).toEqual(expected);
  });
});
