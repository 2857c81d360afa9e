import { expect, test } from 'vitest';
import { stepFor } from '../../../../src/renderer/list/step-for.ts';

const keys = (key: string, held: Partial<Parameters<typeof stepFor>[0]> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['PageDown', 5, 15],
  ['PageUp', 25, 15],
  ['Home', 5, 0],
  ['End', 5, 99],
  ['ArrowUp', 0, 0],
  ['PageDown', 95, 99],
  ['ArrowDown', -1, 0],
  ['PageDown', -1, 0],
  ['End', -1, 99],
  // Between two rows, of which the upper one has left.
  ['ArrowDown', 4.5, 5],
  ['ArrowUp', 4.5, 4],
  ['PageDown', 4.5, 14],
  ['ArrowDown', -0.5, 0],
  ['ArrowUp', 99.5, 99],
  ['ArrowDown', 99.5, 99],
])('%s from %i leads to %i', (key, place, index) =>
  expect(stepFor(keys(key), place, 100, 10)).toEqual({ index, how: 'select' }),
);

test('Shift extends, Ctrl and Command only walk, Alt is not ours', () => {
  expect(stepFor(keys('End', { shiftKey: true }), 5, 100, 10)?.how).toBe('extend');
  expect(stepFor(keys('End', { ctrlKey: true, shiftKey: true }), 5, 100, 10)?.how).toBe('extend');
  expect(stepFor(keys('ArrowDown', { ctrlKey: true }), 5, 100, 10)?.how).toBe('walk');
  expect(stepFor(keys('ArrowDown', { metaKey: true }), 5, 100, 10)?.how).toBe('walk');
  expect(stepFor(keys('ArrowDown', { altKey: true }), 5, 100, 10)).toBe(null);
});

test('other keys and an empty list lead nowhere', () => {
  expect(stepFor(keys('x'), 5, 100, 10)).toBe(null);
  expect(stepFor(keys('End'), -1, 0, 10)).toBe(null);
});
