import { randomInt } from 'node:crypto';
import { runChild } from '../../../scripts/child.mjs';
import { inProject } from '../../../scripts/project.mjs';
import { knownState } from './state.mjs';

/** @typedef {import('./part.ts').Part} Part */

/**
 * How a part is asked for, in a process of its own.
 * @param {Part} part
 * @param {import('./command-line.mjs').Command} command
 */
const asked = ({ name }, { rounds, seed, from, resume }) => [
  ...[inProject('scripts/torture.mjs'), name],
  ...(rounds === undefined ? [] : ['--rounds', String(rounds)]),
  ...(seed === undefined ? [] : ['--seed', String(seed)]),
  ...(from === 0 ? [] : ['--from', String(from)]),
  ...(resume ? ['--resume'] : []),
];

/**
 * @param {Part} part
 * @param {import('./command-line.mjs').Command} command
 */
async function runInChild(part, command) {
  const { code } = await runChild(process.execPath, asked(part, command));
  const state = knownState(part.name);
  // 1 says that a round failed, which the state tells, too.
  if (state && (code === 0 || state.failed.length > 0)) return state;
  throw new Error(`The part “${part.name}” could not be run.`);
}

/**
 * How long a full run of a part will take by what its last one took, in seconds.
 * @param {Part} part
 */
function expected({ name, full }) {
  const known = knownState(name);
  return known && known.done > 0 ? (known.seconds / known.done) * full : Number.POSITIVE_INFINITY;
}

/**
 * Runs parts in processes of their own, so many at once; those that measure times come last, one
 * after the other. All have the same seed, unless they go on with what they had.
 * @param {readonly Part[]} parts
 * @param {import('./command-line.mjs').Command} command
 * @param {(state: import('./state.mjs').State) => void} onEnd called as soon as a part has ended
 */
export async function runInLanes(parts, command, onEnd) {
  const seed = command.seed ?? (command.resume ? undefined : randomInt(1, 1_000_000));
  /** @type {Map<string, import('./state.mjs').State>} */
  const states = new Map();
  /** @param {Part[]} queue */
  const lane = async (queue) => {
    for (let part = queue.shift(); part; part = queue.shift()) {
      const state = await runInChild(part, { ...command, seed });
      states.set(part.name, state);
      onEnd(state);
    }
  };
  // The longest first, so that no lane is left alone with one at the end.
  const together = parts
    .filter(({ isTimed }) => !isTimed)
    .map((part) => ({ part, time: expected(part) }))
    .sort((a, b) => (a.time === b.time ? 0 : b.time - a.time))
    .map(({ part }) => part);
  await Promise.all(Array.from({ length: command.lanes }, () => lane(together)));
  await lane(parts.filter(({ isTimed }) => isTimed));
  return parts.flatMap(({ name }) => states.get(name) ?? []);
}
