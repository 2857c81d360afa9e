import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touchedBy } from '../../../../src/domain/change/touched-by.ts';
import { applied } from '../../../../src/domain/change/user-state.ts';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import type { Query } from '../../../../src/domain/query/query.ts';
import { unfinishedField } from '../../../../src/domain/query/unfinished-field.ts';
import { Finder, type Listing } from '../../../../src/library/search/finder.ts';
import { runs } from '../../runs.ts';
import { arbitraryChange, arbitraryLibrary, type Library } from './arbitrary-library.ts';
import { arbitraryQuery } from './arbitrary-query.ts';
import { packed } from './generated.ts';
import { naiveFacets } from './naive-facets.ts';
import { NaiveFinder } from './naive-finder.ts';
import { naivelySorted } from './naive-order.ts';

const finderOf = ({ papers, state }: Library): Finder => {
  const finder = new Finder(papers, state);
  finder.takeText(packed(papers));
  return finder;
};

/** In ms: ten thousand queries take a while on a busy machine. */
const TIME_LIMIT = 180_000;

const queries = (length: number) =>
  fc.array(arbitraryQuery, { minLength: length, maxLength: length });

const byNumber = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

/** That the best stand first, as finely as scores are told apart, and equal ones in page order. */
function expectByRelevance({ papers, found: { scores }, sort }: Listing): void {
  const step = Math.max(0, ...[...papers].map((paper) => scores[paper] ?? 0)) / 10_000;
  const sign = sort.direction === 'ascending' ? -1 : 1;
  for (const [at, paper] of papers.entries()) {
    const next = papers[at + 1];
    if (next === undefined) break;
    const ahead = sign * ((scores[paper] ?? 0) - (scores[next] ?? 0));
    expect(ahead).toBeGreaterThanOrEqual(-1.001 * step);
    if (ahead === 0) expect(next).toBeGreaterThan(paper);
  }
}

/** That a finder answers a query as its twin does; how well papers match is only known to it. */
function expectSame(finder: Finder, twin: NaiveFinder, query: Query): void {
  const { term, sort } = parseQuery(query.text);
  const { by, direction } = sort ?? query.sort;
  const asked = twin.matching(term);
  const unfinished = asked.length === 0 ? unfinishedField(query.text) : null;
  const counted = unfinished ? parseQuery(unfinished.before).term : term;
  const expected = twin.matching(counted);
  const listing = finder.list(query);
  const { papers, found } = listing;
  if (by === 'relevance') {
    expect(byNumber(papers), query.text).toEqual(expected);
    expectByRelevance(listing);
  } else
    expect([...papers], `${query.text} by ${by} ${direction}`).toEqual(
      naivelySorted(twin, expected, by, direction),
    );
  expect([found.total, finder.count(query.text)]).toEqual([expected.length, expected.length]);
  expect(finder.facets(query.text), query.text).toEqual(
    naiveFacets(twin, expected.length > 0 ? counted : term),
  );
}

describe('Finder', () => {
  it(
    'answers as reading everything does',
    () => {
      fc.assert(
        fc.property(arbitraryLibrary, queries(40), (library, all) => {
          const [finder, twin] = [finderOf(library), new NaiveFinder(library)];
          for (const query of all) expectSame(finder, twin, query);
        }),
        { numRuns: runs(200) },
      );
    },
    TIME_LIMIT,
  );

  it(
    'knows titles and authors, and what is the person’s, before the text is indexed',
    () => {
      fc.assert(
        fc.property(arbitraryLibrary, queries(20), (library, all) => {
          const finder = new Finder(library.papers, library.state);
          const twin = new NaiveFinder(library, false);
          for (const query of all) expectSame(finder, twin, query);
        }),
        { numRuns: runs(100) },
      );
    },
    TIME_LIMIT,
  );

  const steps = fc.array(fc.array(arbitraryChange, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });

  it(
    'answers after changes as one made anew',
    () => {
      fc.assert(
        fc.property(arbitraryLibrary, steps, queries(10), ({ papers, state }, changes, all) => {
          const finder = finderOf({ papers, state });
          const last = changes.reduce((before, step) => {
            for (const query of all) finder.list(query);
            const after = applied(before, step);
            finder.changed(touchedBy(step).papers, after);
            return after;
          }, state);
          const anew = finderOf({ papers, state: last });
          for (const query of all) {
            expect(finder.list(query), query.text).toEqual(anew.list(query));
            expect(finder.facets(query.text), query.text).toEqual(anew.facets(query.text));
          }
        }),
        { numRuns: runs(100) },
      );
    },
    TIME_LIMIT,
  );
});
