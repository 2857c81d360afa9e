import { loadFacetContest } from './compiled.mjs';
import { figure } from './figure.mjs';
import { growthFigure, sizesUpTo } from './growth.mjs';
import { median, quantile } from './statistics.mjs';

/** @param {readonly import('./search/typed.ts').Step[]} steps */
const timesIn = (steps) => steps.map(({ times }) => median(times));

/**
 * Facet counts for every letter typed, beside the same counts in SQL over what FTS5 finds.
 * @param {import('./registry.mjs').Request} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchFacets({ papers, pairs }) {
  const { facetContest } = await loadFacetContest();
  const { ours, sql } = await facetContest(sizesUpTo(papers), pairs);
  const known = new Set(sql.map(({ text }) => text));
  const largest = ours.at(-1)?.steps ?? [];
  const what = `facets of a query, ${papers.toLocaleString('en')} papers`;
  const points = ours.map(({ papers: size, steps }) => {
    const times = timesIn(steps);
    return { papers: size, median: median(times), p95: quantile(times, 0.95) };
  });
  const growth = { name: 'Facets', points };
  return {
    figures: [
      figure({ what, ours: timesIn(largest), bar: { of: 'p95', most: 16 } }),
      figure({
        what: `${what}, of the queries SQL can say`,
        ours: timesIn(largest.filter(({ text }) => known.has(text))),
        beside: { name: 'SQLite', values: timesIn(sql) },
        ratioOf: 'p95',
      }),
      ...growthFigure(growth),
    ],
    growth: [growth],
  };
}
