import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../../src/domain/reference/found.ts';
import { runs } from '../../../runs.ts';
import { anyText } from '../latex-text/arbitrary-text.ts';
import { FIXTURES, fixture, read } from './fixture.ts';

/** Files in which no entry needs what stands behind it. */
const TEXTS = FIXTURES.filter((name) => name !== 'crossref.bib').map(fixture);

/** What was read up to a place of the file, and had ended before it. */
const readUpTo = (text: string, place: number) =>
  read(text).flatMap((found) =>
    found.kind === 'reference' && found.end <= place ? [found.reference] : [],
  );

function expectWhole(text: string, found: readonly Found[]): void {
  for (const one of found) {
    if (one.kind === 'reference') expect(text[one.end - 1]).toMatch(/[})]/u);
    expect(one.end).toBeLessThanOrEqual(text.length);
  }
}

const place = fc.tuple(fc.constantFrom(...TEXTS), fc.double({ min: 0, max: 1, noNaN: true }));

describe('readBibtex reads damaged files', () => {
  it('that end too early: all whole entries before it, and no other', () => {
    fc.assert(
      fc.property(place, ([text, share]) => {
        const at = Math.floor(share * text.length);
        const cut = text.slice(0, at);
        expectWhole(cut, read(cut));
        expect(readUpTo(cut, at)).toEqual(readUpTo(text, at));
      }),
      { numRuns: runs(3000) },
    );
  });

  it('with anything put in, taken out or replaced: all entries before it', () => {
    fc.assert(
      fc.property(
        place,
        fc.nat({ max: 30 }),
        fc.oneof(
          anyText,
          fc.constantFrom('{', '}', '"', '@', ',', '=', '#', '@a{', '\n@book{x,', '(', '%'),
        ),
        ([text, share], length, put) => {
          const at = Math.floor(share * text.length);
          const damaged = text.slice(0, at) + put + text.slice(at + length);
          expectWhole(damaged, read(damaged));
          expect(readUpTo(damaged, at)).toEqual(readUpTo(text, at));
        },
      ),
      { numRuns: runs(5000) },
    );
  });

  it('of any text at all', () => {
    const pieces = fc.constantFrom(
      '@a{',
      '@string{',
      '@comment{',
      'k,',
      't = ',
      '{',
      '}',
      '"',
      '#',
      '(',
      ')',
      '\n',
      ' ',
      '%',
      '\\',
    );
    const texts = fc.array(fc.oneof(pieces, anyText), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => expectWhole(text, read(text))),
      { numRuns: runs(5000) },
    );
  });
});
