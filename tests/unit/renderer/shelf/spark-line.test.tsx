// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SparkLine } from '../../../../src/renderer/shelf/spark-line.tsx';
import { MOST_BARS } from '../../../../src/renderer/shelf/years/shown-years.ts';

afterEach(cleanup);

const yearsFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, papers: 1 }));

test.each([
  [2016, 2025],
  // A book of then among papers of now.
  [1687, 2025],
])('from %d to %d every bar can be seen', (first, last) => {
  const { container } = render(<SparkLine years={yearsFrom(first, last)} />);
  const widths = [...container.querySelectorAll('rect')].map((bar) =>
    Number(bar.getAttribute('width')),
  );
  expect(widths).toHaveLength(Math.min(last - first + 1, MOST_BARS));
  for (const width of widths) expect(width).toBeGreaterThan(1);
});

test('without a year there is no line', () => {
  expect(render(<SparkLine years={[]} />).container.innerHTML).toBe('');
});
