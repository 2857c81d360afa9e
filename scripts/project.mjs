import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, as an absolute path without a closing slash. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Gives the absolute path of something inside the project.
 * @param {...string} parts
 */
export const inProject = (...parts) => join(projectFolder, ...parts);

/**
 * Reads a JSON file, and throws when it is missing or not JSON.
 * @param {string} path
 * @returns {unknown}
 */
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Gives the exact Electron version package.json asks for.
 * @param {string} [folder]
 */
export function wantedElectron(folder = projectFolder) {
  const manifest = /** @type {{ devDependencies: { electron: string } }} */ (
    readJson(join(folder, 'package.json'))
  );
  return manifest.devDependencies.electron;
}
