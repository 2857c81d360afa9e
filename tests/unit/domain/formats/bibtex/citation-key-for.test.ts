import { describe, expect, it, test } from 'vitest';
import { citationKeyFor } from '../../../../../src/domain/formats/bibtex/citation-key-for.ts';
import type { Reference } from '../../../../../src/domain/reference/reference.ts';
import { only } from './fixture.ts';

const free = (): boolean => false;

const keyOf = (fields: string): string =>
  citationKeyFor({ ...only(`@misc{k, ${fields}}`), citationKey: '' }, free);

describe('citationKeyFor', () => {
  test.each([
    [
      'author = {Vaswani, Ashish}, year = 2017, title = {Attention Is All You Need}',
      'vaswani2017attention',
    ],
    [
      'author = {M{\\"u}ller-L{\\"u}denscheidt, X.}, year = 2003, title = {The $k$-Means of it}',
      'mullerludenscheidt2003k',
    ],
    ['editor = {{\\O}stergaard, A}, title = {On the {\\ss}}', 'ostergaardss'],
    ['author = {王, 伟}, year = 2020, title = {中文 Test}', '2020test'],
    ['author = {王, 伟}', 'paper'],
    ['title = {"A" {N}ote}', 'note'],
  ])('%s', (fields, expected) => {
    expect(keyOf(fields)).toBe(expected);
  });

  it('keeps the key there is, unless some program could not read it', () => {
    const reference = only('@misc{DBLP:conf/x/Y-1+2, title = {Note}}');
    expect(citationKeyFor(reference, free)).toBe('DBLP:conf/x/Y-1+2');
    const odd: Reference = { ...reference, citationKey: 'müller 2003' };
    expect(citationKeyFor(odd, free)).toBe('note');
  });

  it.each(['vaswani_attention_2017', '_k', 'Smith_2020a'])(
    'keeps %s, as Zotero makes them',
    (key) => {
      expect(citationKeyFor(only(`@misc{${key}, title = {Note}}`), free)).toBe(key);
    },
  );

  it('puts a letter behind a key that is taken', () => {
    const reference = only('@misc{k, title = {Note}}');
    const taken = new Set<string>();
    const keys = Array.from({ length: 29 }, () => {
      const key = citationKeyFor(reference, (one) => taken.has(one));
      taken.add(key);
      return key;
    });
    expect([keys[0], keys[1], keys[2], keys[26], keys[27], keys[28]]).toEqual([
      'k',
      'ka',
      'kb',
      'kz',
      'kaa',
      'kab',
    ]);
  });
});
