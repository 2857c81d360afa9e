import { mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const LOOK_EVERY = 200;
const LIMIT = 60_000;

/**
 * Asks the app, through the environment, for a picture of its first window on a virtual
 * screen, and says where it is once it is there. On a real screen it does nothing.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {{ env: NodeJS.ProcessEnv, forget: () => void }}
 */
export function askForFirstPicture(stage) {
  if (!stage.virtual) return { env: stage.env, forget: () => undefined };
  const path = join(mkdtempSync(join(tmpdir(), 'reading-list-')), 'window.png');
  const since = Date.now();
  let size = 0;
  const timer = setInterval(() => {
    const now = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (now > 0 && now === size) {
      clearInterval(timer);
      console.log(`The window is open; a picture of it is at ${path} (end with Ctrl+C).`);
    } else if (Date.now() - since > LIMIT) {
      clearInterval(timer);
      console.log('No picture of the window came within a minute; the app goes on running.');
    }
    size = now;
  }, LOOK_EVERY);
  return {
    env: { ...stage.env, READING_LIST_SCREENSHOT: path },
    forget: () => {
      clearInterval(timer);
      removeIfEmpty(dirname(path));
    },
  };
}

/** @param {string} folder */
function removeIfEmpty(folder) {
  try {
    rmdirSync(folder);
  } catch {
    // The picture is in it, for the person to look at.
  }
}
