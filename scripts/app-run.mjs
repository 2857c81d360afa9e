import { Interrupted, runChild } from './child.mjs';
import { askForFirstPicture } from './first-picture.mjs';
import { projectFolder } from './project.mjs';

/**
 * Runs a program that shows the app until it ends or is interrupted, which is how a run
 * under a virtual screen is meant to end, and gives the exit code.
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function runApp(stage, command, args) {
  const picture = askForFirstPicture(stage);
  try {
    const ended = await runChild(command, args, {
      cwd: projectFolder,
      env: picture.env,
      ownGroup: true,
    });
    if (ended.signal) console.error(`The app was ended by ${ended.signal}.`);
    return ended.code ?? 1;
  } catch (error) {
    if (error instanceof Interrupted) return 0;
    throw error;
  } finally {
    picture.forget();
  }
}
