import { figure } from './figure.mjs';

const SIZES = [100, 1000, 10_000, 100_000];

/**
 * The sizes at which growth is shown, and the size itself.
 * @param {number} papers
 */
export const sizesUpTo = (papers) => [...SIZES.filter((size) => size < papers), papers];

/**
 * How many times longer it takes with so many times more papers, from 10,000 to the largest
 * library; none without two such libraries.
 * @param {import('./registry.mjs').Growth} growth
 */
export function growthFigure({ name, points }) {
  const from = points.find(({ papers }) => papers === 10_000);
  const to = points.at(-1);
  if (!from || !to || to === from) return [];
  const times = to.papers / from.papers;
  return [
    figure({
      what: `${name}: times longer for ${times} times more papers, by p95`,
      unit: '×',
      ours: [to.p95 / from.p95],
      beside: { name: 'linear growth', values: [times] },
      bar: { of: 'ratio', most: 1 },
    }),
  ];
}
