import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { inProject } from '../../../scripts/project.mjs';
import { builtWithFault } from '../app/built-with-fault.mjs';
import { compiled } from './compiled.mjs';
import { faultsOf } from './faults.mjs';
import { FAULT } from './planted.mjs';

/** @typedef {import('./report-page.mjs').TriedFault} TriedFault */

/** Rounds of the app, each of which takes seconds; without it a fault has a full run to be caught. */
const ROUNDS = 60;
const SEED = 1;
const CAUGHT = 10;
const MISSED = 11;

/**
 * Runs a part in a process of its own with a fault; true if a round failed by what it checks, `null`
 * where it could not be tried.
 */
async function caught(
  /** @type {string} */ fault,
  /** @type {string} */ part,
  /** @type {number | undefined} */ rounds,
) {
  const program = inProject('tests/torture/runner/try-faults.mjs');
  const child = spawn(process.execPath, [program, part, String(rounds ?? '')], {
    env: { ...process.env, [FAULT]: fault },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'close');
  return code === CAUGHT || (code === MISSED ? false : null);
}

/**
 * Plants each fault of the parts; whether all were caught.
 * @param {readonly string[]} parts
 * @param {number | undefined} rounds
 * @param {(part: string, tried: readonly TriedFault[]) => void} onPart told each part once it is done
 */
export async function tryFaults(parts, rounds, onPart) {
  let areAllCaught = true;
  for (const part of parts) {
    /** @type {TriedFault[]} */
    const tried = [];
    for (const { name } of faultsOf(part)) {
      const found = await caught(name, part, rounds);
      const said = found === null ? 'NOT TRIED' : found ? 'caught' : 'MISSED';
      console.log(`${said} by ${part}: ${name}`);
      tried.push({ name, isCaught: found === true });
    }
    areAllCaught &&= tried.every(({ isCaught }) => isCaught);
    if (tried.length > 0) onPart(part, tried);
  }
  return areAllCaught;
}

async function tryOne(/** @type {string} */ name, /** @type {string} */ rounds) {
  const { PARTS, runPart } = /** @type {typeof import('./main.ts')} */ (
    await import(pathToFileURL(await compiled('main')).href)
  );
  const part = PARTS.find((each) => each.name === name);
  if (!part) throw new Error(`There is no part “${name}”.`);
  if (part.needs === 'app') process.env.READING_LIST_APP = await builtWithFault();
  const most = Number(rounds) || (part.needs === 'node' ? part.full : ROUNDS);
  for (let from = 0; from < most; from += 1) {
    const failed = await runPart(part, { seed: SEED, from, count: 1, report: () => undefined });
    if (failed[0]) {
      console.log(`  round ${from}: ${failed[0].why[0]?.slice(0, 160)}`);
      return CAUGHT;
    }
  }
  return MISSED;
}

if (
  process.env[FAULT] !== undefined &&
  process.argv[1] === inProject('tests/torture/runner/try-faults.mjs')
)
  // An app that hangs must not keep this process.
  process.exit(await tryOne(process.argv[2] ?? '', process.argv[3] ?? ''));
