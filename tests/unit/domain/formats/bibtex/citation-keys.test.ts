import { expect, test } from 'vitest';
import { citationKeyFor } from '../../../../../src/domain/formats/bibtex/citation-key-for.ts';
import { CitationKeys } from '../../../../../src/domain/formats/bibtex/citation-keys.ts';
import { referenceOfPaper } from '../../../../../src/domain/reference/reference-of-paper.ts';
import { paper } from '../../../library/papers.ts';

const named = (citationKey: string, title = 'A map') => ({
  ...referenceOfPaper(paper('p-1', { title, authors: ['Ada Author'], date: '2024' })),
  citationKey,
});

const keysOf = (references: readonly ReturnType<typeof named>[]) => {
  const keys = new CitationKeys();
  return references.map((reference) => keys.keyFor(reference));
};

test('a key is kept while it is free, and made where there is none', () => {
  expect(keysOf([named('smith2020'), named(''), named('smith2020'), named('')])).toEqual([
    'smith2020',
    'author2024map',
    'smith2020a',
    'author2024mapa',
  ]);
});

test('a key that was made already for another is not given again', () => {
  expect(keysOf([named('k'), named('k'), named('ka'), named('k')])).toEqual([
    'k',
    'ka',
    'kaa',
    'kb',
  ]);
});

test('keys that case alone tells apart, which BibTeX does not, are told apart by a letter', () => {
  expect(keysOf([named('Li2015'), named('li2015'), named('LI2015'), named('li2015A')])).toEqual([
    'Li2015',
    'li2015a',
    'LI2015b',
    'li2015Aa',
  ]);
});

test('keys are those that would be found one by one', () => {
  const references = Array.from({ length: 800 }, (_, at) =>
    named(at % 3 === 0 ? 'k' : at % 3 === 1 ? (at % 2 === 0 ? 'ka' : 'Ka') : '', `Map ${at % 5}`),
  );
  const taken = new Set<string>();
  const oneByOne = references.map((reference) => {
    const key = citationKeyFor(reference, (known) => taken.has(known.toLowerCase()));
    taken.add(key.toLowerCase());
    return key;
  });
  expect(keysOf(references)).toEqual(oneByOne);
  expect(taken.size).toBe(references.length);
});

test('very many of one key take no longer each', () => {
  const reference = named('');
  const keys = new CitationKeys();
  // One by one this would be 5,000,000,000 keys to look at.
  for (let at = 0; at < 100_000; at += 1) keys.keyFor(reference);
  expect(keys.keyFor(reference)).toMatch(/^author2024map[a-z]{4}$/);
});
