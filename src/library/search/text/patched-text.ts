import { Bits } from '../bits.ts';
import {
  ABSTRACT,
  AUTHOR,
  type Fields,
  type Matches,
  type Sought,
  TITLE,
  type WholeText,
  type WordCount,
} from '../text-index.ts';
import { FreshText } from './fresh-text.ts';
import { holdsLink, type PaperText } from './text-packer.ts';

/** What stands at the old number of a paper that is gone, or has another text now. */
export const GONE = -1;

/** Papers beside those of an index, each with its number. */
export type PapersBeside = ReadonlyMap<number, PaperText>;

/**
 * An index of papers some of which are gone by now and all of which may have other numbers, with the
 * few that have come beside it. What is found is what an index made anew would find; how well papers
 * match is reckoned in each of the two by itself.
 */
export class PatchedText implements WholeText {
  readonly #before: WholeText;
  readonly #numbers: Int32Array;
  readonly #beside: FreshText;
  readonly linked: Bits;

  /** Over an index whose papers have the `numbers` now, below `size`, by those they had. */
  constructor(before: WholeText, numbers: Int32Array, beside: PapersBeside, size: number) {
    this.#before = before;
    this.#numbers = numbers;
    this.#beside = new FreshText(size);
    this.linked = new Bits(size);
    before.linked.forEach((old) => {
      const number = numbers[old] ?? GONE;
      if (number !== GONE) this.linked.add(number);
    });
    for (const [number, { title, authors, abstract }] of beside) {
      this.#beside.set(number, TITLE, title);
      this.#beside.set(number, AUTHOR, authors);
      this.#beside.set(number, ABSTRACT, abstract);
      if (holdsLink(abstract)) this.linked.add(number);
    }
  }

  find(sought: Sought, into: Matches, weight = 1): void {
    const size = this.#numbers.length;
    const found = { papers: new Bits(size), scores: new Float32Array(size) };
    this.#before.find(sought, found, weight);
    found.papers.forEach((old) => {
      const number = this.#numbers[old] ?? GONE;
      if (number === GONE) return;
      into.papers.add(number);
      into.scores[number] = (into.scores[number] ?? 0) + (found.scores[old] ?? 0);
    });
    this.#beside.find(sought, into, weight);
  }

  similar(word: string, fields: Fields, limit: number): readonly string[] {
    const words = [this.#before, this.#beside].flatMap((text) => text.similar(word, fields, limit));
    return [...new Set(words)].filter((each) => this.#holds(each, fields)).slice(0, limit);
  }

  /** The words that begin so; of those of papers that are gone it may tell more than there are. */
  wordsBeginning(prefix: string, fields: Fields, limit: number): readonly WordCount[] {
    const counts = new Map<string, number>();
    for (const text of [this.#before, this.#beside])
      for (const { word, papers } of text.wordsBeginning(prefix, fields, limit))
        counts.set(word, (counts.get(word) ?? 0) + papers);
    return Array.from(counts, ([word, papers]) => ({ word, papers }))
      .toSorted((a, b) => b.papers - a.papers)
      .slice(0, limit);
  }

  /** Whether a paper there is has the word: those that are gone may have been the only ones. */
  #holds(word: string, fields: Fields): boolean {
    const { size } = this.linked;
    const found = { papers: new Bits(size), scores: new Float32Array(size) };
    this.find({ words: [word], isPrefix: false, fields }, found);
    return !found.papers.isEmpty();
  }
}
