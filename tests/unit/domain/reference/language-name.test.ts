import { expect, test } from 'vitest';
import { languageName } from '../../../../src/domain/reference/language-name.ts';

test.each([
  ['en', 'English'],
  ['ger', 'German'],
  ['pt_BR', 'Brazilian Portuguese'],
  // Words, codes of nothing, and what is no code stay as they are.
  ['ngerman', 'ngerman'],
  ['English', 'English'],
  ['und', 'und'],
  ['en and de', 'en and de'],
  ['', ''],
])('%j is %j', (written, name) => expect(languageName(written)).toBe(name));
