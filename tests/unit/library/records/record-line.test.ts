import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordIn, recordLine } from '../../../../src/library/records/record-line.ts';
import { anyReference } from '../../domain/formats/any-reference.ts';
import { runs } from '../../runs.ts';

const KEPT = { paper: 'p-1', added: 5 } as const;

test('a record is read back as it was', () => {
  fc.assert(
    fc.property(anyReference, (reference) => {
      const kept = { ...KEPT, reference };
      expect(recordIn(recordLine(kept))).toEqual(kept);
    }),
    { numRuns: runs(500) },
  );
});

test.each(['', '{', 'null', '[]', '{"paper":"x"}'])('%j is no record', (line) => {
  expect(recordIn(line)).toBeNull();
});
