import { describe, expect, it, test } from 'vitest';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { exceptPicks, pickedFacets, picksOf } from '../../../../src/domain/query/picks.ts';
import { printQuery } from '../../../../src/domain/query/print-query.ts';

const picks = (text: string) => picksOf(parseQuery(text).term);

describe('picksOf', () => {
  test.each([
    ['tag:a,b x', 'tag', ['a', 'b'], [], 'any'],
    ['tag:a tag:b', 'tag', ['a', 'b'], [], 'all'],
    ['(tag:a x)', 'tag', ['a'], [], 'any'],
    ['tag:Edge tag:edge', 'tag', ['Edge'], [], 'all'],
    ['-tag:a,b -tag:c', 'tag', [], ['a', 'b', 'c'], 'any'],
    ['tag:a OR x', 'tag', [], [], 'any'],
    ['author:"Yann LeCun"', 'author', ['Yann LeCun'], [], 'any'],
    ['category:CV -category:LG', 'category', ['CV'], ['LG'], 'any'],
    ['status:read -status:dropped', 'status', ['read'], ['dropped'], 'any'],
    ['code:no', 'code', ['no'], [], 'any'],
    ['-code:yes', 'code', [], ['yes'], 'any'],
    ['has:note -has:tag', 'has', ['note'], ['tag'], 'any'],
  ] as const)('reads %s', (text, facet, include, exclude, mode) => {
    expect(picks(text).values[facet]).toEqual({ include, exclude, mode });
  });

  test.each([
    ['x', null],
    ['year:2020..2023', { from: '2020', to: '2023' }],
    ['year:2020.. year:..2023', { from: '2020', to: '2023' }],
    ['year:2020..2024 year:2021..2023', { from: '2021', to: '2023' }],
    ['-year:2020', null],
    ['date:2020', null],
  ])('reads the years of %s', (text, year) => {
    expect(picks(text).year).toEqual(year);
  });

  it('names the facets in which something is picked', () => {
    expect(pickedFacets(parseQuery('year:2020 -tag:a x code:yes').term)).toEqual([
      'tag',
      'code',
      'year',
    ]);
  });

  test.each([
    ['tag:a -tag:b x year:2020', 'tag', 'x year:2020'],
    ['tag:a -tag:b x year:2020', 'year', 'tag:a -tag:b x'],
    ['tag:a OR x', 'tag', 'tag:a OR x'],
    ['tag:a', 'tag', ''],
  ] as const)('leaves of %s without %s', (text, facet, rest) => {
    expect(printQuery(exceptPicks(parseQuery(text).term, facet))).toBe(rest);
  });
});
