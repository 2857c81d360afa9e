import { median, quantile } from './statistics.mjs';

/**
 * What a measurement must not exceed: its own median, 95th percentile or greatest value, or its
 * ratio to what it competes with.
 * @typedef {{ of: 'median' | 'p95' | 'max' | 'ratio', most: number }} Bar
 */

/** @typedef {{ name: string, median: number, p95: number, count: number }} Measured */

/**
 * One figure of a bench, beside what it competes with in the same run.
 * @typedef {object} Figure
 * @property {string} what
 * @property {string} unit
 * @property {Measured & { max: number }} ours
 * @property {Measured | null} beside
 * @property {number | null} ratio ours to the other's
 * @property {Bar | null} bar
 * @property {boolean | null} met
 * @property {string} [note]
 */

/**
 * How two rows of values are put into one ratio: pair by pair, so that what slows the machine
 * down slows both down, or one of their statistics by the other's.
 * @typedef {'pairs' | 'median' | 'p95'} RatioOf
 */

/**
 * @typedef {object} Values
 * @property {string} what
 * @property {string} [unit]
 * @property {readonly number[]} ours
 * @property {{ name: string, values: readonly number[] }} [beside]
 * @property {RatioOf} [ratioOf]
 * @property {Bar} [bar]
 * @property {string} [note]
 */

/** @param {number} value */
const rounded = (value) => Number(value.toPrecision(value >= 1000 ? 4 : 3));

/**
 * @param {string} name
 * @param {readonly number[]} values
 * @returns {Measured}
 */
const measured = (name, values) => ({
  name,
  median: rounded(median(values)),
  p95: rounded(quantile(values, 0.95)),
  count: values.length,
});

/**
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 * @param {RatioOf} of
 */
function ratioOf(ours, theirs, of) {
  if (of === 'p95') return quantile(ours, 0.95) / quantile(theirs, 0.95);
  if (of === 'median') return median(ours) / median(theirs);
  return median(ours.map((value, pair) => value / (theirs[pair] ?? Number.NaN)));
}

/**
 * Sums up what was measured and tells whether the bar is met.
 * @param {Values} values
 * @returns {Figure}
 */
export function figure({ what, unit = 'ms', ours, beside, ratioOf: of = 'pairs', bar, note }) {
  const max = rounded(Math.max(...ours));
  const mine = { ...measured('Reading List', ours), max };
  const ratio = beside ? rounded(ratioOf(ours, beside.values, of)) : null;
  const reached = { median: mine.median, p95: mine.p95, max, ratio: ratio ?? Number.NaN };
  return {
    what,
    unit,
    ours: mine,
    beside: beside ? measured(beside.name, beside.values) : null,
    ratio,
    bar: bar ?? null,
    met: bar ? reached[bar.of] <= bar.most : null,
    ...(note === undefined ? {} : { note }),
  };
}

/** @param {Figure} figure */
export const barWords = ({ bar, unit }) =>
  bar === null
    ? ''
    : bar.of === 'ratio'
      ? `ratio ≤ ${bar.most}`
      : `${bar.of} ≤ ${bar.most} ${unit}`;
