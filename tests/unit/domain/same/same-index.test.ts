import { describe, expect, it, test } from 'vitest';
import { identityOf } from '../../../../src/domain/same/identity.ts';
import { keyTable } from '../../../../src/domain/same/key-table.ts';
import { sameIndex } from '../../../../src/domain/same/same-index.ts';
import { sameRun } from '../../../bench/same/same-contest.ts';
import { referenceOf, type Said } from './reference-of.ts';

const identity = (said: Said) => identityOf(referenceOf(said));

const KNOWN: readonly Said[] = [
  { title: 'Binary Networks for Image Classification: A Survey', authors: ['Kim, Jo'], year: 2022 },
  {
    title: 'Growth of Mice at Night',
    authors: ['Rossi, Piero'],
    year: 2001,
    identifiers: { doi: '10.1/a' },
  },
  { title: 'Editorial', authors: ['Kim, Jo'], year: 2022, venue: 'Things', pages: '201' },
];

describe('an index', () => {
  const index = sameIndex(KNOWN.map(identity));
  const found = (said: Said) => index.find(identity(said)).map(({ place, is }) => [place, is]);

  test.each<[string, Said, unknown]>([
    ['an identifier', { title: 'Mice', identifiers: { doi: '10.1/A' } }, [[1, 'same']]],
    [
      'a title without its subtitle',
      { ...KNOWN[0], title: 'Binary networks for image classification' },
      [[0, 'same']],
    ],
    [
      'a title with typing errors',
      { ...KNOWN[0], title: 'Binray Networks for Image Clasification: A Survey' },
      [[0, 'same']],
    ],
    ['a heading at its place', { ...KNOWN[2] }, [[2, 'same']]],
    ['nothing', { title: 'Fish by day in open water', authors: ['Kim, Jo'], year: 2022 }, []],
    ['nothing for an empty paper', {}, []],
  ])('finds by %s', (_, said, places) => {
    expect(found(said)).toEqual(places);
  });

  it('finds what was put in later, the surest first', () => {
    const growing = sameIndex([identity({ ...KNOWN[1], year: 2004, identifiers: {} })]);
    growing.add(identity({ ...KNOWN[1] }));
    const places = growing.find(identity({ ...KNOWN[1] }));
    expect(places.map(({ place, is }) => [place, is])).toEqual([
      [1, 'same'],
      [0, 'likely'],
    ]);
  });

  it('compares few papers however many have the same heading', () => {
    const many = Array.from({ length: 5000 }, (_, year) =>
      identity({ title: 'Editorial', authors: ['Kim, Jo'], year, pages: '7' }),
    );
    const crowd = sameIndex(many);
    const [first] = many;
    expect(first && crowd.candidates(first)).toEqual([0]);
  });
});

test('a table gives back what was put in, as it grows', () => {
  const table = keyTable();
  for (let value = 0; value < 5000; value += 1) table.add((value % 2500) * 0x10001 - 7, value);
  expect(table.get(3 * 0x10001 - 7, 2)).toEqual([2503, 3]);
  expect(table.get(3 * 0x10001 - 7, 1)).toEqual([]);
  expect(table.get(12_345, 9)).toEqual([]);
});

describe('papers of a generated library that come in once more', () => {
  const { kinds, precision, recall } = sameRun(600, 12, 4242);

  it('are found', () => {
    expect(recall).toBeGreaterThan(0.95);
    const missed = kinds.filter(({ isSame, same, cases }) => isSame && same < cases * 0.5);
    expect(missed).toEqual([]);
  });

  it('are not taken for others, nor others for them', () => {
    expect(precision).toBeGreaterThan(0.99);
    expect(kinds.filter(({ wrong }) => wrong > 0)).toEqual([]);
  });
});
