import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../../src/domain/text/fold.ts';
import { wordSpans } from '../../../../src/domain/text/word-spans.ts';
import { wordsOf } from '../../../../src/domain/text/words-of.ts';
import { runs } from '../../runs.ts';

const SCRIPTS = [
  '深度',
  'がカ',
  '한국',
  'ㅎ',
  'ภาษา',
  'हिन्दी',
  'e\u0301',
  'ﬁ',
  'İß',
  '\u0301',
  '𝒳',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...SCRIPTS, 'word', ' ', '-'), fc.string({ unit: 'binary' })))
  .map((pieces) => pieces.join('').replace(/[\\${}~]/gu, ''));

describe('wordSpans', () => {
  test.each([
    ['Deep Nets', 'deep=Deep nets=Nets'],
    ['Gonc\u0327alo ﬁne Straße', 'goncalo=Gonc\u0327alo fine=ﬁne strasse=Straße'],
    ['学習2', '学=学 習=習 2=2'],
    ['½ 🄀1', '1=½ 2=½ 0=🄀 1=1'],
    [' — ', ''],
  ])('%s is marked %s', (source, expected) => {
    const marked = wordSpans(source).map(
      ({ word, from, to }) => `${word}=${source.slice(from, to)}`,
    );
    expect(marked.join(' ')).toBe(expected);
  });

  it('gives the very words of wordsOf at places that read like them, in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const spans = wordSpans(source);
        expect(spans.map(({ word }) => word)).toEqual(wordsOf(source));
        let before = 0;
        for (const { word, from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(fold(source.slice(from, to))).toContain(word);
          before = from;
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});
