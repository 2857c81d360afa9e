import { ABSTRACT, AUTHOR, type Fields, NOTE, TITLE } from '../text-index.ts';

/** How soon further occurrences count no more, and how much of a text's length counts against it. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** What an occurrence counts by its field. */
export const FIELD_WEIGHTS: readonly (readonly [field: Fields, weight: number])[] = [
  [TITLE, 4],
  [AUTHOR, 3],
  [ABSTRACT, 1],
  [NOTE, 4],
];

/** What an occurrence counts that is just as asked, and one that only begins so. */
export const EXACT = 2;
export const BEGUN = 1;

/** How often a word of a field counts at most: once where one seldom says a thing twice. */
export const countLimit = (field: Fields): number => (field === TITLE || field === AUTHOR ? 1 : 63);

/** What it is worth to hold something that so many of all texts hold; never below 0. */
export const rarity = (holding: number, all: number): number =>
  Math.log(1 + Math.max(0, all - holding + 0.5) / (holding + 0.5));

/** How the length of a text in words, beside the mean of all, holds its occurrences down. */
export const lengthNorm = (length: number, mean: number): number =>
  SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * (mean > 0 ? length / mean : 1));

/**
 * How well a text matches: BM25F with one length for all fields (Robertson and Zaragoza, “The
 * Probabilistic Relevance Framework: BM25 and Beyond”, 2009, section 3.5; k1 = 1.2, b = 0.75; rarity
 * kept positive as Lucene does). `count` is the sum of all occurrences, each the weight of its field
 * times `EXACT` or `BEGUN`. All words that begin as asked are one word here, so that rare endings
 * weigh no more, and so is a sequence.
 */
export const relevance = (count: number, norm: number, rare: number): number =>
  (rare * count * (SATURATION + 1)) / (count + EXACT * norm);
