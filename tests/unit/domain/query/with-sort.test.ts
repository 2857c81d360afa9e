import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { printQuery } from '../../../../src/domain/query/print-query.ts';
import type { Sort } from '../../../../src/domain/query/sort.ts';
import { withSort } from '../../../../src/domain/query/with-sort.ts';
import { runs } from '../../runs.ts';
import { arbitrarySort, arbitraryTerm } from './arbitrary-term.ts';

const byTitle: Sort = { by: 'title', direction: 'ascending' };
const byDate: Sort = { by: 'date', direction: 'ascending' };

describe('withSort', () => {
  test.each([
    ['', byTitle, 'sort:title'],
    ['Foo  OR b ', byDate, 'Foo  OR b sort:date+'],
    ['a SORT:date  b', byTitle, 'a sort:title  b'],
    ['sort:date a sort:page', byTitle, 'a sort:title'],
    ['a sort:', byTitle, 'a sort:title'],
    ['x  "a b', byTitle, 'x  "a b"* sort:title'],
    ['a  sort:date b', null, 'a b'],
    ['(sort:date)', byTitle, '(sort:title)'],
    ['a (sort:(date))', null, 'a'],
    ['Foo', null, 'Foo'],
  ] as const)('%s with %o is %s', (text, sort, edited) => {
    expect(withSort(text, sort)).toBe(edited);
  });

  it('changes the order and nothing else, in any query', () => {
    const query = fc
      .tuple(arbitraryTerm, fc.option(arbitrarySort), fc.nat())
      .map(([term, sort, length]) => printQuery(term, sort).slice(0, length));
    fc.assert(
      fc.property(query, fc.option(arbitrarySort), (text, sort) => {
        const edited = parseQuery(withSort(text, sort));
        expect(edited).toMatchObject({ term: parseQuery(text).term, sort });
      }),
      { numRuns: runs(2000) },
    );
  });
});
