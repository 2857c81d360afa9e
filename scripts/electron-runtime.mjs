import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from './entry.mjs';
import { projectFolder, readJson, wantedElectron } from './project.mjs';

/** The file inside the stand-in runtime that tells it apart from an official one. */
export const FALLBACK_MARKER = 'fallback.json';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} path the program to start
 * @property {string} folder the folder it was unpacked to
 * @property {boolean} fallback whether it is the old stand-in for the official one
 * @property {string} version
 */

/**
 * Gives the folder of the stand-in runtime in a project.
 * @param {string} [root]
 */
export const fallbackFolder = (root = projectFolder) =>
  join(root, 'node_modules/.electron-fallback');

/**
 * Finds the Electron to use: the one ELECTRON_OVERRIDE_DIST_PATH names, else the official one
 * of the pinned version, else the stand-in; undefined when there is none.
 * @param {string} [root]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {ElectronRuntime | undefined}
 */
export function findElectron(root = projectFolder, env = process.env) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const found = runtimeIn(override);
    if (found) return found;
    throw new CannotGoOn(
      `ELECTRON_OVERRIDE_DIST_PATH names ${override}, but there is no Electron (${programName()}) in that folder: correct the variable or unset it.`,
    );
  }
  const official = join(root, 'node_modules/electron');
  const unpacked = existsSync(join(official, 'path.txt'))
    ? runtimeIn(join(official, 'dist'))
    : undefined;
  if (unpacked?.version === wantedElectron(root)) return unpacked;
  return runtimeIn(fallbackFolder(root));
}

/** Finds the Electron to use, or throws a sentence that says how to get one. */
export function requireElectron() {
  const runtime = findElectron();
  if (runtime) return runtime;
  throw new CannotGoOn(
    'There is no Electron in node_modules yet: run "node scripts/setup.mjs" in the project folder first.',
  );
}

/**
 * Gives what has to be passed to an Electron and to the tools that start one. The sandbox is
 * switched off for root on Linux alone, for whom Chromium refuses to start with it.
 * @param {ElectronRuntime} runtime
 * @param {{ platform: NodeJS.Platform, uid: number | undefined }} [person]
 * @returns {{ args: string[], env: NodeJS.ProcessEnv }}
 */
export function launchSettings(
  runtime,
  person = { platform: process.platform, uid: process.getuid?.() },
) {
  const isRoot = person.platform === 'linux' && person.uid === 0;
  return {
    args: isRoot ? ['--no-sandbox'] : [],
    env: {
      ELECTRON_EXEC_PATH: runtime.path,
      ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
      // Some editors' terminals set it, and it turns Electron into a plain Node.
      ELECTRON_RUN_AS_NODE: undefined,
      READING_LIST_FALLBACK_RUNTIME: runtime.fallback ? runtime.version : undefined,
    },
  };
}

/** @param {NodeJS.Platform} [platform] */
function programName(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * @param {string} folder
 * @returns {ElectronRuntime | undefined}
 */
function runtimeIn(folder) {
  const path = join(folder, programName());
  if (!existsSync(path)) return undefined;
  const marker = join(folder, FALLBACK_MARKER);
  if (existsSync(marker)) {
    const { electron } = /** @type {{ electron: string }} */ (readJson(marker));
    return { path, folder, fallback: true, version: electron };
  }
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8')
    : 'of unknown version';
  return { path, folder, fallback: false, version: version.trim().replace(/^v/, '') };
}
