import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../../../src/domain/highlight/anchor-at.ts';
import { printAnchor } from '../../../../src/domain/highlight/anchor-text.ts';
import { Finder } from '../../../../src/library/search/finder.ts';
import { finderOf, listed, papersOf, stateOf } from './small-library.ts';

const PAPERS = papersOf([
  {
    title: 'Neural nets \\& you',
    authors: ['Ada Net', 'Kurt Gödel'],
    abstract: 'Deep networks. See https://example.org/nets.',
    category: 'CV',
    date: '2022-12-31',
    hasCode: true,
  },
  {
    title: 'On $O(\\log n)$ search',
    authors: ['Ada Network'],
    abstract: 'A neural approach by G{\\"o}del, quickly.',
    category: 'cs.CV',
    date: '2023-01-01',
  },
  { title: '深度学习入门', authors: ['Net, Ada'], category: 'LG', date: '2023-06-15' },
]);

const MARKED = anchorAt('A neural approach', { from: 2, to: 8 }, 'abstract');
const STATE = stateOf([
  ['t-cite/name', 'to cite'],
  ['t-later/name', 'to cite later'],
  ['t-gone/name', 'gone'],
  ['t-gone/deleted', true],
  ['t-star/name', '⭐'],
  ['p-0/tag/t-cite', true],
  ['p-0/status', 'read'],
  ['p-1/tag/t-later', true],
  ['p-1/tag/t-star', true],
  ['p-2/tag/t-gone', true],
  ['n-2/text', 'Compare with quantum nets'],
  ['p-1/highlight/h-a/anchor', printAnchor(MARKED)],
  ['p-1/highlight/h-a/comment', 'Is it bogosort?'],
  ['p-0/highlight/h-b/anchor', printAnchor(MARKED)],
  ['p-0/highlight/h-b/comment', 'unsaid'],
  ['p-0/highlight/h-b/deleted', true],
]);

const ALL = [0, 1, 2];

describe('a query', () => {
  const finder = finderOf(PAPERS, STATE);

  it.each([
    ['', ALL],
    // Words begin so, whatever their case, accents and LaTeX; several all match.
    ['NEUR', [0, 1]],
    ['godel', [0, 1]],
    ['gödel', [0, 1]],
    ['log', [1]],
    ['$O(\\log n)$', [1]],
    ['学习', [2]],
    ['度习', []],
    ['neural quick', [1]],
    ['ets', []],
    // Quoted, whole words in sequence, and none from one name to the next.
    ['"neural nets"', [0]],
    ['"neural net"', []],
    ['"neural net"*', [0]],
    ['"nets neural"', []],
    ['"net kurt"', []],
    // A place.
    ['title:neural', [0]],
    ['abstract:neural', [1]],
    ['note:nets', [2]],
    ['nets', [0, 2]],
    // Names that are there are themselves, others the beginnings of words.
    ['author:"ada net"', [0]],
    ['author:"ada ne"', [0, 1]],
    ['author:net', ALL],
    ['category:cv', [0]],
    ['category:c', [0, 1]],
    ['tag:"to cite"', [0]],
    ['tag:"TO  CITE"', [0]],
    ['tag:cite', [0, 1]],
    ['tag:gone', []],
    ['tag:⭐', [1]],
    ['cite', [0, 1]],
    // Marks without words ask for nothing; as names they are sought as they are.
    [',', ALL],
    ['&', ALL],
    ['neural , quick', [1]],
    ['title:"&"', ALL],
    ['-&', ALL],
    ['-(& quick)', [0, 2]],
    ['tag:&', []],
    ['category:&', []],
    ['author:&', []],
    // What a paper has, and days.
    ['has:code', [0]],
    ['code:no', [1, 2]],
    ['has:link', [0]],
    ['has:note', [2]],
    ['has:tag', [0, 1]],
    ['has:highlight', [1]],
    ['note:bogosort', [1]],
    ['unsaid', []],
    ['status:read', [0]],
    ['-status:read', [1, 2]],
    ['year:2023', [1, 2]],
    ['date:..2022', [0]],
    ['date:2023-01..', [1, 2]],
    ['date:2023-06-15', [2]],
    ['read:2024-05', [0]],
    ['changed:2024-05-01', ALL],
    ['changed:..2024-04', []],
    ['added:1970', ALL],
    // Together.
    ['neural OR note:quantum', ALL],
    ['-neural', [2]],
    ['-(neural OR nets)', []],
    // Left out, a short name is that whole word, so that some are left while it is typed.
    ['-author:n', ALL],
    ['-author:ne', ALL],
    ['-author:net', []],
    ['-author:network', [0, 2]],
    ['-category:c', ALL],
    ['-category:cv', [1, 2]],
    ['-category:cs', [0, 2]],
    ['-tag:c', ALL],
    ['-tag:to', [2]],
    ['-(author:n OR author:kurt)', [1, 2]],
    ['(nets OR quick) -code:yes', [1, 2]],
  ])('%j finds %j', (text, found) => {
    expect(listed(finder, text)).toEqual(found);
    expect(finder.count(text)).toBe(found.length);
  });

  it.each([
    ['date:2019', [0, 1, 2]],
    ['year:2019', [0, 1, 2]],
    ['date:2019-03', [0, 1, 2]],
    ['date:2019-03-15', [0, 1, 2]],
    ['date:2019-03-16', [0, 1]],
    ['date:2019-04', [0]],
    ['date:2019-03-16..', [0, 1, 3]],
    ['date:2019-04..', [0, 3]],
    ['date:..2019-02', [0]],
    ['date:>2019', [3]],
    ['date:<2019', []],
    ['date:<=2019', [0, 1, 2]],
    // Of one without a date nothing can be said, and it can be asked for.
    ['-date:2019-04', [1, 2, 3, 4]],
    ['-year:..9999', [4]],
  ])('of papers dated in part, %j finds %j', (text, found) => {
    const dates = ['2019', '2019-03', '2019-03-15', '2020-01-01', ''] as const;
    expect(listed(finderOf(papersOf(dates.map((date) => ({ date })))), text)).toEqual(found);
  });

  it.each([
    ['category:cv', [0]],
    ['-category:cv', [1]],
    ['category:"&"', []],
  ])('of a paper without a category, %j finds %j', (text, found) => {
    const papers = papersOf([{ category: 'CV' }, { category: '' }]);
    expect(listed(finderOf(papers), text)).toEqual(found);
  });

  it.each([
    ['nerual', [0, 1], [{ typed: 'nerual', found: ['neural'] }]],
    ['quantom', [2], [{ typed: 'quantom', found: ['quantum'] }]],
    // Found as it is, so nothing takes its place.
    ['neura', [0, 1], []],
    ['"nerual"', [], []],
    ['nerual nets', [0], [{ typed: 'nerual', found: ['neural'] }]],
    ['title:approach', [], []],
    // What is excluded is excluded as it is written.
    ['-nerual', ALL, []],
    ['nets -(nerual OR x)', [0, 2], []],
    // In tags that papers have, and names of authors.
    ['ctie', [0, 1], [{ typed: 'ctie', found: ['cite'] }]],
    ['gnoe', [], []],
    ['title:ctie', [], []],
    ['author:newtork', [1], [{ typed: 'newtork', found: ['network'] }]],
    ['author:newtork,kurt', [0, 1], [{ typed: 'newtork', found: ['network'] }]],
    ['author:nerual', [], []],
    ['-author:newtork', ALL, []],
    ['author:"ada newtork"', [], []],
    ['tag:ctie', [], []],
  ])('mistyped, %j finds %j and says %j', (text, found, also) => {
    expect(listed(finder, text)).toEqual(found);
    expect(finder.list({ text, sort: { by: 'page', direction: 'ascending' } }).found.also).toEqual(
      also,
    );
  });

  it.each([
    // On the way to a field nothing is lost.
    ['titl', ALL, 'titl'],
    ['neural stat', [0, 1], 'stat'],
    ['neural -neural OR note:quantum stat', [2], 'stat'],
    ['quick -neur', [], null],
    ['note:nets (cat', [2], 'cat'],
    // Once it is a word, or where it is found, it counts.
    ['titl ', [], null],
    ['neural "stat"', [], null],
    ['quick abs', [1], 'abs'],
    ['nothing stat', [], null],
  ])('that may go on as a field, %j finds %j and says %j', (text, found, word) => {
    expect(listed(finder, text)).toEqual(found);
    expect(finder.count(text)).toBe(found.length);
    const { also } = finder.list({ text, sort: { by: 'page', direction: 'ascending' } }).found;
    expect(also).toEqual(word === null ? [] : [{ typed: word, found: [] }]);
  });

  it('finds titles, authors, tags and notes before the text is indexed', () => {
    const plain = new Finder(PAPERS, STATE);
    expect(listed(plain, 'neural')).toEqual([0]);
    expect(listed(plain, '"ada net"')).toEqual([0]);
    expect(listed(plain, 'cite')).toEqual([0, 1]);
    expect(listed(plain, 'quant')).toEqual([2]);
    expect(listed(plain, 'abstract:neural')).toEqual([]);
    expect(listed(plain, 'nerual')).toEqual([]);
    // What is like a word of a note may stand in an abstract as it was typed.
    expect(listed(plain, 'quamt')).toEqual([]);
    expect(listed(finder, 'quamt')).toEqual([2]);
    plain.takeText(finder.text ?? expect.fail());
    expect(listed(plain, 'neural')).toEqual([0, 1]);
  });
});
