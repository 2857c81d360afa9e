import { join, resolve } from 'node:path';
import { loadParserContest } from './compiled.mjs';
import { figure } from './figure.mjs';
import { median } from './statistics.mjs';

/** Half of the 10 MB up to which time may at most grow as the text does. */
const LENGTH = 5_000_000;
const FILES = 2000;
const SEED = 9001;
/** What takes less than this at once is over before its growth can be told, in milliseconds. */
const TELLING = 20;

const FIXTURES = join(resolve(import.meta.dirname, '../..'), 'tests/fixtures/formats');

/** How many of them are named in the note. */
const NAMED = 5;

/**
 * Reads texts made to be slow, each at one size and at twice that, and files in which something is
 * wrong.
 * @param {import('./registry.mjs').Request} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchParsers({ pairs }) {
  const { killerTimes, readMalformed } = await loadParserContest();
  const killers = [...killerTimes(LENGTH, pairs)].map(({ format, what, times }) => ({
    name: `${format}, ${what}`,
    once: median(times.map(({ once }) => once)),
    ratio: median(times.map(({ once, twice }) => twice / once)),
  }));
  const told = killers.filter(({ once }) => once >= TELLING);
  const steepest = told.toSorted((one, other) => other.ratio - one.ratio).slice(0, NAMED);
  const words = steepest.map(
    ({ name, ratio, once }) => `${name}: ${ratio.toFixed(2)} (${once.toFixed(0)} ms)`,
  );
  const { times, thrown } = readMalformed(FIXTURES, FILES, SEED);
  return {
    figures: [
      figure({
        what: `twice as much of ${killers.length} texts made to be slow, of which ${told.length} take ${TELLING} ms or more`,
        unit: '×',
        ours: told.map(({ ratio }) => ratio),
        bar: { of: 'max', most: 2.5 },
        note: words.join('; '),
      }),
      figure({ what: '5 MB of such a text', ours: killers.map(({ once }) => once) }),
      figure({
        what: `a malformed file, of ${times.length}`,
        ours: times,
        bar: { of: 'max', most: 5000 },
      }),
      figure({
        what: `of ${FILES} malformed files, read to an error of the reader`,
        unit: 'files',
        ours: [thrown.length],
        bar: { of: 'max', most: 0 },
        ...(thrown.length > 0 ? { note: thrown.slice(0, NAMED).join('; ') } : {}),
      }),
    ],
  };
}
