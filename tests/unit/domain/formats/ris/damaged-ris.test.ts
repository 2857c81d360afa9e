import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readRis } from '../../../../../src/domain/formats/ris/read-ris.ts';
import { writeRis } from '../../../../../src/domain/formats/ris/write-ris.ts';
import { runs } from '../../../runs.ts';
import { arbitraryDamage, countFound, expectKept, expectSound } from '../damage.ts';
import { referencesIn } from '../references-in.ts';
import { risFixture, risFixtures } from './ris-fixture.ts';

const PIECES = ['TY  - JOUR\n', 'ER  - \n', 'ty - x\n', '\nAU  - A, B\n', '\n', '\r', '  - ', '\0'];

describe('readRis, for any text', () => {
  test.each(risFixtures)('keeps the entries of %s before any damage', (name) => {
    const text = risFixture(name);
    fc.assert(
      fc.property(arbitraryDamage(text.length, PIECES), (damage) =>
        expectKept(readRis, text, damage),
      ),
      { numRuns: runs(200) },
    );
  });

  it('reads again what it wrote, for lines of any kind', () => {
    const line = fc.oneof(
      fc.constantFrom('TY  - JOUR', 'TY  - EDBOOK', 'TY  - BOOK', 'ER  - ', '', ' TY  - x', 'a'),
      fc
        .tuple(
          fc.constantFrom(
            ...'TI T1 BT T2 T3 JO JA AU A1 A2 A3 ED PY Y1 DA SP EP C7 SN DO UR L2 AN C1 C2 C3'.split(
              ' ',
            ),
            ...'AB N1 N2 RN M1 M2 M3 KW ID ET PB CY VL IS LA DB ZZ ST'.split(' '),
          ),
          fc.oneof(
            fc.constantFrom('2004/12/03', '12-34', '17', '10.1000/a', 'arXiv:2103.01234', 'a; b'),
            fc.constantFrom('Smith, J.', 'et al.', 'Read_Status: Read', '0028-0836', 'PMC12', ''),
            fc.string({ unit: 'grapheme' }),
          ),
        )
        .map(([tag, value]) => `${tag}  - ${value}`),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join('\n');
        expectSound(readRis, text);
        const read = referencesIn(readRis, text);
        expect(referencesIn(readRis, read.map(writeRis).join(''))).toEqual(read);
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each([
    ...['A', ' ', '\n', '\r', 'TY  - ', 'TY  - JOUR\n', 'ER  - \n', 'AU  - \n', 'AU  - A, B\n'],
    ...['KW  - a;b\n', 'UR  - 10.1000/', '10.1000/', '10.', ')', ',', ', ', '<', '<p>', '&amp;'],
    ...['N1  - <p> a', 'PY  - 1', 'SN  - 1-', '- ', '  -', '\u0301', '\ud83d', 'et al. ', ';'],
  ])('ends for 20,000 times %j', (piece) => {
    const many = piece.repeat(20_000);
    expect(countFound(readRis(`TY  - JOUR\nTI  - x${many}\nER  - \n`))).toBeGreaterThan(0);
    expect(countFound(readRis(`TY  - JOUR\nAU  - <p>${many}</p>`))).toBeGreaterThan(0);
    for (const tag of ['AU', 'N1', 'UR', 'SN', 'SP', 'AN', 'M2'])
      expect(countFound(readRis(`TY  - JOUR\nTI  - x\n${tag}  - ${many}`))).toBeGreaterThan(0);
  });
});
