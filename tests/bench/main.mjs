import { findElectron } from '../../scripts/electron-runtime.mjs';
import { CannotGoOn } from '../../scripts/entry.mjs';
import { NAMES, readCommand } from './command-line.mjs';
import { barWords } from './figure.mjs';
import { machine } from './machine.mjs';
import { writeResults } from './results.mjs';
import { verdict } from './results-page.mjs';
import { withSeededData } from './seeded-data.mjs';

/** @typedef {import('./results-page.mjs').Section} Section */

/** @param {Section} section */
function print({ title, figures }) {
  console.log(`\n${title}`);
  for (const figure of figures) {
    const { what, unit, ours, beside, ratio } = figure;
    console.log(`  ${what}: median ${ours.median} ${unit}, p95 ${ours.p95}, of ${ours.count}`);
    if (beside) {
      const { name, median, p95 } = beside;
      console.log(`    beside ${name}: median ${median} ${unit}, p95 ${p95}; ratio ${ratio}`);
    }
    if (figure.bar) console.log(`    bar ${barWords(figure)}: ${verdict(figure)}`);
    if (figure.note) console.log(`    ${figure.note}`);
  }
}

/** @typedef {{ stage: import('../../scripts/stage.mjs').Stage, data: import('./seeded-data.mjs').SeededData }} Electron */

/**
 * @param {import('./registry.mjs').Bench} bench
 * @param {import('./registry.mjs').Request} request
 * @param {Electron} [electron]
 */
async function resultOf(bench, request, electron) {
  if (bench.needs === 'node') return bench.run(request);
  if (!electron) throw new Error(`The bench ${bench.name} needs Electron.`);
  return bench.run({ ...request, ...electron });
}

/**
 * Runs benches one after the other; each is told as soon as it is done, and one that fails does not
 * keep the others from running.
 * @param {import('./command-line.mjs').Command} command
 * @param {Electron} [electron]
 */
async function runAll({ benches, papers, pairs, json, write }, electron) {
  /** @type {Section[]} */
  const sections = [];
  const failed = [];
  for (const bench of benches) {
    const { name, title } = bench;
    try {
      const result = await resultOf(bench, { papers, pairs: pairs ?? bench.pairs }, electron);
      const date = new Date().toISOString().slice(0, 10);
      sections.push({ name, title, date, papers, machine: machine(findElectron()), ...result });
    } catch (error) {
      console.error(`\n${title}`, error instanceof CannotGoOn ? error.message : error);
      failed.push(name);
      continue;
    }
    if (!json) sections.slice(-1).forEach(print);
    if (write) writeResults(sections, NAMES);
  }
  if (json) console.log(JSON.stringify(sections));
  if (failed.length > 0) throw new CannotGoOn(`Without a result: ${failed.join(', ')}.`);
}

/**
 * Runs the benches that are asked for and prints each figure beside what it is measured against.
 * Without a stage there must be none among them that needs Electron.
 * @param {Partial<import('../../scripts/stage.mjs').Stage> & { options: readonly string[] }} given
 */
export async function run({ options, electron, args = [], env = {}, virtual = false }) {
  const command = readCommand(options);
  if (electron === undefined) return runAll(command);
  const stage = { electron, args, env, virtual };
  return withSeededData(stage, (data) => runAll(command, { stage, data }));
}
