import { spawnSync } from 'node:child_process';
import { runChild } from '../child.mjs';
import { CannotGoOn } from '../entry.mjs';
import { findProgram } from '../programs.mjs';
import { withProgress } from './progress.mjs';
import { choosePackages, installableNames } from './system-libraries.mjs';

const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };
const PATIENCE = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];

/** Tells whether this is a system of the Debian family. */
export const hasApt = () => findProgram(['apt-get']) !== undefined;

/**
 * Chooses, for packages given by their possible names, the names this system has; `known`
 * tells whether apt has heard of all of them.
 * @param {readonly (readonly string[])[]} wanted
 */
export function chooseByApt(wanted) {
  const policy = spawnSync(
    findProgram(['apt-cache']) ?? 'apt-cache',
    ['policy', ...wanted.flat()],
    { env, encoding: 'utf8' },
  );
  const installable = installableNames(policy.stdout ?? '');
  const names = choosePackages(wanted, installable);
  return { names, known: names.every((name) => installable.has(name)) };
}

/**
 * Installs packages, given by their possible names, as root, or throws a sentence. The lists
 * of packages are fetched only when they are missing or turn out to be old.
 * @param {readonly (readonly string[])[]} wanted
 */
export async function aptInstall(wanted) {
  if (!chooseByApt(wanted).known) await update();
  const { names } = chooseByApt(wanted);
  let ended = await install(names);
  if (ended.code !== 0) {
    await update();
    ended = await install(names);
  }
  if (ended.code === 0) return;
  throw new CannotGoOn(
    `${ended.output.trim().slice(-2000)}\n\nThe system packages ${names.join(', ')} could not be installed, as shown above: install them and run the command again.`,
  );
}

async function update() {
  await withProgress('Fetching the list of system packages', () =>
    runChild('apt-get', ['-q', ...PATIENCE, 'update'], { env, capture: true }),
  );
}

/** @param {string[]} names */
async function install(names) {
  const options = ['-q', '-y', ...PATIENCE, '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0'];
  return withProgress(`Installing the system packages ${names.join(', ')}`, () =>
    runChild('apt-get', [...options, 'install', ...names], { env, capture: true }),
  );
}
