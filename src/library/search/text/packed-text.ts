import { Bits } from '../bits.ts';
import type { Fields, Matches, Sought, WholeText, WordCount } from '../text-index.ts';
import { Nearest } from './nearest.ts';
import { BETWEEN_WORDS, type PackedData } from './packed-data.ts';
import { countsByMarks, marksIn, paperIn } from './posting.ts';
import { BEGUN, EXACT, lengthNorm } from './relevance.ts';
import { SequenceScan } from './sequence-scan.ts';
import { sharedLetters, similarWords } from './similar-words.ts';
import { type PostingSpan, Tally } from './tally.ts';
import { lowerBound, prefixRange, type WordRange, wordRange } from './word-range.ts';

/** What a sequence of words that may go on was sought in, and the papers that hold it. */
interface FoundSequence {
  readonly words: readonly string[];
  readonly fields: Fields;
  readonly papers: Uint32Array;
}

/** Whether all that hold a sequence hold another, too, of which it is what was typed on. */
const goesOn = (words: readonly string[], fields: Fields, before: FoundSequence): boolean => {
  const last = before.words.length - 1;
  return (
    fields === before.fields &&
    before.words.every((word, at) =>
      at === last ? words[at]?.startsWith(word) : words[at] === word,
    )
  );
};

/** How many papers of a word are gone through in the time that looking at one text takes. */
const LOOK_COST = 64;

function normsOf(lengths: Uint16Array): Float32Array {
  let total = 0;
  let papers = 0;
  for (const length of lengths) {
    total += length;
    if (length > 0) papers += 1;
  }
  return Float32Array.from(lengths, (length) => lengthNorm(length, papers && total / papers));
}

/** Finds papers by their own text: title, authors and abstract, packed for good. */
export class PackedText implements WholeText {
  readonly data: PackedData;
  /** Every word, sorted by UTF-16 code units. */
  readonly words: readonly string[];
  readonly #placeByCode: Uint32Array;
  readonly #shared: Uint8Array;
  readonly #tally: Tally;
  #lastSequence: FoundSequence | null = null;

  constructor(data: PackedData) {
    this.data = data;
    this.words = data.words === '' ? [] : data.words.split(BETWEEN_WORDS);
    this.#placeByCode = new Uint32Array(data.codes.length);
    data.codes.forEach((code, place) => {
      this.#placeByCode[code] = place;
    });
    this.#shared = sharedLetters(this.words);
    this.#tally = new Tally(normsOf(data.lengths));
  }

  /**
   * The bytes the index takes in memory; a word is reckoned at its letters, 24 bytes as an object of
   * the engine, and 5 beside it.
   */
  get byteLength(): number {
    const arrays = Object.values(this.data).filter((part) => ArrayBuffer.isView(part));
    const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return bytes + this.data.words.length + 29 * this.words.length + 8 * this.data.lengths.length;
  }

  get linked(): Bits {
    return new Bits(this.data.lengths.length, this.data.linked);
  }

  wordsBeginning(prefix: string, fields: Fields, limit: number): readonly WordCount[] {
    const counts = countsByMarks(fields, 1);
    const nearest = new Nearest(limit);
    const known = new Map<number, number>();
    const { from, to } = prefixRange(this.words, prefix);
    for (let at = from; at < to; at += 1) {
      // Not to be looked at closer where it is not among the first even with all its papers.
      if (!nearest.hasRoomFor({ at, edits: 0, papers: this.#having(at) })) continue;
      const papers = this.#havingIn(at, counts);
      const near = { at, edits: 0, papers };
      if (papers === 0 || !nearest.hasRoomFor(near)) continue;
      nearest.take(near);
      known.set(at, papers);
    }
    return nearest
      .places()
      .map((at) => ({ word: this.words[at] ?? '', papers: known.get(at) ?? 0 }));
  }

  find({ words, isPrefix, fields }: Sought, into: Matches, weight = 1): void {
    const sorted = this.words;
    const last = words.at(-1);
    if (last === undefined) return;
    const range = isPrefix ? prefixRange(sorted, last) : wordRange(sorted, last);
    if (range.from === range.to) return;
    if (words.length > 1) {
      this.#findSequence({ words, isPrefix, fields }, range, into, weight);
      return;
    }
    const { postings, postingStarts } = this.data;
    const span = this.#spanOf(range);
    const exact = sorted[range.from] === last ? (postingStarts[range.from + 1] ?? 0) : span[0];
    this.#tally.addSpan(postings, [span[0], exact], countsByMarks(fields, EXACT));
    this.#tally.addSpan(postings, [exact, span[1]], countsByMarks(fields, BEGUN));
    this.#tally.settle(span, postings, into, weight);
  }

  similar(word: string, fields: Fields, limit: number): readonly string[] {
    const { words } = this;
    const { postings } = this.data;
    const counts = countsByMarks(fields, 1);
    const nearest = new Nearest(limit);
    const isIn = (place: number): boolean => {
      const [from, to] = this.#spanOf({ from: place, to: place + 1 });
      for (let at = from; at < to; at += 1) if (counts[marksIn(postings[at] ?? 0)]) return true;
      return false;
    };
    similarWords(words, this.#shared, word, (from, to, edits) => {
      for (let at = from; at < to; at += 1) this.#offer(nearest, at, edits, isIn);
    });
    return nearest.places().map((at) => words[at] ?? '');
  }

  #findSequence(
    { words, isPrefix, fields }: Sought,
    last: WordRange,
    into: Matches,
    weight: number,
  ): void {
    const sorted = this.words;
    const before = words.slice(0, -1).map((word) => lowerBound(sorted, word));
    if (before.some((place, at) => sorted[place] !== words[at])) return;
    const exact = sorted[last.from] === words.at(-1) ? last.from : -1;
    const scan = new SequenceScan(this.data, this.#placeByCode, { before, last, exact });
    const known = this.#lastSequence;
    // While a phrase is typed on, only what held it so far is looked at.
    const papers =
      known && goesOn(words, fields, known)
        ? known.papers
        : this.#withAll([...before.map((from) => ({ from, to: from + 1 })), last], fields);
    const counts = countsByMarks(fields, 1);
    for (const paper of papers) {
      scan.look(paper, fields);
      this.#tally.add(paper, EXACT * (counts[scan.exact] ?? 0) + BEGUN * (counts[scan.begun] ?? 0));
    }
    const found = papers.filter((paper) => this.#tally.has(paper));
    if (isPrefix) this.#lastSequence = { words, fields, papers: found };
    this.#tally.settleIn(found, into, weight);
  }

  /** The papers that hold a word of every range, as far as it is quicker to know than to look. */
  #withAll(ranges: readonly WordRange[], fields: Fields): Uint32Array {
    const spans = ranges
      .map((range) => this.#spanOf(range))
      .sort((a, b) => a[1] - a[0] - b[1] + b[0]);
    const [rarest = [0, 0], ...others] = spans;
    const all = this.#withAny(rarest, fields);
    const most = LOOK_COST * (rarest[1] - rarest[0]);
    for (const span of others) if (span[1] - span[0] < most) all.and(this.#withAny(span, fields));
    return all.toArray();
  }

  #withAny([from, to]: PostingSpan, fields: Fields): Bits {
    const { postings } = this.data;
    const counts = countsByMarks(fields, 1);
    const all = new Bits(this.data.lengths.length);
    for (let at = from; at < to; at += 1) {
      const posting = postings[at] ?? 0;
      if (counts[marksIn(posting)]) all.add(paperIn(posting));
    }
    return all;
  }

  #spanOf({ from, to }: WordRange): PostingSpan {
    return [this.data.postingStarts[from] ?? 0, this.data.postingStarts[to] ?? 0];
  }

  #having(place: number): number {
    const [from, to] = this.#spanOf({ from: place, to: place + 1 });
    return to - from;
  }

  #havingIn(place: number, counts: Uint8Array): number {
    const { postings } = this.data;
    const [from, to] = this.#spanOf({ from: place, to: place + 1 });
    let papers = 0;
    for (let at = from; at < to; at += 1) if (counts[marksIn(postings[at] ?? 0)]) papers += 1;
    return papers;
  }

  #offer(nearest: Nearest, at: number, edits: number, isIn = (_at: number) => true): void {
    const near = { at, edits, papers: this.#having(at) };
    if (nearest.hasRoomFor(near) && isIn(at)) nearest.take(near);
  }
}
