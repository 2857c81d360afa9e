import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainLatex } from '../../../../src/domain/latex/plain-latex.ts';
import { fold } from '../../../../src/domain/text/fold.ts';
import { wordsOf } from '../../../../src/domain/text/words-of.ts';
import { runs } from '../../runs.ts';
import { PIECES } from '../latex/span-check.ts';

const SCRIPTS = [
  '深度',
  'がカ',
  '한국',
  'ㅎ',
  'ภาษา',
  'हिन्दी',
  'e\u0301',
  'ﬁ',
  'İ',
  '\u0301',
  'Σ',
  'שָׁ',
];
const source = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, ...SCRIPTS), fc.string({ unit: 'binary' })))
  .map((pieces) => pieces.join(''));

describe('wordsOf', () => {
  test.each([
    ['', ''],
    [' … — ', ''],
    ["ImageNet-1k: 80.57%, don't", 'imagenet 1k 80 57 don t'],
    ['G{\\"o}del’s \\textbf{V}ariance', 'godel s variance'],
    ['$O(\\log n)$ of $x_i$', 'o log n of x i'],
    ['Fig.~3 at https://github.com/a_b', 'fig 3 at https github com a b'],
    ['深度学习2.0', '深 度 学 习 2 0'],
    ['ディープ', 'テ\u3099 ィ ー フ\u309a'],
    ['GPT用の学習', 'gpt 用 の 学 習'],
    ['हिन्दी भाषा', 'हिन्दी भाषा'],
    ['ภาษา', 'ภ า ษ า'],
    ['x² ½', 'x2 1 2'],
  ])('%s holds %s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it('makes each Korean syllable a word, which begins with the syllable without its end', () => {
    const words = wordsOf('인공신경망');
    expect(words).toEqual([...'인공신경망'].map(fold));
    expect(words[0]).toSatisfy((word: string) => word.startsWith(wordsOf('이')[0] ?? '-'));
    expect(words[0]).toSatisfy((word: string) => word.startsWith(wordsOf('ㅇ')[0] ?? '-'));
  });

  it('gives a stretch of every text in a script without spaces', () => {
    const letter = fc.constantFrom(...'深度学习がカゴ한국어글');
    fc.assert(
      fc.property(fc.array(letter), fc.nat(20), fc.nat(20), (letters, from, to) => {
        const all = wordsOf(letters.join(''));
        expect(wordsOf(letters.slice(from, to).join(''))).toEqual(all.slice(from, to));
      }),
    );
  });

  it('leaves out nothing but what is no letter, digit or sign of one', () => {
    fc.assert(
      fc.property(source, (text) => {
        const kept = fold(plainLatex(text)).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
        const words = wordsOf(text).join('');
        expect(words.replace(/[^\p{L}\p{N}\p{M}]/gu, '')).toBe(kept);
        expect(words).not.toMatch(/[\p{Z}\p{P}\p{C}]/u);
      }),
      { numRuns: runs(1000) },
    );
  });
});
