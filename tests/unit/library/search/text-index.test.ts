import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSTRACT, AUTHOR, NOTE, TITLE } from '../../../../src/library/search/text-index.ts';
import { runs } from '../../runs.ts';
import { fieldsOf, found, fresh, packed, paperText, sought } from './generated.ts';
import { type NaiveField, NaiveText } from './naive-text.ts';

const library = fc.array(paperText, { maxLength: 12 });
const queries = fc.array(sought, { minLength: 10, maxLength: 10 });

describe('the indexes of text', () => {
  it('find the papers that looking at every word finds', () => {
    fc.assert(
      fc.property(library, queries, (papers, all) => {
        const fields = fieldsOf(papers);
        const indexes = [packed(papers), fresh(fields, papers.length)];
        const twin = new NaiveText(fields);
        for (const what of all) {
          const expected = twin.find(what);
          for (const index of indexes)
            expect(found(index, papers.length, what).papers).toEqual(expected);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('agree on how well each paper matches', () => {
    fc.assert(
      fc.property(library, queries, (papers, all) => {
        const [one, other] = [packed(papers), fresh(fieldsOf(papers), papers.length)];
        for (const what of all) {
          const scores = found(one, papers.length, what).scores;
          found(other, papers.length, what).scores.forEach((score, paper) => {
            expect(scores[paper]).toBeCloseTo(score, 4);
          });
        }
      }),
      { numRuns: runs(200) },
    );
  });

  const similarTo = fc.oneof(
    fc.constantFrom('neurla', 'netwrok', 'networ', 'ntework', 'nuerral', 'strase', 'neutrals'),
    fc.string({ unit: fc.constantFrom(...'netuwrok'), minLength: 3, maxLength: 9 }),
  );

  it('find the similar words that comparing every word finds', () => {
    fc.assert(
      fc.property(
        library,
        fc.array(similarTo, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        (papers, words, mask) => {
          const fields = fieldsOf(papers);
          const twin = new NaiveText(fields);
          for (const index of [packed(papers), fresh(fields, papers.length)])
            for (const word of words) {
              const all = twin.similar(word, mask);
              expect(index.similar(word, mask, 100)).toEqual(all);
              expect(index.similar(word, mask, 2)).toEqual(all.slice(0, 2));
            }
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('FreshText', () => {
  const change: fc.Arbitrary<NaiveField> = fc.record({
    number: fc.integer({ min: 0, max: 3 }),
    field: fc.constantFrom(TITLE, AUTHOR, ABSTRACT, NOTE),
    texts: fc.oneof(
      fc.constant([]),
      paperText.map(({ abstract }) => [abstract]),
      paperText.map(({ authors }) => authors),
    ),
  });

  it('changed step by step is as if made anew', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), queries, (changes, all) => {
        const last = changes.filter(
          ({ number, field }, at) =>
            !changes.some((one, i) => i > at && one.number === number && one.field === field),
        );
        const [changed, anew] = [fresh([], 4), fresh(last, 4)];
        for (const { number, field, texts } of changes) {
          changed.set(number, field, texts);
          // Asked in between, so that what it puts in order late is put in order often.
          changed.similar('network', 15, 3);
        }
        for (const what of all) {
          expect(found(changed, 4, what)).toEqual(found(anew, 4, what));
          expect(found(changed, 4, what).papers).toEqual(new NaiveText(last).find(what));
        }
        expect(changed.similar('neurla', 15, 9)).toEqual(anew.similar('neurla', 15, 9));
      }),
      { numRuns: runs(300) },
    );
  });
});
