import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { inProject } from '../../../scripts/project.mjs';
import { builtWithFault } from '../app/built-with-fault.mjs';
import { compiled } from './compiled.mjs';
import { faultsOf } from './faults.mjs';
import { FAULT } from './planted.mjs';

/** Rounds of the app, each of which takes seconds; without it a fault has a full run to be caught. */
const ROUNDS = 60;
const SEED = 1;
const CAUGHT = 10;
const MISSED = 11;

/** Runs a part in a process of its own with a fault; true if a round failed by what it checks. */
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
  if (code !== CAUGHT && code !== MISSED)
    throw new Error(`The fault “${fault}” could not be tried.`);
  return code === CAUGHT;
}

/**
 * Plants each fault of the parts and tells which are caught, by the names of the parts.
 * @param {readonly string[]} parts
 * @param {number} [rounds]
 */
export async function tryFaults(parts, rounds) {
  /** @type {Record<string, import('./report-page.mjs').TriedFault[]>} */
  const tried = {};
  for (const part of parts)
    for (const { name } of faultsOf(part)) {
      const isCaught = await caught(name, part, rounds);
      console.log(`${isCaught ? 'caught' : 'MISSED'} by ${part}: ${name}`);
      tried[part] = [...(tried[part] ?? []), { name, isCaught }];
    }
  return tried;
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
