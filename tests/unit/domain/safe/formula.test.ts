import { expect, test } from 'vitest';
import {
  EXPANSION_LIMIT,
  expansionsFor,
  FORMULA_LIMIT,
  formulaProblem,
  GROWTH_LIMIT,
} from '../../../../src/domain/safe/formula.ts';

test('a formula of an abstract is typeset with all its expansions', () => {
  const tex = '\\mathcal{O}(n^2) \\leq \\sum_{i=1}^{n} \\left| x_i \\right|';
  expect(formulaProblem(tex)).toBeNull();
  expect(expansionsFor(tex)).toBe(EXPANSION_LIMIT);
});

test('a formula beyond the limit has a reason in words', () => {
  expect(formulaProblem('x'.repeat(FORMULA_LIMIT))).toBeNull();
  expect(formulaProblem('x'.repeat(FORMULA_LIMIT + 1))).toBe(
    'This formula is too long to be typeset.',
  );
  expect(formulaProblem(`x${'\u0301'.repeat(8)}`)).toBeNull();
  expect(formulaProblem(`x${'\u0301'.repeat(9)}`)).toBe(
    'This formula takes too long to be typeset.',
  );
});

test('a short formula with macros of its own has all its expansions, a long one fewer', () => {
  expect(expansionsFor('\\def\\a{x}')).toBe(EXPANSION_LIMIT);
  const tex = `\\def\\a{${'x'.repeat(91)}}`;
  expect(tex).toHaveLength(99);
  expect(expansionsFor(tex)).toBe(50);
});

test.each([
  'def',
  'gdef',
  'edef',
  'xdef',
  'let',
  'futurelet',
  'newcommand',
  'renewcommand',
  'providecommand',
  'global',
  'long',
])('with \\%s of its own a formula cannot outgrow the limit', (command) => {
  const tex = `\\${command}\\a{${'x'.repeat(1000)}}${'\\a'.repeat(300)}`;
  expect(expansionsFor(tex) * tex.length).toBeLessThanOrEqual(GROWTH_LIMIT);
});

test.each(['\\longrightarrow', '\\leq', '\\letter', '\\definition', 'def', '\\longleftarrow'])(
  '%s defines nothing',
  (tex) => expect(expansionsFor(tex)).toBe(EXPANSION_LIMIT),
);
