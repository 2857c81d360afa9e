import { parseArgs } from 'node:util';
import { CannotGoOn } from '../../../scripts/entry.mjs';

/**
 * What the command line asks for.
 * @typedef {object} Command
 * @property {readonly string[]} names the parts to run; none for all
 * @property {number | undefined} rounds how many rounds, where not as many as each part's full run
 * @property {number | undefined} seed
 * @property {number} from the first round
 * @property {number} lanes how many parts run at once
 * @property {boolean} resume go on where the last run of each part stopped
 * @property {boolean} write write the report
 * @property {boolean} faults try whether planted faults are caught instead
 */

/**
 * @param {string} option
 * @param {string | undefined} text
 */
function wholeNumber(option, text) {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new CannotGoOn(`--${option} needs a whole number above 0, not “${text}”.`);
}

/** @param {readonly string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rounds: { type: 'string' },
        seed: { type: 'string' },
        from: { type: 'string' },
        lanes: { type: 'string' },
        resume: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        faults: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new CannotGoOn(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the command line; throws a sentence about what it does not know.
 * @param {readonly string[]} args
 * @returns {Command}
 */
export function readCommand(args) {
  const { values, positionals } = parsed(args);
  return {
    names: positionals,
    rounds: wholeNumber('rounds', values.rounds),
    seed: wholeNumber('seed', values.seed),
    from: wholeNumber('from', values.from) ?? 0,
    lanes: wholeNumber('lanes', values.lanes) ?? 1,
    resume: values.resume,
    write: values.write,
    faults: values.faults,
  };
}
