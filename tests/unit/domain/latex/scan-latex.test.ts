import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scanLatex } from '../../../../src/domain/latex/scan-latex.ts';
import type { Segment } from '../../../../src/domain/latex/segment.ts';
import { runs } from '../../runs.ts';
import { expectInOrder, PIECES } from './span-check.ts';

/** Segments in short: `strong(a math:x)`. */
function shape(segment: Segment): string {
  switch (segment.kind) {
    case 'text':
      return segment.text;
    case 'math':
      return `<${segment.display ? 'display' : 'math'} ${segment.tex}>`;
    case 'citation':
      return `<cite ${segment.keys.join('|')}>`;
    case 'link':
      return `<link ${segment.url} ${segment.children.map(shape).join('')}>`;
    default:
      return `<${segment.kind} ${segment.children.map(shape).join('')}>`;
  }
}

const shapes = (source: string): string => scanLatex(source).map(shape).join('');

describe('scanLatex', () => {
  test.each([
    ['', ''],
    ['\\textbf{V}ariance-\\textbf{A}ware', '<strong V>ariance-<strong A>ware'],
    ['\\emph{a \\textbf{b} c}', '<emphasis a <strong b> c>'],
    ['\\textit{a} \\underline{b} \\texttt{c}', '<emphasis a> <underline b> <mono c>'],
    ['\\textsc{d} \\textsl {e}', '<small-caps d> <emphasis e>'],
    ['{\\bf a {b}} {\\em c} {\\emx d}', '<strong a {b}> <emphasis c> {\\emx d}'],
    ['\\textbf{}', '<strong >'],
    ['\\unknown{\\emph{a}} \\x', '\\unknown{<emphasis a>} \\x'],
    ['sets {-1, +1} {CNN}', 'sets {-1, +1} {CNN}'],
    ['``quoted\'\' -- "so" --- it', '``quoted\'\' -- "so" --- it'],
  ])('styles: %s', (source, expected) => {
    expect(shapes(source)).toBe(expected);
  });

  test.each([
    ['\\textbf{a', '\\textbf{a'],
    ['a} b', 'a} b'],
    ['\\emph{a {b} \\textbf{c} $x$', '\\emph{a {b} <strong c> <math x>'],
    ['\\textbf{a \\emph{b', '\\textbf{a \\emph{b'],
    ['\\textbf a', '\\textbf a'],
    ['\\href{https://a.b}{c', '\\href{https://a.b}{c'],
    ['\\cite{a', '\\cite{a'],
    ['\\cite{}', '\\cite{}'],
    ['\\', '\\'],
  ])('unbalanced: %s', (source, expected) => {
    expect(shapes(source)).toBe(expected);
  });

  test.each([
    ['80\\% \\& \\_ \\# \\$5 \\{x\\}', '80% & _ # $5 {x}'],
    ['G{\\"o}del \\"{o} \\"o \\"\\i \\\'{\\i}', 'Gödel ö ö ï í'],
    ["Poincar\\'e \\c{c} \\v s \\~n \\H{o} \\.z", 'Poincaré ç š ñ ő ż'],
    ["stra\\ss e \\O{}re {\\ae} \\L\\'od\\'z \\AA ngstrom", 'straße Øre æ Łódź Ångstrom'],
    ['\\alpha-\\ldots 2\\times \\constructor', 'α-… 2× \\constructor'],
    ['Fig.~3, (a)~b, ~80% a~ b', 'Fig.\u00a03, (a)\u00a0b, ~80% a~ b'],
    ['\\vspace \\cmd', '\\vspace \\cmd'],
  ])('characters: %s', (source, expected) => {
    expect(shapes(source)).toBe(expected);
  });

  test.each([
    ['\\cite{a, b}', '<cite a|b>'],
    ['x~\\citep[see][p. 3]{a}', 'x\u00a0<cite a>'],
    ['\\citet*{a,,b }', '<cite a|b>'],
    ['\\citeX{a}', '\\citeX{a}'],
  ])('citations: %s', (source, expected) => {
    expect(shapes(source)).toBe(expected);
  });

  test.each([
    ['verbatim', 'a {b} \\foo', [[0, 10, 'a {b} \\foo']]],
    [
      'replaced',
      'a \\% b',
      [
        [0, 2, 'a '],
        [2, 4, '%'],
        [4, 6, ' b'],
      ],
    ],
  ])('texts are %s as a whole', (_, source, spans) => {
    const found = scanLatex(source).map((s) => [s.start, s.end, s.kind === 'text' && s.text]);
    expect(found).toEqual(spans);
  });

  it('leaves styles that nest very deep as written', () => {
    const source = '\\emph{'.repeat(40) + 'x'.repeat(3) + '}'.repeat(40);
    const depth = (segments: readonly Segment[]): number =>
      Math.max(0, ...segments.map((s) => ('children' in s ? 1 + depth(s.children) : 0)));
    expect(depth(scanLatex(source))).toBe(16);
    expect(shapes(source)).toContain('\\emph{xxx}');
  });

  it('never throws and never loses a character', () => {
    const texts = [
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
    ];
    fc.assert(
      fc.property(fc.oneof(...texts), (source) => {
        const segments = scanLatex(source);
        expectInOrder(segments, source, [0, source.length]);
        const slices = segments.map(({ start, end }) => source.slice(start, end));
        expect(slices.join('')).toBe(source);
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each([
    ...PIECES,
    '$a{',
    '\\({',
    '\\[{',
    '\\url{https://a',
    '\\cite[',
    '\\href{https://',
    '\n \t',
  ])('ends for 100,000 times %j', (piece) => {
    const source = piece.repeat(100_000);
    expect(scanLatex(source).at(-1)?.end).toBe(source.length);
  });
});
