import { loadSameContest } from './compiled.mjs';
import { figure } from './figure.mjs';

/** Cases of each kind that are looked up in each library. */
const EACH = 40;
/** None of them was used while the rules were made. */
const FIRST_SEED = 9001;

/** @typedef {import('./same/same-contest.ts').SameRun} SameRun */

/** @param {number} share */
const percent = (share) => 100 * share;

/**
 * How many of each kind were told rightly, summed over all libraries.
 * @param {readonly SameRun[]} runs
 */
function byKind(runs) {
  const names = [...new Set(runs.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)))];
  return names
    .map((name) => {
      const those = runs.flatMap(({ kinds }) => kinds.filter(({ kind }) => kind === name));
      const sum = (/** @type {'cases' | 'same' | 'likely' | 'wrong'} */ field) =>
        those.reduce((total, one) => total + one[field], 0);
      return `${name}: of ${sum('cases')} same ${sum('same')}, likely ${sum('likely')}, wrong ${sum('wrong')}`;
    })
    .join('; ');
}

/**
 * Looks papers up in a library that holds them in another shape, or only ones that look like them.
 * @param {import('./registry.mjs').Request} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchSamePaper({ papers, pairs }) {
  const { sameRun } = await loadSameContest();
  const runs = Array.from({ length: pairs }, (_, at) => sameRun(papers, EACH, FIRST_SEED + at));
  const count = papers.toLocaleString('en');
  return {
    figures: [
      figure({
        what: 'taken for a paper of the library that it is not',
        unit: '%',
        ours: runs.map(({ precision }) => percent(1 - precision)),
        bar: { of: 'max', most: 1 },
      }),
      figure({
        what: 'not known again',
        unit: '%',
        ours: runs.map(({ recall }) => percent(1 - recall)),
        bar: { of: 'max', most: 5 },
        note: byKind(runs),
      }),
      figure({
        what: 'not even shown as likely',
        unit: '%',
        ours: runs.map(({ shownRecall }) => percent(1 - shownRecall)),
      }),
      figure({ what: `taking in ${count} papers`, ours: runs.map(({ build }) => build) }),
      figure({
        what: `looking up one paper among ${count}`,
        ours: runs.flatMap(({ each }) => each),
      }),
    ],
  };
}
