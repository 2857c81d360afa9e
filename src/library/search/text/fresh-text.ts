import { wordsOf } from '../../../domain/text/words-of.ts';
import type { CountedIndex, Fields, Matches, Sought, WordCount } from '../text-index.ts';
import { type Counts, countIn, withCount } from './counts.ts';
import { Nearest } from './nearest.ts';
import { BEGUN, EXACT, lengthNorm, rarity, relevance } from './relevance.ts';
import { runCounts } from './run-counts.ts';
import { similarWords } from './similar-words.ts';
import { SortedWords } from './sorted-words.ts';
import { prefixRange } from './word-range.ts';

/** The words of a text, apart where no sequence may go on, as between two names. */
type Runs = readonly (readonly string[])[];

const NO_PAPERS: ReadonlyMap<number, Counts> = new Map();

/** The words of texts that change, such as notes: for thousands of them, not for all papers. */
export class FreshText implements CountedIndex {
  readonly #size: number;
  readonly #texts = new Map<number, Map<Fields, Runs>>();
  readonly #papers = new Map<string, Map<number, Counts>>();
  readonly #sorted = new SortedWords();
  readonly #lengths = new Map<number, number>();
  #length = 0;

  /** For papers whose numbers are below `size`. */
  constructor(size: number) {
    this.#size = size;
  }

  /**
   * Replaces what one field of a paper holds: a text that may hold LaTeX, or several that no
   * sequence of words spans, such as names; `''` or none takes it away.
   */
  set(number: number, field: Fields, text: string | readonly string[]): void {
    const texts = this.#texts.get(number) ?? new Map<Fields, Runs>();
    const before = texts.get(field) ?? [];
    const runs = (typeof text === 'string' ? [text] : text)
      .map(wordsOf)
      .filter(({ length }) => length > 0);
    for (const word of new Set(before.flat())) this.#count(word, number, field, 0);
    const counts = new Map<string, number>();
    for (const word of runs.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) this.#count(word, number, field, count);
    this.#lengthen(number, runs.flat().length - before.flat().length);
    if (runs.length > 0) texts.set(field, runs);
    else texts.delete(field);
    if (texts.size > 0) this.#texts.set(number, texts);
    else this.#texts.delete(number);
  }

  find({ words, isPrefix, fields }: Sought, into: Matches, weight = 1): void {
    const last = words.at(-1);
    if (last === undefined) return;
    const counts = new Map<number, number>();
    const add = (number: number, count: number): void => {
      if (count > 0) counts.set(number, (counts.get(number) ?? 0) + count);
    };
    if (words.length > 1) this.#findSequence(words, isPrefix, fields, add);
    else {
      for (const word of this.#ending(last, isPrefix)) {
        const factor = word === last ? EXACT : BEGUN;
        for (const [number, held] of this.#papers.get(word) ?? NO_PAPERS)
          add(number, factor * countIn(held, fields));
      }
    }
    if (counts.size > 0) this.#settle(counts, into, weight);
  }

  wordsBeginning(prefix: string, fields: Fields, limit: number): readonly WordCount[] {
    return this.#ending(prefix, true)
      .map((word) => {
        const held = [...(this.#papers.get(word) ?? NO_PAPERS).values()];
        return { word, papers: held.filter((counts) => countIn(counts, fields) > 0).length };
      })
      .filter(({ papers }) => papers > 0)
      .toSorted((a, b) => b.papers - a.papers)
      .slice(0, limit);
  }

  similar(word: string, fields: Fields, limit: number): readonly string[] {
    const words = this.#sorted.all();
    const nearest = new Nearest(limit);
    similarWords(words, this.#sorted.shared(), word, (from, to, edits) => {
      for (let at = from; at < to; at += 1) {
        const papers = this.#papers.get(words[at] ?? '') ?? NO_PAPERS;
        const near = { at, edits, papers: papers.size };
        if (!nearest.hasRoomFor(near)) continue;
        for (const held of papers.values()) {
          if (countIn(held, fields) === 0) continue;
          nearest.take(near);
          break;
        }
      }
    });
    return nearest.places().map((at) => words[at] ?? '');
  }

  #findSequence(
    words: readonly string[],
    isPrefix: boolean,
    fields: Fields,
    add: (number: number, count: number) => void,
  ): void {
    const whole = isPrefix ? words.slice(0, -1) : words;
    const papers = whole.map((word) => this.#papers.get(word) ?? NO_PAPERS);
    const fewest = papers.reduce((a, b) => (b.size < a.size ? b : a));
    for (const number of fewest.keys()) {
      for (const [field, runs] of this.#texts.get(number) ?? []) {
        if ((field & fields) === 0) continue;
        const { exact, begun } = runCounts(runs, words, isPrefix);
        add(number, EXACT * countIn(withCount(0, field, exact), fields));
        add(number, BEGUN * countIn(withCount(0, field, begun), fields));
      }
    }
  }

  #ending(last: string, isPrefix: boolean): readonly string[] {
    if (!isPrefix) return [last];
    const { from, to } = prefixRange(this.#sorted.all(), last);
    return this.#sorted.all().slice(from, to);
  }

  #settle(counts: ReadonlyMap<number, number>, { papers, scores }: Matches, weight: number): void {
    const rare = weight * rarity(counts.size, this.#size);
    const mean = this.#length / this.#lengths.size;
    for (const [number, count] of counts) {
      const norm = lengthNorm(this.#lengths.get(number) ?? 0, mean);
      papers.add(number);
      scores[number] = (scores[number] ?? 0) + relevance(count, norm, rare);
    }
  }

  #count(word: string, number: number, field: Fields, count: number): void {
    let papers = this.#papers.get(word);
    if (!papers) {
      papers = new Map();
      this.#papers.set(word, papers);
      this.#sorted.add(word);
    }
    const counts = withCount(papers.get(number) ?? 0, field, count);
    if (counts > 0) papers.set(number, counts);
    else papers.delete(number);
    if (papers.size > 0) return;
    this.#papers.delete(word);
    this.#sorted.drop(word);
  }

  #lengthen(number: number, by: number): void {
    const length = (this.#lengths.get(number) ?? 0) + by;
    if (length > 0) this.#lengths.set(number, length);
    else this.#lengths.delete(number);
    this.#length += by;
  }
}
