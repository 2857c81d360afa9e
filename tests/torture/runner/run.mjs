import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronEnv } from '../../../scripts/electron-env.mjs';
import { CannotGoOn } from '../../../scripts/entry.mjs';
import { inProject } from '../../../scripts/project.mjs';
import { onStage } from '../../../scripts/stage.mjs';
import { machine } from '../../bench/machine.mjs';
import { readCommand } from './command-line.mjs';
import { compiled } from './compiled.mjs';
import { tryFaults } from './try-faults.mjs';
import { writeReport } from './write-report.mjs';

/** @typedef {import('./part.ts').Part} Part */
/** @typedef {import('./report-page.mjs').State} State */

const FOLDER = inProject('torture-results');
const SAVED_EVERY = 20;

/** @param {Part} part */
const fileOf = ({ name }) => join(FOLDER, `${name}.json`);

/** @param {State} state @param {Part} part */
function save(state, part) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(part), `${JSON.stringify(state, null, 2)}\n`);
}

/** @param {Part} part @param {import('./command-line.mjs').Command} command @returns {State} */
function begun(part, { rounds, seed, resume }) {
  const { name, title, wanted, limits, full } = part;
  if (resume && existsSync(fileOf(part))) {
    /** @type {State} */
    const state = JSON.parse(readFileSync(fileOf(part), 'utf8'));
    if (seed !== undefined && seed !== state.seed)
      throw new CannotGoOn(`What is there of “${name}” has the seed ${state.seed}, not ${seed}.`);
    return { ...state, wished: rounds ?? full };
  }
  return {
    ...{ name, title, wanted, limits, full, wished: rounds ?? full },
    ...{ seed: seed ?? randomInt(1, 1_000_000), done: 0, seconds: 0, figures: [], failed: [] },
    ...{ date: new Date().toISOString().slice(0, 10), machine: machine(undefined) },
  };
}

/**
 * Runs the rounds of a part that are not done yet, in slices that are kept.
 * @param {Part} part
 * @param {State} state
 * @param {typeof import('./run-part.ts').runPart} runPart
 */
async function runRest(part, state, runPart) {
  let now = state;
  while (now.done < now.wished) {
    const began = performance.now();
    const count = Math.min(SAVED_EVERY, now.wished - now.done);
    let { figures } = now;
    /** @type {import('./part.ts').Request['report']} */
    const report = (_done, _failed, measured) => {
      figures = measured;
    };
    const request = { seed: now.seed, from: now.done, count, report };
    const failed = await runPart(part, request);
    const seconds = now.seconds + (performance.now() - began) / 1000;
    now = { ...now, done: now.done + count, seconds, figures, failed: [...now.failed, ...failed] };
    save(now, part);
    for (const { index, why } of failed) console.log(`  round ${index}: ${why.join(' ')}`);
    if (now.done % (10 * SAVED_EVERY) === 0 || now.done >= now.wished)
      console.log(`  ${now.done} of ${now.wished}, ${now.failed.length} failed`);
  }
  return now;
}

/**
 * Runs parts one after the other.
 * @param {readonly Part[]} parts
 * @param {import('./command-line.mjs').Command} command
 * @param {typeof import('./main.ts').runPart} runPart
 */
async function statesOf(parts, command, runPart) {
  const states = [];
  for (const part of parts) {
    const state = begun(part, command);
    console.log(`${part.title} (${part.name}, seed ${state.seed})`);
    const lacking = part.lacking?.() ?? null;
    if (lacking !== null) console.log(`  not tried: ${lacking}`);
    states.push(lacking === null ? await runRest(part, state, runPart) : { ...state, lacking });
  }
  return states;
}

/**
 * Runs parts, or tries their faults; 1 where any round did not hold, or a fault was not caught.
 * @param {readonly Part[]} parts
 * @param {import('./command-line.mjs').Command} command
 * @param {typeof import('./main.ts')} program
 */
async function runAll(parts, command, { PARTS, runPart }) {
  const order = PARTS.map(({ name }) => name);
  if (command.faults) {
    const names = parts.map(({ name }) => name);
    const faults = await tryFaults(names, command.rounds);
    if (command.write) writeReport({ faults }, order);
    return Object.values(faults).some((all) => all.some(({ isCaught }) => !isCaught)) ? 1 : 0;
  }
  const states = await statesOf(parts, command, runPart);
  if (command.write) writeReport({ parts: states }, order);
  return states.some(({ failed }) => failed.length > 0) ? 1 : 0;
}

/**
 * Tries to break the app in the ways asked for; 1 where any round did not hold.
 * @param {readonly string[]} options
 */
export async function run(options) {
  const command = readCommand(options);
  const program = /** @type {typeof import('./main.ts')} */ (
    await import(pathToFileURL(await compiled('main')).href)
  );
  const names = program.PARTS.map(({ name }) => name);
  const unknown = command.names.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new CannotGoOn(`There is no part “${unknown}”. There are: ${names.join(', ')}.`);
  const chosen = command.names.length === 0 ? names : command.names;
  const parts = program.PARTS.filter(({ name }) => chosen.includes(name));
  const go = () => runAll(parts, command, program);
  if (parts.every(({ needs }) => needs === 'node')) return go();
  return onStage((stage) => {
    for (const [name, value] of Object.entries(electronEnv(stage)))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    return go();
  });
}
