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
 * A planted mistake that was tried.
 * @typedef {object} TriedFault
 * @property {string} name
 * @property {boolean} isCaught
 */

/**
 * All that is known: what each part found, and by the names of the parts which mistakes they caught.
 * @typedef {object} Known
 * @property {readonly State[]} parts
 * @property {Readonly<Record<string, readonly TriedFault[]>>} faults
 */

/** @param {[string, readonly TriedFault[]]} tried */
const faultRow = ([part, faults]) =>
  `| ${part} | ${faults.map(({ name, isCaught }) => (isCaught ? name : `**missed:** ${name}`)).join('; ')} |`;

/** @param {Known['faults']} faults */
function faultTable(faults) {
  const all = Object.values(faults).flat();
  const caught = all.filter(({ isCaught }) => isCaught).length;
  return [
    `Of ${all.length} mistakes planted with \`npm run torture -- --faults\`, ${caught} were caught by the part that is to:`,
    '',
    '| part | mistakes |',
    '|---|---|',
    ...Object.entries(faults).map(faultRow),
    '',
  ];
}

/**
 * What the last runs found.
 * @param {Known} known
 */
export const reportPage = ({ parts, faults }) =>
  [
    '| what is done to it | what must hold | rounds | failed | time |',
    '|---|---|---|---|---|',
    ...parts.map(row),
    '',
    ...parts.flatMap(origin),
    '',
    ...faultTable(faults),
  ].join('\n');
