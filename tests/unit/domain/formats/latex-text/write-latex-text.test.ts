import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isBalanced } from '../../../../../src/domain/formats/latex-text/loose-braces.ts';
import { readLatexText } from '../../../../../src/domain/formats/latex-text/read-latex-text.ts';
import type { TextKind } from '../../../../../src/domain/formats/latex-text/text-kind.ts';
import {
  type Capitals,
  writeLatexText,
} from '../../../../../src/domain/formats/latex-text/write-latex-text.ts';
import { runs } from '../../../runs.ts';
import { anyLine } from './arbitrary-text.ts';

const written = (text: string): string => writeLatexText(text, 'line', 'as they are');

describe('writeLatexText', () => {
  test.each([
    ['', ''],
    ['100% R&D #1 a_b', '100\\% R\\&D \\#1 a\\_b'],
    ['&amp; $a&lt;b$', '\\&amp; $a&lt;b$'],
    ['Café – “naïve”', 'Café – “naïve”'],
    ['costs $5 and $10', 'costs \\$5 and \\$10'],
    ['the $O(n^2)$ bound', 'the $O(n^2)$ bound'],
    [
      '{a} }{ ~^',
      '\\{a\\} \\textbraceright{}\\textbraceleft{} \\textasciitilde{}\\textasciicircum{}',
    ],
    ['C:\\$5', 'C:\\textbackslash{}\\$5'],
    ['a -- b --- c - d', 'a -{}- b -{}-{}- c - d'],
    ["``a'' ?` don't", "`{}`a'{}' ?{}` don't"],
    ['\\foo{a_1} b', '\\foo{a\\_1} b'],
    ['\\alpha', '\\textbackslash{}alpha'],
    ['half $\\{x$ set', 'half $\\{x$\\iffalse}\\fi{} set'],
    ['half $x\\}$ set', 'half \\iffalse{\\fi{}$x\\}$ set'],
  ])('%j', (text, expected) => {
    expect(written(text)).toBe(expected);
    expect(readLatexText(expected, 'line')).toBe(text);
  });

  test.each([
    ['Learning with PyTorch and DNA', 'Learning with {PyTorch} and {DNA}'],
    ['A bound of $O(n)$ and $x$', 'A bound of {$O(n)$} and $x$'],
    ['mRNA-based BERTs', '{mRNA}-based {BERTs}'],
  ])('protects capitals: %s', (text, expected) => {
    expect(writeLatexText(text, 'line', 'protected')).toBe(expected);
  });

  it('begins no line with an @', () => {
    expect(writeLatexText('a\n @article{x,', 'lines', 'as they are')).toBe(
      'a\n {}@article\\textbraceleft{}x,',
    );
  });

  it('is read as the same text, whatever it is, and balances its braces', () => {
    fc.assert(
      fc.property(
        anyLine,
        fc.constantFrom<TextKind>('line', 'title', 'paragraphs', 'lines', 'address'),
        fc.constantFrom<Capitals>('protected', 'as they are'),
        (text, kind, capitals) => {
          const latex = writeLatexText(text, kind, capitals);
          expect(isBalanced(latex)).toBe(true);
          expect(readLatexText(latex, kind)).toBe(text);
        },
      ),
      { numRuns: runs(10_000) },
    );
  });
});
