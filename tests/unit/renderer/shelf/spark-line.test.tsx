// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SparkLine } from '../../../../src/renderer/shelf/spark-line.tsx';

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
  expect(widths).toHaveLength(last - first + 1);
  for (const width of widths) expect(width).toBeGreaterThan(0);
});

test('without a year there is no line', () => {
  expect(render(<SparkLine years={[]} />).container.innerHTML).toBe('');
});
