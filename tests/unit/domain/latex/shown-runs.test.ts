import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownLatex } from '../../../../src/domain/latex/shown-latex.ts';
import { shownRuns } from '../../../../src/domain/latex/shown-runs.ts';
import { runs } from '../../runs.ts';
import { PIECES } from './span-check.ts';

test('runs are the words as written, and what stands for LaTeX as a whole', () => {
  const told = shownRuns('a \\textbf{b} $x^2$\\%').map(({ start, end, from, to, isLiteral }) => [
    start,
    end,
    from,
    to,
    isLiteral,
  ]);
  expect(told).toEqual([
    [0, 2, 0, 2, true],
    [10, 11, 2, 3, true],
    [12, 13, 3, 4, true],
    [13, 18, 4, 7, false],
    [18, 20, 7, 8, false],
  ]);
});

test.each([
  ['$x$', false],
  ['$x\ny$', true],
  ['$$x$$', true],
  ['x\ny', false],
])('whether %j stands apart', (source, isBlock) => {
  expect(shownRuns(source).map((run) => run.isBlock)).toEqual([isBlock]);
});

test('runs follow one another on both sides, and are what is shown', () => {
  const latex = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(latex, (source) => {
      const shown = shownLatex(source);
      let [at, start] = [0, 0];
      for (const run of shownRuns(source)) {
        expect(run.from).toBe(at);
        expect(run.start).toBeGreaterThanOrEqual(start);
        if (run.isLiteral)
          expect(shown.slice(run.from, run.to)).toBe(source.slice(run.start, run.end));
        [at, start] = [run.to, run.end];
      }
      expect(at).toBe(shown.length);
    }),
    { numRuns: runs(2000) },
  );
});
