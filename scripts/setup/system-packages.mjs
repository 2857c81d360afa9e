import { spawnSync } from 'node:child_process';
import { CannotGoOn } from '../entry.mjs';
import { findChromium, findProgram } from '../programs.mjs';
import { needsVirtualScreen } from '../virtual-screen.mjs';
import { aptInstall, chooseByApt, hasApt } from './apt.mjs';
import { missingLibraries } from './system-libraries.mjs';

/**
 * Makes sure Linux has the libraries and programs Electron needs. As root on Debian and
 * Ubuntu they are installed; others are told exactly what to install.
 * @param {{ forTests: boolean }} options
 */
export async function installSystemPackages({ forTests }) {
  if (process.platform !== 'linux') return;
  const missing = findMissing();
  if (missing.length > 0) await install(missing);
  if (forTests && !findChromium()) await offerChromium();
}

/** @typedef {{ file: string, packages: string[] }} Missing */

/** @returns {Missing[]} */
function findMissing() {
  const ldconfig = findProgram(['ldconfig']);
  const listing = ldconfig ? spawnSync(ldconfig, ['-p'], { encoding: 'utf8' }).stdout : '';
  const xvfb = { file: 'Xvfb', packages: ['xvfb'] };
  const needsXvfb = needsVirtualScreen() && !findProgram(['Xvfb']);
  return [...missingLibraries(listing), ...(needsXvfb ? [xvfb] : [])];
}

/** @param {Missing[]} missing */
async function install(missing) {
  const files = missing.map(({ file }) => file).join(', ');
  if (!hasApt()) {
    throw new CannotGoOn(
      `Electron needs ${files}, which this system lacks: install them with its package manager and run the command again.`,
    );
  }
  const { names, known } = chooseByApt(missing.map(({ packages }) => packages));
  if (process.getuid?.() !== 0) {
    const update = known ? '' : 'sudo apt-get update && ';
    throw new CannotGoOn(
      `Electron needs ${files}, which this system lacks; install them with this line and run the command again:\n\n  ${update}sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    );
  }
  await aptInstall(missing.map(({ packages }) => packages));
  const left = findMissing().map(({ file }) => file);
  if (left.length > 0) {
    throw new CannotGoOn(
      `${left.join(', ')} is still missing after ${names.join(', ')} was installed: install what holds it and run the command again.`,
    );
  }
}

async function offerChromium() {
  const skipped = 'the tests that run in Chromium will be skipped';
  if (process.getuid?.() !== 0 || !hasApt()) {
    console.log(`There is no Chromium or Chrome on this system: ${skipped}.`);
    return;
  }
  try {
    await aptInstall([['chromium']]);
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    console.log(`Chromium could not be installed: ${skipped}.`);
  }
}
