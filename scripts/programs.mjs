import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds the first of the named programs on the PATH (system folders included, which an
 * unprivileged person's PATH often lacks); undefined when there is none.
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findProgram(names, env = process.env) {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/bin'];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => isExecutable(path));
}

/** Finds a Chromium or Chrome to run the tests of the plain web pass in. */
export function findChromium() {
  const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return (
    process.env.READING_LIST_CHROMIUM ||
    findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) ||
    (isExecutable(onMac) ? onMac : undefined)
  );
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
