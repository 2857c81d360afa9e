import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyName } from '../../../../src/domain/text/family-name.ts';

test.each([
  ['Haojin Yang', 'Yang'],
  ['Guido van Rossum', 'van Rossum'],
  ['Laurens van der Maaten', 'van der Maaten'],
  ['Luc Van Gool', 'Gool'],
  ['Di Hu', 'Hu'],
  ['van Gogh', 'van Gogh'],
  ['maria garcia', 'garcia'],
  ['Yang, Haojin', 'Yang'],
  ['van der Berg, Jan', 'van der Berg'],
  ['John Smith, Jr.', 'Smith'],
  ['John Smith III', 'Smith'],
  ['Jr.', 'Jr.'],
  ['Plato', 'Plato'],
  ['  Ada   Lovelace ', 'Lovelace'],
  ['', ''],
  [',', ''],
])('%j is sorted by %j', (author, name) => {
  expect(familyName(author)).toBe(name);
});

test('every name with a letter has a family name', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z .]{0,9}[a-z][A-Za-z .]{0,9}$/u), (author) => {
      expect(familyName(author)).not.toBe('');
    }),
  );
});
