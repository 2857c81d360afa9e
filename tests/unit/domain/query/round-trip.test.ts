import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalised } from '../../../../src/domain/query/normalised.ts';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { printQuery } from '../../../../src/domain/query/print-query.ts';
import { runs } from '../../runs.ts';
import { anyTerm, arbitrarySort, arbitraryTerm } from './arbitrary-term.ts';

const RUNS = 10_000;

describe('printing and parsing', () => {
  it('gives back every term in its normalised form', () => {
    fc.assert(
      fc.property(anyTerm, fc.option(arbitrarySort), (term, sort) => {
        const parsed = parseQuery(printQuery(term, sort));
        expect(parsed.term).toEqual(normalised(term));
        expect(parsed.sort).toEqual(sort);
      }),
      { numRuns: runs(RUNS) },
    );
  });

  it('prints what it parsed as it was printed', () => {
    fc.assert(
      fc.property(arbitraryTerm, fc.option(arbitrarySort), (term, sort) => {
        const text = printQuery(term, sort);
        const parsed = parseQuery(text);
        expect(printQuery(parsed.term, parsed.sort)).toBe(text);
      }),
      { numRuns: runs(RUNS) },
    );
  });

  it('changes nothing more when normalised again', () => {
    fc.assert(
      fc.property(arbitraryTerm, (term) => {
        expect(normalised(term)).toEqual(term);
      }),
    );
  });

  it('parses every beginning of a printed query, with problems inside the text', () => {
    fc.assert(
      fc.property(arbitraryTerm, arbitrarySort, (term, sort) => {
        const text = printQuery(term, sort);
        for (let length = 0; length <= text.length; length += 1) {
          for (const { from, to } of parseQuery(text.slice(0, length)).problems) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(length);
          }
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
