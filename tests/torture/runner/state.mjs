import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from '../../../scripts/electron-runtime.mjs';
import { CannotGoOn } from '../../../scripts/entry.mjs';
import { inProject, projectFolder } from '../../../scripts/project.mjs';
import { machine } from '../../bench/machine.mjs';

/** @typedef {import('./part.ts').Part} Part */

/**
 * How far a part has come and what it found.
 * @typedef {object} State
 * @property {string} name
 * @property {string} title
 * @property {string} wanted
 * @property {string} limits
 * @property {number} full
 * @property {number} wished
 * @property {number} seed
 * @property {number} done
 * @property {number} seconds
 * @property {string} [lacking] why it was not tried
 * @property {readonly string[]} figures what was measured, in words
 * @property {readonly import('./part.ts').FailedRound[]} failed
 * @property {string} date
 * @property {readonly string[]} revisions the commits it was tried at
 * @property {import('../../bench/machine.mjs').Machine} machine
 */

const FOLDER = inProject('torture-results');
const WRITTEN = inProject('docs/safety.json');

/** @param {string} name */
const fileOf = (name) => join(FOLDER, `${name}.json`);

/** @param {State} state */
export function saveState(state) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(state.name), `${JSON.stringify(state, null, 2)}\n`);
}

/**
 * What is known of a part: from its last run here, otherwise from the last that was written down.
 * @param {string} name
 * @returns {State | undefined}
 */
export function knownState(name) {
  if (existsSync(fileOf(name))) return JSON.parse(readFileSync(fileOf(name), 'utf8'));
  if (!existsSync(WRITTEN)) return undefined;
  /** @type {{ parts: State[] }} */
  const { parts } = JSON.parse(readFileSync(WRITTEN, 'utf8'));
  return parts.find((state) => state.name === name);
}

/** @param {readonly string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: projectFolder, encoding: 'utf8' }).trim();

/** The commit that is tried, and whether anything has been changed since. */
function revision() {
  try {
    const isChanged = git('status', '--porcelain', '--', 'src', 'tests', 'resources') !== '';
    return `${git('rev-parse', '--short=7', 'HEAD')}${isChanged ? ' with changes' : ''}`;
  } catch {
    return 'of no commit';
  }
}

/**
 * Where a run of a part begins: anew, or where the last one stopped.
 * @param {Part} part
 * @param {import('./command-line.mjs').Command} command
 * @returns {State}
 */
export function begunState(part, { rounds, seed, from, resume }) {
  const { name, title, wanted, limits, full } = part;
  const now = { title, wanted, limits, full, wished: from + (rounds ?? full) };
  const known = resume ? knownState(name) : undefined;
  if (known) {
    if (seed !== undefined && seed !== known.seed)
      throw new CannotGoOn(`What is there of “${name}” has the seed ${known.seed}, not ${seed}.`);
    const revisions = [...new Set([...(known.revisions ?? []), revision()])];
    return { ...known, ...now, revisions };
  }
  return {
    ...{ name, ...now, seed: seed ?? randomInt(1, 1_000_000) },
    ...{ done: from, seconds: 0, figures: [], failed: [] },
    ...{ date: new Date().toISOString().slice(0, 10), revisions: [revision()] },
    machine: machine(part.needs === 'app' ? findElectron() : undefined),
  };
}
