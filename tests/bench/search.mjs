import { loadSearchContest } from './compiled.mjs';
import { figure } from './figure.mjs';
import { growthFigure, sizesUpTo } from './growth.mjs';
import { median, quantile } from './statistics.mjs';

/** MiniSearch takes more than a minute and 650 MB for 100,000 papers, so it is met earlier. */
const MINI_SEARCH_PAPERS = 10_000;

/** @param {import('./search/search-contest.ts').Run} run */
const timesIn = ({ steps }) => steps.map(({ times }) => median(times));

/**
 * The times of the queries that both can say.
 * @param {import('./search/search-contest.ts').Run} ours
 * @param {import('./search/search-contest.ts').Run} theirs
 */
function onSharedSteps(ours, theirs) {
  const known = new Set(theirs.steps.map(({ text }) => text));
  return timesIn({ ...ours, steps: ours.steps.filter(({ text }) => known.has(text)) });
}

/** @param {import('./search/search-contest.ts').Run} run */
const countsNote = ({ engine, counts }) =>
  `${engine} found ${Object.entries(counts)
    .map(([kind, count]) => `${kind} ${count ?? '–'}`)
    .join(', ')}`;

/**
 * @param {import('./search/search-contest.ts').Run} ours
 * @param {import('./search/search-contest.ts').Run} theirs
 * @param {number} most
 */
function beside(ours, theirs, most) {
  const papers = ours.papers.toLocaleString('en');
  return [
    figure({
      what: `a letter typed, ${papers} papers: counted, and the first 50 ranked`,
      ours: onSharedSteps(ours, theirs),
      beside: { name: theirs.engine, values: timesIn(theirs) },
      ratioOf: 'p95',
      bar: { of: 'ratio', most },
      note: `${countsNote(ours)}; ${countsNote(theirs)}`,
    }),
    figure({
      what: `taking in ${papers} papers`,
      ours: [ours.build],
      beside: { name: theirs.engine, values: [theirs.build] },
    }),
  ];
}

/**
 * Searches typed letter by letter, in the code of the worker, beside MiniSearch and SQLite FTS5.
 * @param {import('./registry.mjs').Request} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchSearch({ papers, pairs }) {
  const { searchContest } = await loadSearchContest();
  const sizes = sizesUpTo(papers);
  const mini = Math.min(MINI_SEARCH_PAPERS, papers);
  const ours = sizes.map((size) => /** @type {const} */ ({ engine: 'ours', papers: size }));
  const runs = await searchContest(
    [...ours, { engine: 'fts5', papers }, { engine: 'miniSearch', papers: mini }],
    pairs,
  );
  const points = runs
    .slice(0, sizes.length)
    .map((run) => ({ papers: run.papers, times: timesIn(run) }));
  const [fts5, miniSearch] = runs.slice(sizes.length);
  const largest = runs[sizes.length - 1];
  const atMini = runs.find(({ papers: size }) => size === mini);
  if (!fts5 || !miniSearch || !largest || !atMini) throw new Error('A run is missing.');
  const growth = {
    name: 'Search',
    points: points.map(({ papers: size, times }) => ({
      papers: size,
      median: median(times),
      p95: quantile(times, 0.95),
    })),
  };
  return {
    figures: [
      figure({
        what: `a letter typed, ${papers.toLocaleString('en')} papers, all queries`,
        ours: timesIn(largest),
        bar: { of: 'p95', most: 16 },
      }),
      ...beside(largest, fts5, 1 / 10),
      ...beside(atMini, miniSearch, 1 / 20),
      ...growthFigure(growth),
    ],
    growth: [growth],
  };
}
