import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hasText } from '../../../../src/domain/query/has-text.ts';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { wordsForQuery } from '../../../../src/domain/query/words-for-query.ts';
import { anyTerm, arbitrarySort } from './arbitrary-term.ts';

describe('wordsForQuery', () => {
  test.each([
    ['', 'All papers.'],
    ['-*', 'No papers.'],
    [
      'quant tag:edge,"binary nets" -status:read year:2020..2023 sort:date-',
      'Papers with a word that begins with “quant”, with tag “edge” or “binary nets”, not read, from 2020 to 2023, newest first.',
    ],
    ['"deep"', 'Papers with the word “deep”.'],
    ['title:"binary nets"', 'Papers with the phrase “binary nets” in the title.'],
    ['"binary ne', 'Papers with a phrase that begins with “binary ne”.'],
    ['note:x', 'Papers with a word in the note that begins with “x”.'],
    ['-xyz', 'Papers without a word that begins with “xyz”.'],
    ['-x', 'Papers without the word “x”.'],
    ['tag:a tag:b', 'Papers with tag “a”, with tag “b”.'],
    ['-tag:a,b,c', 'Papers with neither tag “a”, “b” nor “c”.'],
    ['-author:a', 'Papers not by “a”.'],
    ['author:a -author:b,c', 'Papers by “a”, by neither “b” nor “c”.'],
    ['-category:CV', 'Papers not in category “CV”.'],
    ['status:to-read,reading', 'Papers to read or being read.'],
    ['-status:read,dropped', 'Papers neither read nor dropped.'],
    ['code:yes -has:note', 'Papers with code, without a note.'],
    ['-code:no', 'Papers with code.'],
    ['date:2023-05', 'Papers in May 2023.'],
    ['-date:2023-05-07', 'Papers not on 7 May 2023.'],
    ['year:2020..', 'Papers from 2020 on.'],
    ['added:..2023-12', 'Papers added up to December 2023.'],
    [
      'a OR b',
      'Papers either with a word that begins with “a” or with a word that begins with “b”.',
    ],
    ['has:note OR tag:a,b', 'Papers either with a note or (with tag “a” or “b”).'],
    ['(has:note OR code:yes) tag:a', 'Papers (either with a note or with code), with tag “a”.'],
    ['has:note OR code:yes tag:a', 'Papers either with a note or (with code, with tag “a”).'],
    ['-(has:note code:yes)', 'Papers not (with a note, with code).'],
    ['-(has:note OR code:yes)', 'Papers not (either with a note or with code).'],
    ['sort:title-', 'All papers, sorted by title from Z to A.'],
  ])('says %s', (text, words) => {
    expect(wordsForQuery(parseQuery(text))).toBe(words);
  });

  it('says every query in one sentence', () => {
    fc.assert(
      fc.property(anyTerm, fc.option(arbitrarySort), (term, sort) => {
        expect(wordsForQuery({ term, sort, problems: [] })).toMatch(/^(?:All|No|Papers) ?.*\.$/su);
      }),
    );
  });
});

describe('hasText', () => {
  test.each([
    ['', false],
    ['tag:a year:2020', false],
    ['tag:a b', true],
    ['title:b', true],
    ['tag:a OR (code:yes "b")', true],
    ['tag:a -b', false],
  ])('of %s is %s', (text, has) => {
    expect(hasText(parseQuery(text).term)).toBe(has);
  });
});
