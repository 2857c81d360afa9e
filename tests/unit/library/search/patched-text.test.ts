import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GONE, PatchedText } from '../../../../src/library/search/text/patched-text.ts';
import { ABSTRACT, TITLE } from '../../../../src/library/search/text-index.ts';
import { runs } from '../../runs.ts';
import { found, packed, paperText, sought } from './generated.ts';

type PaperText = Parameters<typeof packed>[0][number];

/** The index of the later papers over that of the earlier ones. */
function patched(before: readonly PaperText[], now: readonly PaperText[]): PatchedText {
  const numbers = Int32Array.from(before, (text) => now.indexOf(text));
  const beside = [...now.entries()].filter(([, text]) => !before.includes(text));
  return new PatchedText(packed(before), numbers, new Map(beside), now.length);
}

const moved = fc.uniqueArray(paperText, { maxLength: 12, selector: (text) => text }).chain((all) =>
  fc.record({
    before: fc.shuffledSubarray(all),
    now: fc.shuffledSubarray(all),
  }),
);

test('an index of papers that were others before finds what one made anew finds', () =>
  fc.assert(
    fc.property(moved, fc.array(sought, { minLength: 8, maxLength: 8 }), ({ before, now }, all) => {
      const [text, anew] = [patched(before, now), packed(now)];
      expect([...text.linked.toArray()]).toEqual([...anew.linked.toArray()]);
      for (const what of all)
        expect(found(text, now.length, what).papers).toEqual(found(anew, now.length, what).papers);
    }),
    { numRuns: runs(500) },
  ));

const text = (title: string, abstract = ''): PaperText => ({ title, authors: [], abstract });

test('words that begin so, and words like one, are those of both', () => {
  const [ants, apes, bees] = [text('Ants', 'Ape'), text('Apes and apes'), text('Antsy bees')];
  const now = patched([ants, apes], [bees, ants]);
  expect(now.wordsBeginning('ant', TITLE, 5)).toEqual([
    { word: 'ants', papers: 1 },
    { word: 'antsy', papers: 1 },
  ]);
  expect(now.wordsBeginning('ape', ABSTRACT, 5)).toEqual([{ word: 'ape', papers: 1 }]);
  expect(now.similar('antz', TITLE, 5)).toContain('ants');
  expect(now.similar('beez', TITLE, 5)).toEqual(['bees']);
  expect(now.similar('antsx', TITLE, 1)).toHaveLength(1);
});

test('papers that are gone are found no more', () => {
  const ants = text('Ants');
  const now = new PatchedText(packed([ants]), Int32Array.of(GONE), new Map(), 0);
  expect(found(now, 0, { words: ['ants'], isPrefix: false, fields: TITLE }).papers).toEqual([]);
});

test('words that only papers had which are gone are not told as like others', () => {
  const [ants, aunts] = [text('Ants'), text('Aunts')];
  const now = new PatchedText(packed([ants, aunts]), Int32Array.of(GONE, 0), new Map(), 1);
  expect(now.similar('antz', TITLE, 5)).toEqual([]);
  expect(now.similar('auntz', TITLE, 5)).toEqual(['aunts']);
});
