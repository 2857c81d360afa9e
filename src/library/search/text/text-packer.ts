import { linksIn } from '../../../domain/latex/links-in.ts';
import type { Paper } from '../../../domain/paper.ts';
import { wordsOf } from '../../../domain/text/words-of.ts';
import { Bits } from '../bits.ts';
import { GrowingUnits } from './growing-units.ts';
import {
  BETWEEN_WORDS,
  checksumOf,
  PACKED_VERSION,
  type PackedContent,
  type PackedData,
} from './packed-data.ts';
import { PAPER_LIMIT } from './posting.ts';
import { postingsOf } from './postings-of.ts';
import { sortedInSlices } from './sorted-in-slices.ts';
import { CODE_LIMIT, FIELD_END, isPair, leadOf, RUN_END, trailOf } from './word-codes.ts';
import { WordNumbers } from './word-numbers.ts';

/** The text of a paper that is searched. */
export type PaperText = Pick<Paper, 'title' | 'authors' | 'abstract'>;

const LONGEST = 0xffff;
const MAY_HOLD_LINK = /https?:\/\//i;
/** Words looked up at a time while finishing. */
const SLICE = 8192;

/** Whether an abstract leads anywhere. */
export const holdsLink = (abstract: string): boolean =>
  MAY_HOLD_LINK.test(abstract) && linksIn(abstract).length > 0;

/** Packs the words of papers, one after the other in the order of their numbers. */
export class TextPacker {
  readonly #codes = new WordNumbers();
  readonly #texts = new GrowingUnits();
  readonly #textStarts: number[] = [0];
  readonly #lengths: number[] = [];
  readonly #linked: number[] = [];

  /** Takes the text of the next paper. */
  add({ title, authors, abstract }: PaperText): void {
    if (this.#lengths.length === PAPER_LIMIT) throw new RangeError('Too many papers');
    let length = this.#addRun(title);
    this.#texts.push(FIELD_END);
    for (const author of authors) {
      length += this.#addRun(author);
      this.#texts.push(RUN_END);
    }
    this.#texts.push(FIELD_END);
    length += this.#addRun(abstract);
    // So that a sequence ends with the paper, whatever comes next.
    this.#texts.push(FIELD_END);
    if (holdsLink(abstract)) this.#linked.push(this.#lengths.length);
    this.#textStarts.push(this.#texts.length);
    this.#lengths.push(Math.min(length, LONGEST));
  }

  /**
   * Packs what was added, in steps of some milliseconds between which one may rest; it is run once,
   * to its end, and nothing is added after.
   */
  *finish(): Generator<void, PackedData> {
    const words = yield* sortedInSlices(this.#codes.words);
    const codes = new Uint32Array(words.length);
    for (let at = 0; at < words.length; at += 1) {
      codes[at] = this.#codes.of(words[at] ?? '');
      if (at % SLICE === 0) yield;
    }
    const linked = new Bits(this.#lengths.length);
    for (const paper of this.#linked) linked.add(paper);
    const texts = yield* this.#texts.joined();
    const sequences = { codes, texts, textStarts: Uint32Array.from(this.#textStarts) };
    const content: PackedContent = {
      ...sequences,
      ...(yield* postingsOf(sequences)),
      words: words.join(BETWEEN_WORDS),
      lengths: Uint16Array.from(this.#lengths),
      linked: linked.words,
    };
    yield;
    return { ...content, version: PACKED_VERSION, checksum: yield* checksumOf(content) };
  }

  /** Adds a text and returns how many words it has. */
  #addRun(text: string): number {
    const words = wordsOf(text);
    for (const word of words) {
      const code = this.#codes.of(word);
      if (code >= CODE_LIMIT) throw new RangeError('Too many words');
      this.#texts.push(leadOf(code));
      if (isPair(code)) this.#texts.push(trailOf(code));
    }
    return words.length;
  }
}
