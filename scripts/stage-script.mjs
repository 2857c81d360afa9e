import { Interrupted } from './child.mjs';
import { runScript } from './entry.mjs';
import { interruption } from './interruption.mjs';
import { onStage } from './stage.mjs';

/** @typedef {import('./stage.mjs').Stage & { options: string[] }} StageWithOptions */
/** @typedef {{ run: (stage: StageWithOptions) => Promise<void> }} StageScript */

/**
 * Runs a module's `run` with a stage and the command line's options; an interruption ends
 * the virtual screen before the process.
 * @param {() => Promise<StageScript>} load
 */
export function runOnStage(load) {
  return runScript(() =>
    onStage(async (stage) => {
      const signal = interruption();
      const interrupted = new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new Interrupted(signal.reason))),
      );
      const { run } = await load();
      await Promise.race([run({ ...stage, options: process.argv.slice(2) }), interrupted]);
      return 0;
    }),
  );
}
