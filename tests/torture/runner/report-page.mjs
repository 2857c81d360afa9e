/**
 * How far a part has come and what it found.
 * @typedef {object} State
 * @property {string} name
 * @property {string} title
 * @property {string} wanted
 * @property {string} limits
 * @property {number} full
 * @property {number} wished
 * @property {number} seed
 * @property {number} done
 * @property {number} seconds
 * @property {string} [lacking] why it was not tried
 * @property {readonly string[]} figures what was measured, in words
 * @property {readonly import('./part.ts').FailedRound[]} failed
 * @property {string} date
 * @property {import('../../bench/machine.mjs').Machine} machine
 */

/** @param {State} state */
function size({ done, full, lacking }) {
  if (lacking !== undefined) return `none: ${lacking}`;
  return done < full ? `${done} (of ${full} of a full run)` : `${done}`;
}

/** @param {State} state */
const row = (state) =>
  `| ${state.title} | ${state.wanted} | ${size(state)} | ${state.failed.length} | ${Math.round(state.seconds)} s |`;

/** @param {State} state */
function origin({ name, seed, done, date, machine, limits, figures }) {
  const { processor, memory, system, node } = machine;
  return [
    `- \`npm run torture -- ${name} --seed ${seed} --rounds ${done}\`, ${date}, on ${processor},`,
    `  ${memory} of memory, ${system}, Node ${node}. Not shown: ${limits}`,
    ...(figures ?? []).map((words) => `  Measured: ${words}.`),
  ];
}

/**
 * What the last runs found.
 * @param {readonly State[]} states
 */
export const reportPage = (states) =>
  [
    '| what is done to it | what must hold | rounds | failed | time |',
    '|---|---|---|---|---|',
    ...states.map(row),
    '',
    ...states.flatMap(origin),
    '',
  ].join('\n');
