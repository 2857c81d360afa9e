import { barWords } from './figure.mjs';

/**
 * What one bench gave, and when, on which machine.
 * @typedef {object} Section
 * @property {string} name
 * @property {string} title
 * @property {string} date `YYYY-MM-DD`
 * @property {number} papers
 * @property {import('./machine.mjs').Machine} machine
 * @property {readonly import('./figure.mjs').Figure[]} figures
 * @property {readonly import('./registry.mjs').Growth[]} [growth]
 */

/** @param {import('./figure.mjs').Figure} figure */
export const verdict = ({ met }) => (met === null ? '' : met ? 'met' : 'missed');

const cell = (/** @type {string | number | null} */ value) =>
  String(value ?? '').replaceAll('|', '\\|');

/** @param {import('./figure.mjs').Figure} figure */
function row(figure) {
  const { what, unit, ours, beside, ratio } = figure;
  const cells = [
    what,
    unit,
    ours.count,
    ours.median,
    ours.p95,
    ours.max,
    beside && `${beside.name}: ${beside.median}, p95 ${beside.p95}`,
    ratio,
    barWords(figure),
    verdict(figure),
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

const HEAD = [
  '| what | unit | values | median | p95 | greatest | beside it (median) | ratio | bar | |',
  '|---|---|---|---|---|---|---|---|---|---|',
];

/** @param {Section} section */
function sectionLines({ name, title, date, figures, machine }) {
  const notes = figures.flatMap(({ what, note }) => (note ? [`- ${what}: ${note}.`] : []));
  const { processor, memory, system, node, electron } = machine;
  return [
    `## ${title}`,
    '',
    `\`npm run bench -- ${name}\`, ${date}, on ${processor}, ${memory} of memory, ${system}, Node ${node}, Electron ${electron}.`,
    '',
    ...HEAD,
    ...figures.map(row),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ];
}

/**
 * The page that says what the last runs gave.
 * @param {readonly Section[]} sections
 */
export const resultsPage = (sections) =>
  [
    '# What the bench measured',
    '',
    'Written by `npm run bench -- --write`. Each figure stands beside what it competes with in the',
    'same run; a ratio is ours to theirs, pair by pair or of the statistic the bar is about.',
    '',
    '![Search and facet time by number of papers](growth.svg)',
    '',
    ...sections.flatMap(sectionLines),
  ].join('\n');
