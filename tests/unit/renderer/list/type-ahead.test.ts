import { expect, test } from 'vitest';
import { typedAfter, wantedBy } from '../../../../src/renderer/list/type-ahead.ts';

const keys = (key: string, held: Partial<Parameters<typeof typedAfter>[1]> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test.each([
  ['a letter that is no command begins', null, 'x', {}, 'x'],
  ['a letter that is a command does not', null, 'j', {}, null],
  ['unless Shift is held', null, 'J', { shiftKey: true }, 'J'],
  ['letters of other alphabets begin', null, 'é', {}, 'é'],
  ['digits and signs do not', null, '3', {}, null],
  ['a space does not', null, ' ', {}, null],
  ['once begun all is text', 'q', 'j', {}, 'qj'],
  ['digits, too', 'q', '3', {}, 'q3'],
  ['and spaces', 'q', ' ', {}, 'q '],
  ['asked for, anything begins', '', '3', {}, '3'],
  ['but a space', '', ' ', {}, null],
  ['a typed letter is taken back', 'qu', 'Backspace', {}, 'q'],
  ['nothing to take back', null, 'Backspace', {}, null],
  ['keys with Ctrl are not text', 'q', 'a', { ctrlKey: true }, null],
  ['nor arrows', 'q', 'ArrowDown', {}, null],
] as const)('%s', (_, typed, key, held, next) =>
  expect(typedAfter(typed, keys(key, held))).toBe(next),
);

test('one letter again and again goes from title to title', () => {
  expect(wantedBy('q')).toEqual({ prefix: 'q', here: false });
  expect(wantedBy('Qqq')).toEqual({ prefix: 'q', here: false });
  expect(wantedBy('Qua')).toEqual({ prefix: 'Qua', here: true });
});
