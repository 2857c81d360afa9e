import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../../src/domain/reference/found.ts';
import { runs } from '../../../runs.ts';
import { anyText } from '../latex-text/arbitrary-text.ts';
import { FIXTURES, fixture, read } from './fixture.ts';

/**
 * Files in which what stands behind an entry may change it: the one it refers to, or the end of a
 * comment, for one that never ends is none and hides nothing.
 */
const DEPENDENT: ReadonlySet<string> = new Set(['crossref.bib', 'comments.bib']);

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

function expectUnchanged(name: string, damaged: string, at: number): void {
  expectWhole(damaged, read(damaged));
  if (DEPENDENT.has(name)) return;
  expect(readUpTo(damaged, at)).toEqual(readUpTo(fixture(name), at));
}

const place = fc.tuple(fc.constantFrom(...FIXTURES), fc.double({ min: 0, max: 1, noNaN: true }));

describe('readBibtex reads damaged files', () => {
  it('that end too early: all whole entries before it, and no other', () => {
    fc.assert(
      fc.property(place, ([name, share]) => {
        const text = fixture(name);
        const at = Math.floor(share * text.length);
        expectUnchanged(name, text.slice(0, at), at);
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
        ([name, share], length, put) => {
          const text = fixture(name);
          const at = Math.floor(share * text.length);
          expectUnchanged(name, text.slice(0, at) + put + text.slice(at + length), at);
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
