import fc from 'fast-check';
import { expect, test } from 'vitest';
import { singleLine } from '../../../../src/domain/safe/single-line.ts';

test.each([
  ['plain', 'plain'],
  ['two\r\nlines\tand a tab', 'two lines and a tab'],
  ['paper\u202efdp.exe', 'paperfdp.exe'],
  ['\u2067turned\u2069', 'turned'],
  ['no\u200bspace\u00ad\ufeff', 'nospace'],
  ['a\u0000b\u001b[31m', 'a b [31m'],
  ['half \ud83d', 'half \ufffd'],
  ['שלום\u200f!', 'שלום\u200f!'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['👩\u200d🔬', '👩\u200d🔬'],
])('%j is shown as %j', (text, shown) => expect(singleLine(text)).toBe(shown));

test('nothing is left that breaks a line or turns text about', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = singleLine(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      expect(singleLine(shown)).toBe(shown);
    }),
  ));
