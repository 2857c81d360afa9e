import { expect } from 'vitest';
import type { Segment } from '../../../../src/domain/latex/segment.ts';

/** Checks that segments lie in order between two offsets, without gaps if they must tile them. */
export function expectInOrder(
  segments: readonly Segment[],
  source: string,
  [from, to]: readonly [number, number],
): void {
  let at = from;
  for (const segment of segments) {
    expect(segment.start).toBe(at);
    expect(segment.end).toBeGreaterThan(segment.start);
    at = segment.end;
    if ('children' in segment && segment.children.length > 0) {
      const first = segment.children[0]?.start ?? -1;
      const last = segment.children.at(-1)?.end ?? -1;
      expect(first).toBeGreaterThanOrEqual(segment.start);
      expect(last).toBeLessThanOrEqual(segment.end);
      expectInOrder(segment.children, source, [first, last]);
    }
  }
  expect(at).toBe(to);
}

/** Pieces of LaTeX that make every kind of trouble when put together. */
export const PIECES = [
  ...['\\textbf{', '\\emph {', '{\\bf ', '\\href{https://a.b}{', '\\cite{a,b}', '\\cite{'],
  ...['{', '}', '$', '$$', '\\(', '\\)', '\\[', '\\]', '\\', '\\\\', '\\%', '\\$', '~', '\n\n'],
  ...['\\"o', '{\\"o}', '\\c{c}', '\\ss ', '\\alpha', '\\unknown', '\\url{https://q.r}', '^', '_'],
  ...['https://x.y/(a)', 'https://', '. ', 'word', ' ', '5', 'é', '😀', '\\frac{', '\\sqrt'],
];
