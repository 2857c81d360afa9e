import { expect, test } from 'vitest';
import { continuation } from '../../../../src/renderer/notes/list-line.ts';

test.each([
  ['- one', '- '],
  ['* one', '* '],
  ['  - one', '  - '],
  ['9. nine', '10. '],
  ['3) three', '4) '],
  ['- [x] done', '- [ ] '],
  ['> said', '> '],
  ['> - said', '> - '],
  ['- ', ''],
  ['1. ', ''],
  ['- [ ] ', ''],
  ['> ', ''],
  ['words', null],
  ['-5 is a number', null],
  ['*emphasis*', null],
  ['1.5 times', null],
  ['', null],
])('after “%s” a line begins with %j', (line, next) => {
  expect(continuation(line, line.length)).toBe(next);
});

test('a line broken before or within its marker is broken plainly', () => {
  expect(continuation('- one', 0)).toBe(null);
  expect(continuation('- one', 1)).toBe(null);
  expect(continuation('- [ ] one', 3)).toBe(null);
  expect(continuation('- one', 2)).toBe('- ');
});
