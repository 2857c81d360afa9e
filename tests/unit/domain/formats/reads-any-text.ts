import fc from 'fast-check';
import { expect } from 'vitest';
import type { Reader } from '../../../../src/domain/reference/found.ts';
import { runs } from '../../runs.ts';
import { anyLine } from './any-reference.ts';

/** Expects a reader to get through any text, also one of pieces of its format, each end after the last. */
export function expectToReadAnyText(reader: Reader, pieces: readonly string[]): void {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fc.constantFrom(...pieces), anyLine)).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { end } of reader(text)) {
        expect(end).toBeGreaterThan(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: runs(5000) },
  );
}
