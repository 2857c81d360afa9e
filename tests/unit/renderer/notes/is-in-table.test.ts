import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { isInTable } from '../../../../src/renderer/notes/is-in-table.ts';
import { markdownLanguage } from '../../../../src/renderer/notes/markdown-language.ts';

test.each([
  ['| a | [[', true],
  ['> | a | [[', true],
  ['| a | b |\n| - | - |\n| c | [[', true],
  ['a | b\n--- | ---\nc | [[ d', true],
  ['a | b\n--- | ---\n\nc | [[ d', false],
  ['either a | b, see [[', false],
  ['see [[', false],
])('%j', (doc, isIn) => {
  const state = EditorState.create({ doc, extensions: markdownLanguage });
  expect(isInTable(state, doc.indexOf('[['))).toBe(isIn);
});
