import { expect, test } from 'vitest';
import { movedItem } from '../../../../src/renderer/notes/moved-item.ts';

const deeper = (text: string, index: number) => movedItem(text.split('\n'), index, 'deeper');
const higher = (text: string, index: number) => movedItem(text.split('\n'), index, 'higher');

test('an item becomes part of the one before, as far in as its text begins', () => {
  expect(deeper('- one\n- two', 1)).toEqual(['  - two']);
  expect(deeper('1. one\n2. two', 1)).toEqual(['   1. two']);
  expect(deeper('- one\n  - part\n- two', 2)).toEqual(['  - two']);
  expect(deeper('> - one\n> - two', 1)).toEqual(['>   - two']);
  expect(deeper('- one\n\n- [x] two', 2)).toEqual(['  - [x] two']);
});

test('all that is part of an item goes with it', () => {
  expect(deeper('- one\n- two\n  more\n  - part\n\n- three', 1)).toEqual([
    '  - two',
    '    more',
    '    - part',
  ]);
  expect(higher('- one\n  - two\n    - part', 1)).toEqual(['- two', '  - part']);
});

test('what is no item, or is first or outermost, stays', () => {
  expect(deeper('words\nmore', 1)).toBe(null);
  expect(deeper('- one', 0)).toBe(null);
  expect(deeper('- one\n  - part', 1)).toBe(null);
  expect(deeper('words\n- one', 1)).toBe(null);
  expect(higher('- one', 0)).toBe(null);
});

test('an item that goes up is counted on', () => {
  expect(higher('1. one\n   1. part', 1)).toEqual(['2. part']);
  expect(higher('- one\n  1. part', 1)).toEqual(['1. part']);
});
