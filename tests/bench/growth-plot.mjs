/** @typedef {import('./registry.mjs').Growth} Growth */

const WIDTH = 640;
const HEIGHT = 400;
const PLOT = { left: 70, right: 480, top: 30, bottom: 340 };
// Both are told apart on white and on black, and by their dashes too.
const LINES = [
  { colour: '#2f7fd1', dash: 'none' },
  { colour: '#c2661a', dash: '7 4' },
];

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Powers of ten that span the values.
 * @param {readonly number[]} values
 */
function decades(values) {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * A scale of powers of ten from one end of the plot to the other.
 * @param {readonly number[]} powers
 * @param {number} start
 * @param {number} end
 */
const scale = (powers, start, end) => {
  const first = powers[0] ?? 0;
  const span = (powers.at(-1) ?? 1) - first;
  return (/** @type {number} */ value) =>
    Number((start + ((Math.log10(value) - first) / span) * (end - start)).toFixed(1));
};

const number = (/** @type {number} */ power) =>
  power < 0 ? (10 ** power).toFixed(-power) : (10 ** power).toLocaleString('en');

/** @param {readonly Growth[]} growths */
const described = (growths) =>
  growths
    .map(({ name, points }) => {
      const said = points.map(
        ({ papers, p95 }) => `${p95.toPrecision(2)} ms at ${papers.toLocaleString('en')} papers`,
      );
      return `${name}, 95th percentile: ${said.join(', ')}.`;
    })
    .join(' ');

/**
 * A line with its points, and its name beside a piece of it.
 * @param {Growth} growth
 * @param {number} index
 * @param {(value: number) => number} x
 * @param {(value: number) => number} y
 */
function lineOf({ name, points }, index, x, y) {
  const { colour, dash } = LINES[index % LINES.length] ?? { colour: '#777', dash: 'none' };
  const places = points.map(({ papers, p95 }) => [x(papers), y(Math.max(p95, 0.001))]);
  const key = PLOT.top + 18 + 22 * index;
  return [
    `<polyline fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}" points="${places.map((place) => place.join(',')).join(' ')}"/>`,
    ...places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="4" fill="${colour}"/>`),
    // Named apart from the lines, which may end on each other.
    `<line x1="${PLOT.left + 16}" x2="${PLOT.left + 56}" y1="${key}" y2="${key}" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>`,
    `<text x="${PLOT.left + 64}" y="${key + 4}" fill="${colour}">${escaped(name)}</text>`,
  ];
}

/**
 * A plot of times by size of the library, both by powers of ten: whatever grows linearly is as
 * steep as the thin line. It has no background, so it is read on light and dark pages alike.
 * @param {readonly Growth[]} growths at least one, with at least one point
 */
export function growthPlot(growths) {
  const points = growths.flatMap((growth) => growth.points);
  const across = decades(points.map(({ papers }) => papers));
  const up = decades(points.map(({ p95 }) => Math.max(p95, 0.001)));
  const x = scale(across, PLOT.left, PLOT.right);
  const y = scale(up, PLOT.bottom, PLOT.top);
  const low = up[0] ?? 0;
  const length = Math.min(across.length, up.length) - 1;
  const linear = [across.at(-1) ?? 0, low + length].map((power) => 10 ** power);
  const drawn = growths.map((growth, index) => lineOf(growth, index, x, y));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="13">`,
    '<title id="title">Search and facet time by number of papers</title>',
    `<desc id="description">${escaped(described(growths))}</desc>`,
    ...up.map(
      (power) =>
        `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y(10 ** power)}" y2="${y(10 ** power)}" stroke="#888" stroke-opacity="0.35"/><text x="${PLOT.left - 8}" y="${y(10 ** power) + 4}" text-anchor="end" fill="#808080">${number(power)} ms</text>`,
    ),
    ...across.map(
      (power) =>
        `<text x="${x(10 ** power)}" y="${PLOT.bottom + 22}" text-anchor="middle" fill="#808080">${number(power)}</text>`,
    ),
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 46}" text-anchor="middle" fill="#808080">papers; a letter typed, 95th percentile</text>`,
    `<line x1="${x((linear[0] ?? 1) / 10 ** length)}" y1="${PLOT.bottom}" x2="${x(linear[0] ?? 1)}" y2="${y(linear[1] ?? 1)}" stroke="#888" stroke-dasharray="2 4"/>`,
    `<text x="${x(linear[0] ?? 1) + 10}" y="${y(linear[1] ?? 1) + 4}" fill="#808080">as steep as linear</text>`,
    ...drawn.flat(),
    '</svg>',
    '',
  ].join('\n');
}
