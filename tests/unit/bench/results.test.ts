// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { figure } from '../../bench/figure.mjs';
import { growthPlot } from '../../bench/growth-plot.mjs';
import { machine } from '../../bench/machine.mjs';
import { merged } from '../../bench/results.mjs';
import { resultsPage } from '../../bench/results-page.mjs';

const section = (name: string, time: number) => ({
  name,
  title: `About ${name}`,
  date: '2026-01-02',
  papers: 100,
  machine: machine({ version: '1.2.3', fallback: true }),
  figures: [
    figure({
      what: 'a | b',
      ours: [time],
      beside: { name: 'other', values: [2 * time] },
      bar: { of: 'ratio', most: 0.4 },
      note: 'by hand',
    }),
  ],
});

test('a bench run anew takes the place of its earlier result and leaves the others', () => {
  const all = merged([section('b', 1), section('a', 2)], [section('b', 3)], ['a', 'b', 'c']);
  expect(all.map(({ name, figures }) => [name, figures[0]?.ours.median])).toEqual([
    ['a', 2],
    ['b', 3],
  ]);
});

test('the page names machine, rival, ratio and verdict of each figure', () => {
  const page = resultsPage([section('a', 5)]);
  expect(page).toContain('## About a');
  expect(page).toContain('Electron 1.2.3 (the stand-in)');
  const row = page.split('\n').find((line) => line.startsWith('| a'));
  expect(row).toBe(
    '| a \\| b | ms | 1 | 5 | 5 | 5 | other: 10, p95 10 | 0.5 | ratio ≤ 0.4 | missed |',
  );
  expect(page).toContain('- a | b: by hand.');
});

const search = {
  name: 'Search <&>',
  points: [100, 1000, 10_000].map((papers) => ({ papers, median: 0.01, p95: papers / 10_000 })),
};
const drawn = () => {
  const text = growthPlot([search, { ...search, name: 'Facets' }]);
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
};

test('the plot is whole, and tells its figures to who cannot see it', () => {
  const svg = drawn();
  expect(svg.querySelector('parsererror')).toBeNull();
  expect(svg.getAttribute('role')).toBe('img');
  for (const id of svg.getAttribute('aria-labelledby')?.split(' ') ?? [])
    expect(svg.querySelector(`#${id}`)?.textContent).not.toBe('');
  expect(svg.querySelector('desc')?.textContent).toContain(
    'Search <&>, 95th percentile: 0.010 ms at 100 papers',
  );
});

test('the plot has no ground of its own, and each line its colour and dashes', () => {
  const svg = drawn();
  expect(svg.querySelector('rect')).toBeNull();
  const lines = [...svg.querySelectorAll('polyline')];
  expect(new Set(lines.map((line) => line.getAttribute('stroke'))).size).toBe(2);
  expect(new Set(lines.map((line) => line.getAttribute('stroke-dasharray'))).size).toBe(2);
});

test('each power of ten is as far from the last, and what grows linearly is a straight line up', () => {
  const points = drawn().querySelector('polyline')?.getAttribute('points') ?? '';
  const places = points.split(' ').map((point) => point.split(',').map(Number));
  const [first = 0, second = 0, third = 0] = places.map(([x]) => x);
  expect(third - second).toBeCloseTo(second - first, 0);
  const slopes = places.slice(1).map(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = places[index] ?? [];
    return (y - fromY) / (x - fromX);
  });
  expect(slopes.length).toBe(2);
  expect(slopes[0]).toBeLessThan(0);
  expect(slopes[0]).toBeCloseTo(slopes[1] ?? 0, 1);
});
