import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../../src/domain/text/fold.ts';

describe('fold', () => {
  test.each([
    ['', ''],
    ['Gonçalo Mordido', 'goncalo mordido'],
    ['Gonc\u0327alo', 'goncalo'],
    ['Straße STRASSE ẞ', 'strasse strasse ss'],
    ['Ærøskøbing œuvre', 'aeroskobing oeuvre'],
    ['Łódź Đorđe Ħ þorn ð', 'lodz dorde h thorn d'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['ﬁne ½ ＡＢＣ x²', 'fine 1⁄2 abc x2'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['10\u00a0000', '10 000'],
    ['が か', 'か\u3099 か'],
    ['हिन्दी', 'हिन्दी'],
  ])('%s reads %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing more when folded again, for every character', () => {
    const changed: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const once = fold(String.fromCodePoint(point));
      if (fold(once) !== once) changed.push(point.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('folds piece by piece', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'aÀσΣΟßøıİ ﬁ하é$') });
    fc.assert(
      fc.property(piece, piece, (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });
});
