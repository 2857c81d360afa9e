import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLatex } from '../../../../src/domain/latex/plain-latex.ts';
import { runs } from '../../runs.ts';
import { PIECES } from './span-check.ts';

describe('plainLatex', () => {
  test.each([
    ['plain', 'plain'],
    ['\\textbf{V}ariance-\\emph{Aware}', 'Variance-Aware'],
    ['80\\% of G{\\"o}del, Fig.~3', '80% of Gödel, Fig. 3'],
    ['memorization \\cite{zhang,arpit}.', 'memorization [zhang, arpit].'],
    ['\\url{https://a.b}, https://c.d.', 'https://a.b, https://c.d.'],
    ['\\href{https://a.b}{the code}', 'the code (https://a.b)'],
    ['\\href{https://a.b}{https://a.b}', 'https://a.b'],
    ['\\unknown{x} costs $5 and $10', '\\unknown{x} costs $5 and $10'],
  ])('%s', (source, expected) => {
    expect(plainLatex(source)).toBe(expected);
  });

  test.each([
    ['$O(\\log(n))$', 'O(log(n))'],
    ['$α$ $\\alpha$ \\alpha', 'α α α'],
    ['$x^2$ $x_i$ $x^{10}$', 'x^2 x_i x^10'],
    ['$e^{-x}$ $x_{\\text{max}}$ $e^{\\sqrt{x}}$', 'e^(-x) x_max e^(√x)'],
    ['$\\frac{a+b}{2}$ $\\frac{1}{n}$', '(a+b)/2 1/n'],
    ['$\\sqrt{2}$ $\\sqrt{a b}$', '√2 √(a b)'],
    ['$\\mathbb{R}^{d}$ $\\hat{y}$', 'R^d y'],
    ['$2\\times 10$ $a \\leq b$ $\\left\\{0, 1\\right\\}$', '2× 10 a ≤ b {0, 1}'],
    ['$10\\,000$ $a\\;b$ $\\|x\\|$ $50\\%$', '10000 a b ‖x‖ 50%'],
    ['$\\foo{x}{y} \\constructor$', '\\foo{x}y \\constructor'],
    ['$\\operatorname{softmax}(x)$', 'softmax(x)'],
    ['\\(a\\) \\[b\\] $$c$$', 'a b c'],
  ])('formula %s', (source, expected) => {
    expect(plainLatex(source)).toBe(expected);
  });

  test('keeps text without any sign of LaTeX as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\\${}~\u00a0]|https?:/iu.test(text)),
        (text) => {
          expect(plainLatex(text)).toBe(text);
        },
      ),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
        plainLatex(pieces.join(''));
        plainLatex(`\\(${pieces.join('')}\\)`);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each([
    ['{', '}'],
    ['^{', '}'],
    ['\\frac{', '}{2}'],
    ['\\foo{', '}'],
  ])('reads a formula of 100,000 nested %s', (open, close) => {
    const plain = plainLatex(`$${open.repeat(100_000)}x${close.repeat(100_000)}$`);
    expect(plain).toContain('x');
  });
});
