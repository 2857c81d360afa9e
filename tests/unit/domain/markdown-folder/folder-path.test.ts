import { expect, test } from 'vitest';
import {
  isFolderPath,
  isFolderPathOnWindows,
} from '../../../../src/domain/markdown-folder/folder-path.ts';

test.each([
  ['a.md', true, true],
  ['a/b c.MD', true, true],
  ['Ants: a survey.md', true, false],
  ['a\\b.md', true, false],
  ['..\\a.md', false, false],
  ['a\\..\\..\\b.md', true, false],
  ['C:\\a.md', true, false],
  ['a.md:b.md', true, false],
  ['../a.md', false, false],
  ['a/../b.md', false, false],
  ['a/.hidden/b.md', false, false],
  ['/a.md', false, false],
  ['a//b.md', false, false],
  ['a\0.md', false, false],
  ['a.txt', false, false],
  ['.md', false, false],
])('%j', (name, isPath, isPathOnWindows) => {
  expect(isFolderPath(name)).toBe(isPath);
  expect(isFolderPathOnWindows(name)).toBe(isPathOnWindows);
});

test('a path without end is none', () => {
  expect(isFolderPath(`${'a'.repeat(997)}.md`)).toBe(true);
  expect(isFolderPath(`${'a'.repeat(998)}.md`)).toBe(false);
});
