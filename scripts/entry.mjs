import { Interrupted } from './child.mjs';

/** An obstacle a person has to remove: its message is one clear sentence and needs no stack. */
export class CannotGoOn extends Error {}

/**
 * Runs a script's main function and sets the exit code from it: the number it gives,
 * 1 after an error (told as a sentence where possible), 128 + signal when interrupted.
 * @param {() => Promise<number | undefined>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (error instanceof Interrupted) {
      // Whatever still runs inside this process must not outlive the wish to end.
      process.exit(error.exitCode);
    }
    console.error(`\n${describe(error)}`);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function describe(error) {
  if (error instanceof CannotGoOn) return error.message;
  if (error instanceof Error) return 'code' in error ? error.message : (error.stack ?? '');
  return String(error);
}
