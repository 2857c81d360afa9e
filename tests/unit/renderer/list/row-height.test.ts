import { expect, test } from 'vitest';
import { estimatedHeight } from '../../../../src/renderer/list/row-height.ts';
import { rowOf } from './rows.ts';

const titled = (title: string, snippet = '') => ({
  ...rowOf(1),
  title,
  snippet: snippet === '' ? null : { from: 'abstract' as const, text: snippet },
});
const long = 'Join the High Accuracy Club on ImageNet with A Binary Neural Network Ticket';

test('a comfortable row is as high as its title and snippet are long', () => {
  expect(estimatedHeight(titled('Short'), 'comfortable', 440)).toBe(56);
  expect(estimatedHeight(titled(long), 'comfortable', 440)).toBe(75);
  expect(estimatedHeight(titled(long), 'comfortable', 900)).toBe(56);
  expect(estimatedHeight(titled(long, 'It says so.'), 'comfortable', 440)).toBe(95);
  expect(estimatedHeight(titled('Short'), 'comfortable', 0)).toBe(75);
});

test('a compact row has one height, whatever it holds', () => {
  expect(estimatedHeight(titled(long, 'It says so.'), 'compact', 440)).toBe(36);
  expect(estimatedHeight(undefined, 'compact', 440)).toBe(36);
});

test('a row that is not at hand is taken for one between', () => {
  const height = estimatedHeight(undefined, 'comfortable', 440);
  expect(height).toBeGreaterThan(56);
  expect(height).toBeLessThan(75);
});
