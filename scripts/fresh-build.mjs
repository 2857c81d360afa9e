import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { CannotGoOn } from './entry.mjs';
import { inProject, projectFolder } from './project.mjs';

const INPUTS = [
  'src',
  'resources',
  'scripts/bundled-library.ts',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const OUTPUTS = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'];

/**
 * Tells whether a build must be made: a part of it is missing (undefined) or not newer than
 * what it is made from. All are times in milliseconds.
 * @param {number} newestInput
 * @param {readonly (number | undefined)[]} outputs
 */
export const isStale = (newestInput, outputs) =>
  outputs.some((time) => time === undefined || time < newestInput);

/** Builds the app when there is no build or its sources have changed since. */
export async function ensureBuild() {
  const outputs = OUTPUTS.map(
    (path) => statSync(inProject(path), { throwIfNoEntry: false })?.mtimeMs,
  );
  if (!isStale(newestIn(projectFolder, INPUTS), outputs)) return;
  console.log('Building the app…');
  const cli = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const ended = await runChild(process.execPath, [cli, 'build'], {
    cwd: projectFolder,
    capture: true,
  });
  if (ended.code === 0) return;
  throw new CannotGoOn(
    `${ended.output.trim()}\n\nThe app could not be built: the reason is shown above.`,
  );
}

/** Removes what shows that there is a whole build, before a part of it is overwritten. */
export const forgetBuild = () => rm(inProject('out/renderer'), { recursive: true, force: true });

/**
 * Gives the newest time of change among files, and folders with all that is in them: a
 * folder's own time shows what was removed from it.
 * @param {string} root
 * @param {readonly string[]} paths
 */
export function newestIn(root, paths) {
  const entries = paths.flatMap((path) => {
    const full = join(root, path);
    if (!existsSync(full)) return [];
    if (!statSync(full).isDirectory()) return [full];
    const inside = readdirSync(full, { recursive: true, encoding: 'utf8' });
    return [full, ...inside.map((name) => join(full, name))];
  });
  // Some editors lock a file by a link beside it that leads nowhere.
  const times = entries.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.max(0, ...times);
}
