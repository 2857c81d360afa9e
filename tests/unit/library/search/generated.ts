import fc from 'fast-check';
import { wordsOf } from '../../../../src/domain/text/words-of.ts';
import { Bits } from '../../../../src/library/search/bits.ts';
import { FreshText } from '../../../../src/library/search/text/fresh-text.ts';
import { PackedText } from '../../../../src/library/search/text/packed-text.ts';
import { type PaperText, TextPacker } from '../../../../src/library/search/text/text-packer.ts';
import {
  ABSTRACT,
  AUTHOR,
  type Sought,
  type TextIndex,
  TITLE,
} from '../../../../src/library/search/text-index.ts';
import type { NaiveField } from './naive-text.ts';

const PIECES = [
  ...[
    'net',
    'Nets',
    'network',
    'neural',
    'neutral',
    'Gödel',
    'G{\\"o}del',
    'godel',
    'x',
    '10',
    '1',
  ],
  ...['$O(\\log n)$', '\\textbf{net}work', 'o', 'log', 'n', 'Straße', 'e\u0301', 'ﬁne', 'fin'],
  ...[
    '深度学习',
    '深',
    '学',
    '学习',
    '한국어',
    '한국',
    '하',
    'ㅎ',
    'がカ',
    'か',
    'हिन्दी',
    'ภาษาไทย',
  ],
  ...['\\cite{a,b}', 'https://a.bc/x', '😀', '𝒳'],
];

const written = (most: number) =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '-', ', ', '\n')),
      { maxLength: most },
    )
    .map((pieces) => pieces.flat().join(''));

/** A paper's text of few words that come up often, in many scripts and with LaTeX. */
export const paperText: fc.Arbitrary<PaperText> = fc.record({
  title: written(4),
  authors: fc.array(written(3), { maxLength: 3 }),
  abstract: written(10),
});

const fieldBits = fc.integer({ min: 0, max: 15 });

/** Words to look for, cut from the same texts, so that they are often found. */
export const sought: fc.Arbitrary<Sought> = fc.record({
  words: fc
    .tuple(written(3), fc.integer({ min: 0, max: 3 }))
    .map(([text, cut]) => wordsOf(text.slice(0, text.length - cut))),
  isPrefix: fc.boolean(),
  fields: fc.oneof(fc.constant(15), fieldBits),
});

/** A whole library packed in one go. */
export function packed(papers: readonly PaperText[]): PackedText {
  const packer = new TextPacker();
  for (const paper of papers) packer.add(paper);
  const steps = packer.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return new PackedText(step.value);
  }
}

/** The fields of a library, as the twin has them. */
export const fieldsOf = (papers: readonly PaperText[]): readonly NaiveField[] =>
  papers.flatMap(({ title, authors, abstract }, number) => [
    { number, field: TITLE, texts: [title] },
    { number, field: AUTHOR, texts: authors },
    { number, field: ABSTRACT, texts: [abstract] },
  ]);

/** The same in an index that can change. */
export function fresh(fields: readonly NaiveField[], size: number): FreshText {
  const text = new FreshText(size);
  for (const { number, field, texts } of fields) text.set(number, field, texts);
  return text;
}

/** What an index finds: the papers, and their scores by number. */
export function found(index: TextIndex, size: number, what: Sought, weight?: number) {
  const papers = new Bits(size);
  const scores = new Float32Array(size);
  index.find(what, { papers, scores }, weight);
  return { papers: [...papers.toArray()], scores };
}
