import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { safeFileName } from '../../../../src/domain/markdown-folder/safe-file-name.ts';

test.each([
  ['On mice', 'On mice (p-1).md'],
  ['What/is: "this"? <a|b> *c*', 'What is this a b c (p-1).md'],
  ['...hidden', 'hidden (p-1).md'],
  ['The end. . .', 'The end (p-1).md'],
  ['CON', '_CON (p-1).md'],
  ['nul.txt', '_nul.txt (p-1).md'],
  ['com1 .x', '_com1 .x (p-1).md'],
  ['Console', 'Console (p-1).md'],
  ['a\nb\u0000c\u202e', 'a b c (p-1).md'],
  ['Cafe\u0301', 'Café (p-1).md'],
  ['???', 'Untitled (p-1).md'],
  ['', 'Untitled (p-1).md'],
])('%j is kept as %j', (title, name) => {
  expect(safeFileName(title, 'p-1')).toBe(name);
});

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)\s*(?:\.|$)/iu;

it('is legal on every system, short, and never the same for two papers', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  const id = fc.stringMatching(/^p-[0-9a-z]{1,16}$/);
  fc.assert(
    fc.property(title, id, id, (words, one, other) => {
      const name = safeFileName(words, one);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$/u);
      expect(name).not.toMatch(RESERVED);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      expect(name.normalize('NFC')).toBe(name);
      expect(name).not.toMatch(/\p{Cs}/u);
      expect(safeFileName(words.normalize('NFD'), one)).toBe(name);
      if (one !== other) expect(safeFileName(words, other)).not.toBe(name);
    }),
  );
});

it('tells ids apart that differ in signs no name may have', () => {
  expect(safeFileName('a', 'p-1/')).not.toBe(safeFileName('a', 'p-1:'));
});
