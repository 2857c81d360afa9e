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
  expect(formulaProblem('x'.repeat(FORMULA_LIMIT + 1))).toMatch(/^[A-Z].*\.$/);
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
