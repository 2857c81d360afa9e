import { parseArgs } from 'node:util';
import { benchStart } from './start.mjs';
import { median, quantile } from './statistics.mjs';

/**
 * Runs the benchmarks and prints each figure beside what it is measured against.
 * @param {import('../../scripts/stage.mjs').Stage & { options: string[] }} stage
 */
export async function run(stage) {
  const { values } = parseArgs({
    args: stage.options,
    options: {
      pairs: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
    },
  });
  const times = await benchStart(stage, { pairs: Number(values.pairs) });
  const line = (/** @type {keyof typeof times} */ key) => ({
    median: Math.round(median(times[key])),
    p95: Math.round(quantile(times[key], 0.95)),
    // Pair by pair, so that what slows the machine down slows both down.
    ratio: Number(
      median(times[key].map((time, pair) => time / (times.bare[pair] ?? 1))).toFixed(2),
    ),
  });
  const figures = { bare: line('bare'), later: line('later'), first: line('first') };
  if (values.json) console.log(JSON.stringify(figures));
  else {
    console.log(`Start to painted list, ${times.bare.length} pairs, milliseconds`);
    console.table({
      'bare window with one heading': figures.bare,
      'Reading List, 42 papers': figures.later,
      'Reading List, first start': figures.first,
    });
  }
}
