import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../../src/domain/reference/found.ts';
import { runs } from '../../../runs.ts';
import { anyText } from '../latex-text/arbitrary-text.ts';
import { FIXTURES, fixture, read } from './fixture.ts';

/**
 * Files in which what stands behind an entry may change it: the one it refers to, the groups that it is
 * in, or the end of a comment, for one that never ends is none and hides nothing.
 */
const DEPENDENT: ReadonlySet<string> = new Set(['crossref.bib', 'comments.bib', 'jabref-old.bib']);

/** The references that had ended before a place of the file. */
const endedBy = (all: readonly Found[], place: number) =>
  all.flatMap((found) =>
    found.kind === 'reference' && found.end <= place ? [found.reference] : [],
  );

function expectWhole(text: string, found: readonly Found[]): void {
  for (const one of found) {
    if (one.kind === 'reference') expect(text[one.end - 1]).toMatch(/[})]/u);
    expect(one.end).toBeLessThanOrEqual(text.length);
  }
}

/** What is read of each fixture that is whole. */
const WHOLE = new Map(FIXTURES.map((name) => [name, read(fixture(name))]));

function expectUnchanged(name: string, damaged: string, at: number): void {
  const found = read(damaged);
  expectWhole(damaged, found);
  if (DEPENDENT.has(name)) return;
  expect(endedBy(found, at)).toEqual(endedBy(WHOLE.get(name) ?? [], at));
}

const place = fc
  .constantFrom(...FIXTURES)
  .chain((name) => fc.tuple(fc.constant(name), fc.nat({ max: fixture(name).length })));

describe('readBibtex reads damaged files', () => {
  it.each(FIXTURES)(
    '%s that ends at any place: all whole entries before it, and no other',
    (name) => {
      const text = fixture(name);
      for (let at = 0; at <= text.length; at += 1) expectUnchanged(name, text.slice(0, at), at);
    },
  );

  it('with anything put in, taken out or replaced: all entries before it', () => {
    fc.assert(
      fc.property(
        place,
        fc.nat({ max: 30 }),
        fc.oneof(
          anyText,
          fc.constantFrom('{', '}', '"', '@', ',', '=', '#', '@a{', '\n@book{x,', '(', '%'),
        ),
        ([name, at], length, put) => {
          const text = fixture(name);
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
