import type { Bits } from './bits.ts';

/** The fields of a paper's own text, as bits that can be combined. */
export const TITLE = 1;
export const AUTHOR = 2;
export const ABSTRACT = 4;
export const NOTE = 8;
export type Fields = number;

/** Words in sequence, folded and without marks, as `wordsOf` gives them. */
export interface Sought {
  readonly words: readonly string[];
  /** True where the last word may be but the beginning of one. */
  readonly isPrefix: boolean;
  readonly fields: Fields;
}

/** Where papers that match are collected: their numbers, and how well each matches. */
export interface Matches {
  readonly papers: Bits;
  /** Relevance by paper number; each match adds to it. */
  readonly scores: Float32Array;
}

/** A word and how many papers hold it. */
export interface WordCount {
  readonly word: string;
  readonly papers: number;
}

/** Finds papers by the words of their text. */
export interface TextIndex {
  /** Adds the papers in which the words occur to `into`; `weight` scales what they add to scores. */
  readonly find: (sought: Sought, into: Matches, weight?: number) => void;
  /**
   * The words of the index that begin with something one edit away from `word` (insert, delete,
   * replace, swap neighbours), two edits from eight letters on; none for fewer than four letters.
   * Nearest first, at most `limit`.
   */
  readonly similar: (word: string, fields: Fields, limit: number) => readonly string[];
}

/** One that knows its words, and in how many papers each is. */
export interface CountedIndex extends TextIndex {
  /** The words that begin so and how many papers have them in some fields, the most frequent first. */
  readonly wordsBeginning: (prefix: string, fields: Fields, limit: number) => readonly WordCount[];
}

/** An index of all that papers themselves say. */
export interface WholeText extends CountedIndex {
  /** Papers whose abstract holds a link. */
  readonly linked: Bits;
}
