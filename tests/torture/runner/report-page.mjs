/** @typedef {import('./state.mjs').State} State */

/** @param {State} state */
function size({ done, full, lacking }) {
  if (lacking !== undefined) return `none: ${lacking}`;
  return done < full ? `${done} (of ${full} of a full run)` : `${done}`;
}

/** @param {State} state */
const row = (state) =>
  `| ${state.name} | ${state.title} | ${state.wanted} | ${size(state)} | ${state.failed.length} | ${Math.round(state.seconds)} s |`;

/** How a part can be repeated. @param {State} state */
const commandOf = ({ name, seed, done }) =>
  `npm run torture -- ${name} --seed ${seed} --rounds ${done}`;

/** On what, and on what machine, a part was tried. @param {State} state */
function origin({ date, revisions, machine }) {
  const { processor, memory, system, node, electron } = machine;
  const runtime = electron === 'none' ? '' : `, Electron ${electron}`;
  const where = `${processor}, ${memory} of memory, ${system}, Node ${node}${runtime}`;
  return `on ${date}, at ${(revisions ?? ['a revision that was not noted']).join(' and ')}, on ${where}`;
}

/** Which parts were tried when, at what, and where. @param {readonly State[]} parts */
function origins(parts) {
  /** @type {Map<string, string[]>} */
  const byOrigin = new Map();
  for (const state of parts) {
    const names = byOrigin.get(origin(state)) ?? [];
    byOrigin.set(origin(state), [...names, state.name]);
  }
  return [...byOrigin].map(([where, names]) => `- ${names.join(', ')}: ${where}.`);
}

/** @param {State} state */
const details = (state) => [
  `- **${state.name}**: \`${commandOf(state)}\`. Not shown: ${state.limits}`,
  ...(state.figures ?? []).map((words) => `  Measured: ${words}.`),
];

/** @param {readonly State[]} parts */
function total(parts) {
  const minutes = Math.round(parts.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  const failed = parts.reduce((sum, state) => sum + state.failed.length, 0);
  const rounds = parts.reduce((sum, { done }) => sum + done, 0);
  return `${parts.length} parts, ${minutes} minutes of trials in all, ${failed} of ${rounds} rounds failed.`;
}

/**
 * A run of all parts.
 * @typedef {object} Whole
 * @property {number} seed
 * @property {number} lanes
 * @property {number} seconds from its first part to its last, by the clock on the wall
 */

/**
 * Says that all is from one run, unless a part was run once more by itself.
 * @param {readonly State[]} parts
 * @param {Whole | undefined} whole
 */
function ofOne(parts, whole) {
  const revisions = new Set(parts.map((state) => JSON.stringify(state.revisions)));
  if (!whole || revisions.size > 1 || parts.some(({ seed }) => seed !== whole.seed)) return '';
  const { seed, lanes, seconds } = whole;
  return ` All are from one run, \`npm run torture -- --lanes ${lanes} --seed ${seed}\`, which took ${Math.round(seconds / 60)} minutes.`;
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
 * @property {Whole | undefined} [whole]
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
export const reportPage = ({ parts, faults, whole }) =>
  [
    '| part | what is done to it | what must hold | rounds | failed | time |',
    '|---|---|---|---|---|---|',
    ...parts.map(row),
    '',
    `${total(parts)}${ofOne(parts, whole)}`,
    '',
    ...origins(parts),
    '',
    'What each does not show, how it is repeated, and what it measured:',
    '',
    ...parts.flatMap(details),
    '',
    ...faultTable(faults),
  ].join('\n');
