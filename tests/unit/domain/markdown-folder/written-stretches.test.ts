import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanLatex } from '../../../../src/domain/latex/scan-latex.ts';
import type { Segment } from '../../../../src/domain/latex/segment.ts';
import { shownLatex } from '../../../../src/domain/latex/shown-latex.ts';
import { shownRuns } from '../../../../src/domain/latex/shown-runs.ts';
import {
  fileMarks,
  printMarks,
  readMarks,
} from '../../../../src/domain/markdown-folder/marked-text.ts';
import {
  shownStretches,
  writtenStretches,
} from '../../../../src/domain/markdown-folder/written-stretches.ts';
import { runs } from '../../runs.ts';
import { PIECES } from '../latex/span-check.ts';

/** A text with a passage of it, as it is shown, marked in the file. */
function marked(source: string, passage: string): string {
  const from = shownLatex(source).indexOf(passage);
  expect(from).toBeGreaterThanOrEqual(0);
  const found = writtenStretches(shownRuns(source), { from, to: from + passage.length });
  return printMarks(source, fileMarks(source, found));
}

test.each([
  ['Of $x^2$ we', 'x^2 we', 'Of ==$x^2$ we=='],
  ['Of $x + y = 1$ we', 'f x', 'O==f $x + y = 1$== we'],
  ['Of $x + y = 1$ we', 'y', 'Of ==$x + y = 1$== we'],
  ['Of $a$$b$', 'b', 'Of $a$==$b$=='],
  ['about 5\\% of it', '5% of', 'about ==5\\% of== it'],
  ['a \\emph{new way} to', 'way to', 'a \\emph{new ==way} to=='],
  ['a \\emph{new way} to', 'new', 'a \\emph{==new== way} to'],
  ['one $$x$$ two', 'one x two', '==one== $$x$$ ==two=='],
  ['one $x +\ny$ two', 'one x +\ny two', '==one== $x +\ny$ ==two=='],
  ['one $$x$$ two', 'x', 'one $$x$$ two'],
  ['no LaTeX at all', 'LaTeX', 'no ==LaTeX== at all'],
])('of %j the passage %j is marked as %j', (source, passage, text) => {
  expect(marked(source, passage)).toBe(text);
});

/** All formulas of a text, wherever they stand. */
const formulasIn = (segments: readonly Segment[]): readonly Segment[] =>
  segments.flatMap((each) =>
    'children' in each ? formulasIn(each.children) : each.kind === 'math' ? each : [],
  );

test('whatever is marked is read back to the letter, and no mark stands within a formula', () => {
  const latex = fc
    .array(fc.constantFrom(...PIECES, '=', '==', '$x=y$', '$$z$$', '$a\nb$', '\n'), {
      maxLength: 30,
    })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(latex, fc.nat(), fc.nat(), (source, a, b) => {
      const { length } = shownLatex(source);
      const [from = 0, to = 0] = [a % (length + 1), b % (length + 1)].toSorted((x, y) => x - y);
      const found = writtenStretches(shownRuns(source), { from, to });
      const marks = fileMarks(source, found);
      expect(readMarks(printMarks(source, marks))).toEqual({ text: source, marks });
      for (const formula of formulasIn(scanLatex(source)))
        for (const edge of [...found, ...marks].flatMap((each) => [each.from, each.to]))
          expect(edge <= formula.start || edge >= formula.end).toBe(true);
      const again = shownStretches(source, found);
      for (const each of again) expect(each.to).toBeGreaterThan(each.from);
    }),
    { numRuns: runs(5000) },
  );
});

test('what was marked in a file is where it was shown, with whole formulas', () => {
  const source = 'Of $x^2$ and $x^2$ or $$y$$ 5\\%';
  const at = (passage: string) => {
    const from = source.indexOf(passage);
    return shownStretches(source, [{ from, to: from + passage.length }]).map((each) =>
      shownLatex(source).slice(each.from, each.to),
    );
  };
  expect(at('$ and $x')).toEqual(['x^2 and x^2']);
  expect(at('and')).toEqual(['and']);
  expect(at('\\%')).toEqual(['%']);
  expect(shownStretches(source, [])).toEqual([]);
});
