import { installDependencies } from './dependencies.mjs';
import { installElectron } from './electron-installation.mjs';
import { installSystemPackages } from './system-packages.mjs';

/**
 * Puts in place whatever the app needs to start (and, when asked, to be tested), in an order
 * in which each step needs only the ones before it. Does nothing when all is there.
 * @param {{ forTests: boolean }} options
 * @returns {Promise<number>}
 */
export async function setUp({ forTests }) {
  await installDependencies();
  await installElectron();
  await installSystemPackages({ forTests });
  return 0;
}
