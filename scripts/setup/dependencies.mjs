import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runChild } from '../child.mjs';
import { CannotGoOn } from '../entry.mjs';
import { npmCommand } from '../npm.mjs';
import { inProject, projectFolder, readJson } from '../project.mjs';
import { matchesLockfile, matchesManifest } from './lockfile.mjs';
import { withProgress } from './progress.mjs';

/** @typedef {import('./lockfile.mjs').Lockfile} Lockfile */

const LOCKFILE = inProject('package-lock.json');
const STAMP = inProject('node_modules/.reading-list-lock');
const OPTIONS = ['--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
const FAILED =
  'The packages could not be installed because npm failed as shown above; check the network and the free disk space, then run the command again.';

/** Brings node_modules in line with the lockfile, or throws a sentence. */
export async function installDependencies() {
  const hash = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!isInstalled()) {
    await withProgress('Installing the packages of package-lock.json', install);
  }
  writeFileSync(STAMP, hash);
}

function isInstalled() {
  const record = inProject('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const [locked, installed] = /** @type {Lockfile[]} */ ([LOCKFILE, record].map(readJson));
  return locked !== undefined && installed !== undefined && matchesLockfile(locked, installed);
}

async function install() {
  let ended = await npm('ci');
  if (ended.output.includes('EUSAGE')) {
    const manifest = /** @type {Record<string, unknown>} */ (readJson(inProject('package.json')));
    if (!matchesManifest(/** @type {Lockfile} */ (readJson(LOCKFILE)), manifest)) {
      throw new CannotGoOn(
        'package.json and package-lock.json ask for different packages: run "npm install" to bring them in line.',
      );
    }
    // A lockfile may lack optional packages of other platforms, which npm ci takes for a mistake.
    ended = await npm('install', '--no-save');
  }
  if (ended.code !== 0) throw new CannotGoOn(`${ended.output.trim()}\n\n${FAILED}`);
}

/** @param {string[]} command */
const npm = (...command) =>
  runChild(...npmCommand([...command, ...OPTIONS]), { cwd: projectFolder, capture: true });
