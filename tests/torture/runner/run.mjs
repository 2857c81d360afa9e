import { pathToFileURL } from 'node:url';
import { electronEnv } from '../../../scripts/electron-env.mjs';
import { CannotGoOn } from '../../../scripts/entry.mjs';
import { onStage } from '../../../scripts/stage.mjs';
import { readCommand } from './command-line.mjs';
import { compiled } from './compiled.mjs';
import { runInLanes } from './lanes.mjs';
import { runRest } from './run-rest.mjs';
import { begunState, saveState } from './state.mjs';
import { tryFaults } from './try-faults.mjs';
import { writeReport } from './write-report.mjs';

/** @typedef {import('./part.ts').Part} Part */
/** @typedef {import('./command-line.mjs').Command} Command */

/**
 * Runs a part in this process.
 * @param {Part} part
 * @param {Command} command
 * @param {typeof import('./run-part.ts').runPart} runPart
 */
async function runOne(part, command, runPart) {
  const state = begunState(part, command);
  console.log(`${part.title} (${part.name}, seed ${state.seed})`);
  const lacking = part.lacking?.() ?? null;
  if (lacking === null) return runRest(part, state, runPart);
  console.log(`  not tried: ${lacking}`);
  saveState({ ...state, lacking });
  return { ...state, lacking };
}

/**
 * Runs parts, or tries their faults; 1 where any round did not hold, or a fault was not caught.
 * @param {readonly Part[]} parts
 * @param {Command} command
 * @param {typeof import('./main.ts')} program
 */
async function runAll(parts, command, { PARTS, runPart }) {
  const order = PARTS.map(({ name }) => name);
  if (command.faults) {
    const names = parts.map(({ name }) => name);
    const areCaught = await tryFaults(names, command.rounds, (part, tried) => {
      if (command.write) writeReport({ faults: { [part]: tried } }, order);
    });
    return areCaught ? 0 : 1;
  }
  // At once: a run of hours may be broken off.
  const write = (/** @type {import('./state.mjs').State} */ state) => {
    if (command.write) writeReport({ parts: [state] }, order);
  };
  const [only, ...others] = parts;
  if (only && others.length === 0) {
    const state = await runOne(only, command, runPart);
    write(state);
    return state.failed.length > 0 ? 1 : 0;
  }
  const began = performance.now();
  const states = await runInLanes(parts, command, write);
  const seconds = (performance.now() - began) / 1000;
  const [{ seed } = { seed: 0 }] = states;
  // One that was broken off did not take as long as its last stretch.
  if (command.write && parts.length === PARTS.length && !command.resume)
    writeReport({ whole: { seed, lanes: command.lanes, seconds } }, order);
  return states.some(({ failed }) => failed.length > 0) ? 1 : 0;
}

/** @param {readonly Part[]} parts */
const needsStage = (parts) =>
  process.env.READING_LIST_ELECTRON === undefined && parts.some(({ needs }) => needs === 'app');

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
  if (!needsStage(parts)) return go();
  return onStage((stage) => {
    for (const [name, value] of Object.entries(electronEnv(stage)))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    return go();
  });
}
