import { parseArgs } from 'node:util';
import { CannotGoOn } from '../../scripts/entry.mjs';
import { BENCHES } from './registry.mjs';

/**
 * What the command line asks for.
 * @typedef {object} Command
 * @property {readonly import('./registry.mjs').Bench[]} benches
 * @property {number} papers
 * @property {number | undefined} pairs how often to repeat, where not as often as each bench sees fit
 * @property {boolean} json
 * @property {boolean} write
 */

/** The names of all benches, in the order in which they run. */
export const NAMES = BENCHES.map(({ name }) => name);

/**
 * @param {string} option
 * @param {string} text
 */
function wholeNumber(option, text) {
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
        papers: { type: 'string', default: '100000' },
        pairs: { type: 'string' },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
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
  const unknown = positionals.find((name) => !NAMES.includes(name));
  if (unknown !== undefined)
    throw new CannotGoOn(`There is no bench “${unknown}”. There are: ${NAMES.join(', ')}.`);
  return {
    benches: BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
    papers: wholeNumber('papers', values.papers),
    pairs: values.pairs === undefined ? undefined : wholeNumber('pairs', values.pairs),
    json: values.json,
    write: values.write,
  };
}
