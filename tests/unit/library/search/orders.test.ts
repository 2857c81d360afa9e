import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperDate } from '../../../../src/domain/paper.ts';
import { Bits } from '../../../../src/library/search/bits.ts';
import { byRelevance, inOrder } from '../../../../src/library/search/orders.ts';
import { finderOf, papersOf } from './small-library.ts';

/** Papers found, by their scores; those without one are not found. */
function foundWith(scores: readonly (number | null)[]) {
  const papers = new Bits(scores.length);
  for (const [number, score] of scores.entries()) if (score !== null) papers.add(number);
  const found = { papers, scores: Float32Array.from(scores, (score) => score ?? 99) };
  return { ...found, total: papers.count(), also: [], demands: [] };
}

describe('byRelevance', () => {
  it.each([
    ['nothing', [], []],
    ['papers without scores in page order', [0, 0, null, 0], [0, 1, 3]],
    ['the best first', [1, 3, null, 2], [1, 3, 0]],
    ['equal ones in page order', [1, 2, 1, 2, 0], [1, 3, 0, 2, 4]],
    ['hardly different ones in page order', [100, 1.001, 1.002, 1.5], [0, 3, 1, 2]],
  ])('lists %s', (_, scores, listed) => {
    expect([...byRelevance(foundWith(scores), 'descending')]).toEqual(listed);
  });

  it('lists the worst first where it ascends, equal ones in page order still', () => {
    expect([...byRelevance(foundWith([2, 1, null, 2, 0, 1]), 'ascending')]).toEqual([
      4, 1, 5, 0, 3,
    ]);
    expect([...byRelevance(foundWith([0, 0]), 'ascending')]).toEqual([0, 1]);
  });

  it('is a stable sort by score', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 50 })), { maxLength: 80 });
    fc.assert(
      fc.property(scores, fc.constantFrom(1, -1), (all, sign) => {
        const numbers = [...all.keys()].filter((number) => all[number] !== null);
        const sorted = numbers.toSorted((a, b) => sign * ((all[a] ?? 0) - (all[b] ?? 0)));
        const listed = byRelevance(foundWith(all), sign === 1 ? 'ascending' : 'descending');
        expect([...listed]).toEqual(sorted);
      }),
    );
  });
});

describe('inOrder', () => {
  it('lists what is found as it stands in the order of all', () => {
    const order = Uint32Array.from([3, 1, 4, 0, 2]);
    expect([...inOrder(order, foundWith([0, null, 0, 0, null]))]).toEqual([3, 0, 2]);
    expect([...inOrder(order, foundWith([null, null, null, null, null]))]).toEqual([]);
  });
});

describe('papers of which little is known', () => {
  const sorted = (papers: Parameters<typeof papersOf>[0], text: string) => [
    ...finderOf(papersOf(papers)).list({ text, sort: { by: 'page', direction: 'ascending' } })
      .papers,
  ];
  const dates: readonly PaperDate[] = [
    '2019-02-01',
    '2019',
    '',
    '2019-01-01',
    '2019-01',
    '2018-12-31',
    '',
    '2020',
  ];

  it('stand where their month or year begins, and last without a date', () => {
    const papers = dates.map((date) => ({ date }));
    const said = (text: string) => sorted(papers, text).map((number) => dates[number]);
    const known = ['2018-12-31', '2019', '2019-01', '2019-01-01', '2019-02-01', '2020'];
    expect(said('sort:date+')).toEqual([...known, '', '']);
    expect(said('sort:date-')).toEqual([...known.toReversed(), '', '']);
  });

  it.each(['+', '-'])('come last without title or author, sorted by them with %s', (sign) => {
    const papers = [{}, { title: '“?”', authors: ['Ada'] }, { title: 'A title', authors: [] }];
    expect(sorted(papers, `sort:title${sign}`)).toEqual([2, 0, 1]);
    expect(sorted(papers, `sort:author${sign}`)).toEqual([1, 0, 2]);
  });
});
