import { describe, expect, test } from 'vitest';
import { scanLatex } from '../../../../src/domain/latex/scan-latex.ts';

const formulas = (source: string) =>
  scanLatex(source).flatMap((s) =>
    s.kind === 'math' ? [s.display ? `display ${s.tex}` : s.tex] : [],
  );

describe('readMath', () => {
  test.each([
    ['diversity parameter $α$.', ['α']],
    [
      'against $n$ from $O(n)$ to $O(\\log(n))$, and to $O(1)$',
      ['n', 'O(n)', 'O(\\log(n))', 'O(1)'],
    ],
    ['\\(a\\) and \\[b\\] and $$c$$', ['a', 'display b', 'display c']],
    ['$5$ and $10\\times$ and $3 x + 2$', ['5', '10\\times', '3 x + 2']],
    ['$2 log n$ $n log n$', ['2 log n', 'n log n']],
    ['$5 \\text{ or so}$', ['5 \\text{ or so}']],
    ['$a$$b$', ['a', 'b']],
    ['$\\$5$', ['\\$5']],
    ['$a\nb$', ['a\nb']],
    ['$x_{i}$-th', ['x_{i}']],
  ])('%s holds formulas', (source, expected) => {
    expect(formulas(source)).toEqual(expected);
  });

  test.each([
    'costs $5 and $10',
    'about $5-$10',
    'costs 5$ and 10$ more',
    'from $5 or US$ if you like',
    'between $20,000 and US$.',
    'the $HOME and $PATH',
    'in $, then in US$.',
    'escaped \\$a\\$',
    '$ a$',
    '$a $',
    '$a',
    '$$',
    '$$$$',
    '$$ $$',
    '$a\n\nb$',
    '\\(a',
    '\\[a \\(b',
    '$a} b$',
    '\\textbf{a $b} c$',
    '\\\\(a\\\\)',
  ])('%s holds none', (source) => {
    expect(formulas(source)).toEqual([]);
  });

  test('tells where a formula stands', () => {
    expect(scanLatex('a $x$ b')[1]).toEqual({
      kind: 'math',
      start: 2,
      end: 5,
      tex: 'x',
      display: false,
    });
  });
});
