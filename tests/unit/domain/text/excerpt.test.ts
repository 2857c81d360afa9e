import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../../../src/domain/text/excerpt.ts';

const around = (text: string, words: string, length: number) => {
  const from = text.indexOf(words);
  return excerpt(text, { from, to: from + words.length }, length);
};
const SENTENCE =
  'We show that binary networks can be trained with high accuracy on large data sets.';

test('a short text stays whole, in one line', () => {
  expect(around('One\nline.', 'line', 40)).toBe('One line.');
});

test('a long one is cut at words, at both sides, around what it is made for', () => {
  expect(around(SENTENCE, 'accuracy', 30)).toBe('…high accuracy on large data…');
  expect(around(SENTENCE, 'We', 20)).toBe('We show that binary…');
  expect(around(SENTENCE, 'sets', 30)).toBe('…data sets.');
});

test('a script without spaces is cut between its characters', () => {
  const text = '深度学习模型'.repeat(20);
  expect(excerpt(text, { from: 60, to: 62 }, 20)).toBe(`…${text.slice(56, 76)}…`);
  const pairs = '𠀀'.repeat(40);
  expect(excerpt(pairs, { from: 40, to: 42 }, 9)).toMatch(/^…𠀀+…$/u);
});

test('what it is made for is in it, near the beginning, and it is not much longer than asked', () => {
  const words = fc.array(fc.constantFrom('a', 'bc', 'defg', 'x'.repeat(40)), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 1, max: 80 }), (all, at, length) => {
      const text = all.join(' ');
      const index = at % all.length;
      const from = all.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
      const word = all[index] ?? '';
      const shown = excerpt(text, { from, to: from + word.length }, length);
      const place = shown.indexOf(word);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(shown.length).toBeLessThanOrEqual(Math.max(length, word.length + length * 0.2) + 3);
      const inside = shown.replace(/^…|…$/gu, '');
      expect(text).toContain(inside);
    }),
  );
});
