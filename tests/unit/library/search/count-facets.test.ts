import { describe, expect, it } from 'vitest';
import { finderOf, papersOf, stateOf } from './small-library.ts';

describe('the facets', () => {
  it('of no papers are empty', () => {
    expect(finderOf([]).facets('')).toEqual({
      categories: [],
      years: [],
      statuses: { unread: 0, 'to-read': 0, reading: 0, skimmed: 0, read: 0, dropped: 0 },
      tags: [],
      code: { yes: 0, no: 0 },
      authors: [],
      notes: { yes: 0, no: 0 },
    });
  });

  it('count the papers that all other picks leave', () => {
    const finder = finderOf(
      papersOf([
        { category: 'CV', date: '2020-05-05', hasCode: true },
        { category: 'CV', date: '2023-05-05' },
        { category: 'LG', date: '2023-05-05', hasCode: true },
      ]),
    );
    const { categories, years, code } = finder.facets('category:CV code:yes');
    expect(categories).toEqual([
      { value: 'CV', papers: 1 },
      { value: 'LG', papers: 1 },
    ]);
    expect(years.map(({ year, papers }) => [year, papers])).toEqual([
      [2020, 1],
      [2021, 0],
      [2022, 0],
      [2023, 0],
    ]);
    expect(code).toEqual({ yes: 1, no: 1 });
  });

  it('count papers nowhere of which no year or category is known', () => {
    const finder = finderOf(
      papersOf([
        { category: '', date: '2022' },
        { category: 'CV', date: '' },
        { category: '', date: '2020-05' },
      ]),
    );
    const { categories, years } = finder.facets('');
    expect(categories).toEqual([{ value: 'CV', papers: 1 }]);
    expect(years.map(({ year, papers }) => [year, papers])).toEqual([
      [2020, 1],
      [2021, 0],
      [2022, 1],
    ]);
  });

  it('have no years or categories where no paper has', () => {
    const { categories, years } = finderOf(papersOf([{ category: '', date: '' }])).facets('');
    expect(categories).toEqual([]);
    expect(years).toEqual([]);
  });

  it('of notes leave out what is picked of notes', () => {
    const state = stateOf([
      ['n-1/text', 'a note'],
      ['n-2/text', ' \n'],
    ]);
    const finder = finderOf(papersOf([{}, {}, {}]), state);
    for (const text of ['', 'has:note', '-has:note'])
      expect(finder.facets(text).notes).toEqual({ yes: 1, no: 2 });
    expect(finder.facets('has:code').notes).toEqual({ yes: 0, no: 0 });
  });

  const tagged = () => {
    const state = stateOf([
      ['t-a/name', 'a'],
      ['t-b/name', 'b'],
      ['t-c/name', 'c'],
      ['p-0/tag/t-a', true],
      ['p-0/tag/t-b', true],
      ['p-1/tag/t-a', true],
      ['p-1/tag/t-c', true],
      ['p-2/tag/t-b', true],
    ]);
    return finderOf(papersOf([{}, {}, {}]), state);
  };

  it.each([
    ['', [2, 2, 1]],
    // Another tag would be one more that will do.
    ['tag:a', [2, 2, 1]],
    ['tag:a,b', [2, 2, 1]],
    // Another tag would be asked for on top.
    ['tag:a tag:b', [1, 1, 0]],
    ['tag:a tag:b -tag:c', [1, 1, 0]],
    ['tag:a -tag:c', [2, 2, 1]],
  ])('of tags count %j as %j', (text, counts) => {
    expect(
      tagged()
        .facets(text)
        .tags.map(({ papers }) => papers),
    ).toEqual(counts);
  });

  const names = Array.from({ length: 60 }, (_, at) => `Author ${at}`);
  // The last author is in all papers, the first in one.
  const many = () => finderOf(papersOf(names.map((_, at) => ({ authors: names.slice(at) }))));

  it('show the fifty authors of the most papers', () => {
    const shown = many().facets('').authors;
    expect(shown.map(({ value }) => value)).toEqual(names.toReversed().slice(0, 50));
    expect(shown.map(({ papers }) => papers)).toEqual(names.slice(0, 50).map((_, at) => 60 - at));
  });

  it('show authors that are picked or excluded first, however they are written', () => {
    const shown = (text: string) =>
      many()
        .facets(text)
        .authors.map(({ value }) => value);
    expect(shown('author:"author 3"').slice(0, 2)).toEqual(['Author 3', 'Author 59']);
    expect(shown('-author:"AUTHOR 3" author:"author 4"').slice(0, 3)).toEqual([
      'Author 4',
      'Author 3',
      'Author 59',
    ]);
    expect(shown('-(author:"author 3" title:x)')[0]).toBe('Author 59');
    expect(shown('author:"author 58"').filter((name) => name === 'Author 58')).toHaveLength(1);
  });

  it('count a paper once for an author whom it names twice', () => {
    const { authors } = finderOf(papersOf([{ authors: ['Ada', 'Bo', 'Ada'] }])).facets('');
    expect(authors.map(({ papers }) => papers)).toEqual([1, 1]);
  });

  it('keep authors of as many papers in the order they come up', () => {
    const { authors } = finderOf(papersOf([{ authors: ['C', 'B'] }, { authors: ['A'] }])).facets(
      '',
    );
    expect(authors.map(({ value }) => value)).toEqual(['C', 'B', 'A']);
  });
});
