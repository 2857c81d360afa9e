import { launchSettings, requireElectron } from './electron-runtime.mjs';
import { ensureBuild } from './fresh-build.mjs';
import { wantedElectron } from './project.mjs';
import { needsVirtualScreen, startVirtualScreen } from './virtual-screen.mjs';

/**
 * What is needed to start the app's windows.
 * @typedef {object} Stage
 * @property {string} electron the program to start
 * @property {string[]} args the arguments to give it before all others
 * @property {NodeJS.ProcessEnv} env the whole environment to give it
 * @property {boolean} virtual whether the screen is a virtual one
 */

/**
 * Prepares runtime, screen and (unless told otherwise) a fresh build, says what is unusual
 * about them, runs the action, and takes the virtual screen down again whatever happens.
 * @template T
 * @param {(stage: Stage) => Promise<T>} action
 * @param {{ build?: boolean }} [options]
 * @returns {Promise<T>}
 */
export async function onStage(action, { build = true } = {}) {
  const runtime = requireElectron();
  const { args, env } = launchSettings(runtime);
  if (runtime.fallback) announceFallback(runtime);
  if (args.length > 0) console.log('Running as root: Electron is started with --no-sandbox.');
  if (build) await ensureBuild();
  const screen = needsVirtualScreen() ? await startVirtualScreen() : undefined;
  if (screen) console.log(`There is no screen: using a virtual one (Xvfb ${screen.display}).`);
  const display = screen && { DISPLAY: screen.display };
  try {
    return await action({
      electron: runtime.path,
      args,
      env: { ...process.env, ...env, ...display },
      virtual: screen !== undefined,
    });
  } finally {
    await screen?.stop();
  }
}

/** @param {import('./electron-runtime.mjs').ElectronRuntime} runtime */
function announceFallback(runtime) {
  const rule = '!'.repeat(78);
  console.log(`
${rule}
!!  THIS IS NOT ELECTRON ${wantedElectron()}, which could not be downloaded.
!!  An old stand-in is used: Electron ${runtime.version} with Chromium 114, which has had no
!!  security fixes since 2023. For development and tests only, never packaged.
!!  To try the official one again: remove node_modules/.electron-fallback
${rule}
`);
}
