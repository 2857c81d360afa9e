import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hitsIn } from '../../../../src/domain/query/hits-in.ts';
import { type Mark, marksOf } from '../../../../src/domain/query/marks.ts';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import type { TextField } from '../../../../src/domain/query/term.ts';
import { wordsOf } from '../../../../src/domain/text/words-of.ts';
import { runs } from '../../runs.ts';

const marked = (text: string, query: string, field: TextField = 'title') =>
  hitsIn(text, marksOf(parseQuery(query).term), field).map(({ from, to }) => text.slice(from, to));

test.each<[text: string, query: string, hits: readonly string[]]>([
  ['Quantized networks', 'quant', ['Quant']],
  ['Quantized networks', 'net quantized', ['Quantized', 'net']],
  ['A network of networks', '"network"', ['network']],
  ['Deep neural networks', '"neural network"', []],
  ['Deep neural networks', '"neural network"*', ['neural network']],
  ['Schr\u00f6dinger', 'schro', ['Schr\u00f6']],
  ['Schro\u0308dinger', 'schro', ['Schro\u0308']],
  ['Stra\u00dfe', 'strass', ['Stra\u00df']],
  ['nothing of it', 'quant', []],
  ['banana', 'ana', []],
  ['binary binary', 'binary bin', ['binary', 'binary']],
  ['a b a b a', '"a b a"', ['a b a b a']],
  ['深度学习模型', '学习', ['学习']],
  ['한국어 논문', '한구', ['한국']],
])('in “%s” the query %s marks %j', (text, query, hits) => {
  expect(marked(text, query)).toEqual(hits);
});

test('marks only in the field that is asked', () => {
  expect(marked('Yang on yang', 'author:yang')).toEqual([]);
  expect(marked('Haojin Yang', 'author:yang', 'author')).toEqual(['Yang']);
  expect(marked('Haojin Yang', 'title:yang', 'author')).toEqual([]);
  expect(marked('Haojin Yang', 'yang', 'author')).toEqual(['Yang']);
});

const LETTERS = [
  'a',
  'b',
  'A',
  '\u00e4',
  'a\u0308',
  '\u00df',
  ' ',
  ' ',
  '-',
  '\u6f22',
  '\u5b57',
  '\ufb01',
];
const text = fc
  .array(fc.constantFrom(...LETTERS), { maxLength: 24 })
  .map((letters) => letters.join(''));
const mark: fc.Arbitrary<Mark> = fc
  .record({ text, isPrefix: fc.boolean() })
  .map((it) => ({ field: null, words: wordsOf(it.text).slice(0, 3), isPrefix: it.isPrefix }))
  .filter(({ words }) => words.length > 0);

/** As naive as can be: the words in sequence among the words of the text. */
const occurs = (inText: string, { words, isPrefix }: Mark): boolean => {
  const all = wordsOf(inText);
  return all.some((_, start) =>
    words.every((word, index) => {
      const there = all[start + index] ?? '';
      return isPrefix && index === words.length - 1 ? there.startsWith(word) : there === word;
    }),
  );
};

test('marks something exactly where the words are, within the text, in order, apart', () => {
  fc.assert(
    fc.property(text, fc.array(mark, { maxLength: 3 }), (inText, marks) => {
      const hits = hitsIn(inText, marks, 'abstract');
      expect(hits.length > 0).toBe(marks.some((each) => occurs(inText, each)));
      let last = 0;
      for (const { from, to } of hits) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(inText.length);
    }),
    { numRuns: runs(2000) },
  );
});

test('what is marked for one word begins with that word', () => {
  fc.assert(
    fc.property(text, mark, (inText, each) => {
      fc.pre(each.words.length === 1 && each.isPrefix);
      for (const { from, to } of hitsIn(inText, [each], 'title'))
        expect(wordsOf(inText.slice(from, to))[0]?.startsWith(each.words[0] ?? '')).toBe(true);
    }),
    { numRuns: runs(2000) },
  );
});
