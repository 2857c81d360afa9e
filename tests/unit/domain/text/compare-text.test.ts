import { expect, test } from 'vitest';
import { compareText } from '../../../../src/domain/text/compare-text.ts';

test.each([
  ['accents and case only break ties', ['b', 'Á', 'a', 'B', 'az'], ['a', 'Á', 'az', 'b', 'B']],
  ['numbers by size', ['Layer 10', 'layer 2', 'Layer 1'], ['Layer 1', 'layer 2', 'Layer 10']],
  ['nothing first', ['x', ''], ['', 'x']],
])('%s', (_, texts, ordered) => {
  expect(texts.toSorted(compareText)).toEqual(ordered);
});
