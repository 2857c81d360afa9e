import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wordsOf } from '../../../../src/domain/text/words-of.ts';
import { packedFrom } from '../../../../src/library/search/text/packed-data.ts';
import { PackedText } from '../../../../src/library/search/text/packed-text.ts';
import { type PaperText, TextPacker } from '../../../../src/library/search/text/text-packer.ts';
import { ABSTRACT, AUTHOR, TITLE } from '../../../../src/library/search/text-index.ts';
import { runs } from '../../runs.ts';
import { found, packed, paperText, sought } from './generated.ts';

const paper = (given: Partial<PaperText>): PaperText => ({
  title: 'Some title',
  authors: ['Ada Author'],
  abstract: 'An abstract of words.',
  ...given,
});

const prefix = (word: string, fields = 7) => ({ words: [word], isPrefix: true, fields });

describe('the data of a packed index', () => {
  const library = fc.array(paperText, { maxLength: 8 });

  it('answers as before once kept and loaded', () => {
    fc.assert(
      fc.property(library, fc.array(sought, { maxLength: 5 }), (papers, all) => {
        const before = packed(papers);
        const data = packedFrom(structuredClone(before.data), papers.length);
        expect(data).toEqual(before.data);
        const after = new PackedText(data ?? before.data);
        for (const what of all)
          expect(found(after, papers.length, what)).toEqual(found(before, papers.length, what));
        expect(after.similar('netwrok', 7, 9)).toEqual(before.similar('netwrok', 7, 9));
        expect([...after.linked.toArray()]).toEqual([...before.linked.toArray()]);
      }),
      { numRuns: runs(100) },
    );
  });

  const { data } = packed([paper({}), paper({ title: 'Another' }), paper({})]);

  test.each([
    ['nothing', undefined],
    ['another kind of thing', 'words'],
    ['another version', { ...data, version: 0 }],
    ['words cut short', { ...data, words: data.words.slice(1) }],
    ['other words', { ...data, words: data.words.replace('a', 'b') }],
    ['a missing array', { ...data, postings: undefined }],
    ['an array of another kind', { ...data, texts: Uint32Array.from(data.texts) }],
    ['an array cut short', { ...data, texts: data.texts.slice(1) }],
    ['one number changed', { ...data, postings: data.postings.map((one, at) => (at ? one : 7)) }],
    [
      'the last byte changed',
      { ...data, lengths: data.lengths.map((one, at) => (at === 2 ? one + 1 : one)) },
    ],
    ['another checksum', { ...data, checksum: data.checksum + 1 }],
  ])('is refused: %s', (_, kept) => {
    expect(packedFrom(data, 3)).toBe(data);
    expect(packedFrom(kept, 3)).toBe(null);
  });

  it('is refused for another number of papers', () => {
    expect(packedFrom(data, 2)).toBe(null);
  });
});

describe('PackedText', () => {
  it('holds words beyond those that take one unit, in sequences too', () => {
    const word = (at: number) => `w${at.toString(36)}`;
    const packer = new TextPacker();
    const text = Array.from({ length: 70_000 }, (_, at) => word(at));
    packer.add(paper({ abstract: text.join(' ') }));
    packer.add(paper({ abstract: `${word(69_998)} ${word(3)} ${word(69_999)} ${word(57_342)}` }));
    const steps = packer.finish();
    let step = steps.next();
    while (!step.done) step = steps.next();
    const index = new PackedText(step.value);
    const papers = (...words: readonly string[]) =>
      found(index, 2, { words, isPrefix: false, fields: 7 }).papers;
    expect(papers(word(69_999))).toEqual([0, 1]);
    expect(papers(word(69_998), word(69_999))).toEqual([0]);
    expect(papers(word(69_998), word(3))).toEqual([1]);
    expect(papers(word(69_999), word(57_342))).toEqual([1]);
    for (let at = 57_330; at < 57_342; at += 1) expect(papers(word(at), word(at + 1))).toEqual([0]);
    expect(papers('ada')).toEqual([0, 1]);
  });

  it('finds a phrase typed letter by letter as it finds it at once', () => {
    const phrase = fc.array(paperText, { minLength: 2, maxLength: 8 }).chain((papers) => {
      const runs = papers.flatMap(({ title, abstract }) => [wordsOf(title), wordsOf(abstract)]);
      const long = runs.filter(({ length }) => length > 2);
      return fc.record({
        papers: fc.constant(papers),
        words: fc.constantFrom(...(long.length > 0 ? long : [['no', 'words', 'here']])),
        fields: fc.integer({ min: 1, max: 7 }),
      });
    });
    fc.assert(
      fc.property(phrase, ({ papers, words, fields }) => {
        const typed = packed(papers);
        const text = words.slice(0, 4).join(' ');
        for (let length = 1; length <= text.length; length += 1)
          for (const isPrefix of [true, false]) {
            const what = { words: wordsOf(text.slice(0, length)), isPrefix, fields };
            expect(found(typed, papers.length, what)).toEqual(
              found(packed(papers), papers.length, what),
            );
          }
      }),
      { numRuns: runs(50) },
    );
  });

  it('knows the words that begin so, the most frequent first', () => {
    const index = packed([
      paper({ title: 'network networks net' }),
      paper({ title: 'networks neural' }),
      paper({ authors: ['Net Works'] }),
    ]);
    expect(index.wordsBeginning('net', 7, 3)).toEqual([
      { word: 'net', papers: 2 },
      { word: 'networks', papers: 2 },
      { word: 'network', papers: 1 },
    ]);
    expect(index.wordsBeginning('ne', 7, 1)).toEqual([{ word: 'net', papers: 2 }]);
    expect(index.wordsBeginning('x', 7, 3)).toEqual([]);
    expect(index.wordsBeginning('net', AUTHOR, 3)).toEqual([{ word: 'net', papers: 1 }]);
    expect(index.wordsBeginning('net', TITLE, 2)).toEqual([
      { word: 'networks', papers: 2 },
      { word: 'net', papers: 1 },
    ]);
  });

  it('knows the papers with a link in the abstract', () => {
    const index = packed([
      paper({ title: 'https://a.b' }),
      paper({ abstract: 'See https://github.com/a.' }),
      paper({ abstract: 'See \\href{HTTP://a.b}{here}' }),
      paper({ abstract: 'About http:// and https' }),
    ]);
    expect([...index.linked.toArray()]).toEqual([1, 2]);
  });

  it('takes no more memory than it states, but for its words', () => {
    const index = packed(Array.from({ length: 100 }, (_, at) => paper({ title: `Title ${at}` })));
    const arrays = Object.values(index.data).filter((part) => ArrayBuffer.isView(part));
    const bytes = arrays.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
    expect(index.byteLength).toBeGreaterThan(bytes + index.data.words.length);
  });
});

describe('relevance', () => {
  /** The numbers of the papers found, the best first. */
  function ranked(papers: readonly PaperText[], word: string): readonly number[] {
    const { papers: all, scores } = found(packed(papers), papers.length, prefix(word));
    return all.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  }

  test.each<[string, Partial<PaperText>, Partial<PaperText>]>([
    ['the very word before one that begins so', { title: 'net deep' }, { title: 'nets deep' }],
    ['a title before an author', { title: 'net x' }, { title: 'x y', authors: ['Ada Net'] }],
    [
      'an author before an abstract',
      { authors: ['Net'] },
      { authors: ['Ada'], abstract: 'Net b c d.' },
    ],
    ['twice before once', { abstract: 'net net x y' }, { abstract: 'net x y z' }],
    ['a short text before a long one', { abstract: 'net x' }, { abstract: 'net a b c d e f g' }],
  ])('puts %s', (_, better, worse) => {
    expect(ranked([paper(worse), paper({}), paper(better)], 'net')).toEqual([2, 0]);
  });

  it('weighs a rare word more than a common one, and all endings of one as one word', () => {
    const endings = Array.from({ length: 20 }, (_, at) => paper({ title: `net${at} deep` }));
    const papers = [...endings, paper({ title: 'rare deep' })];
    const index = packed(papers);
    const [rare, net, deep] = ['rare', 'net', 'deep'].map((word) => found(index, 21, prefix(word)));
    expect(rare?.scores[20]).toBeGreaterThan(deep?.scores[20] ?? 0);
    expect(net?.scores[0]).toBeLessThan((rare?.scores[20] ?? 0) / 4);
  });

  it('adds to scores there are, by the weight asked for', () => {
    const index = packed([paper({ title: 'net' }), paper({})]);
    const once = found(index, 2, prefix('net', TITLE)).scores[0] ?? 0;
    expect(once).toBeGreaterThan(0);
    expect(found(index, 2, prefix('net', TITLE), 0.25).scores[0]).toBeCloseTo(once / 4, 5);
    expect(found(index, 2, prefix('net', AUTHOR | ABSTRACT)).papers).toEqual([]);
  });
});

describe('TextPacker', () => {
  it('finishes in steps none of which deals with all of a large library', () => {
    const packer = new TextPacker();
    const count = 6000;
    for (let at = 0; at < count; at += 1)
      packer.add(paper({ title: `t${at} u${at} v${at}`, abstract: 'words and more of them' }));
    let steps = 0;
    for (const _ of packer.finish()) steps += 1;
    expect(steps).toBeGreaterThan(30);
  });
});
