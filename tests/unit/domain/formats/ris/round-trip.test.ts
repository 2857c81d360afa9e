import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRis } from '../../../../../src/domain/formats/ris/read-ris.ts';
import { writeRis } from '../../../../../src/domain/formats/ris/write-ris.ts';
import { PATIENCE, runs } from '../../../runs.ts';
import { arbitraryReference } from '../arbitrary-reference.ts';
import { referencesIn, withoutSource } from '../references-in.ts';

describe('RIS, written and read again', () => {
  it(
    'gives every field of any references',
    () => {
      fc.assert(
        fc.property(fc.array(arbitraryReference, { maxLength: 3 }), (references) => {
          const read = referencesIn(readRis, references.map(writeRis).join(''));
          expect(read.map(withoutSource)).toEqual(references.map(withoutSource));
        }),
        { numRuns: runs(10_000, 400) },
      );
    },
    PATIENCE,
  );

  it('gives every field of what was read and then changed in any way', () => {
    fc.assert(
      fc.property(arbitraryReference, arbitraryReference, fc.nat(), (one, other, choice) => {
        const [read] = referencesIn(readRis, writeRis(one));
        if (!read) throw new Error('nothing was read');
        const kept = Object.keys(read).filter((_, at) => (choice >> at) % 2 === 0);
        const changed = {
          ...other,
          ...Object.fromEntries(Object.entries(read).filter(([key]) => kept.includes(key))),
          source: read.source,
        };
        const [again] = referencesIn(readRis, writeRis(changed));
        expect(again && withoutSource(again)).toEqual(withoutSource(changed));
      }),
      { numRuns: runs(2000) },
    );
  });
});
