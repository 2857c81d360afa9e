import { wordsOf } from '../text/words-of.ts';

const LETTERS = 3;

/**
 * True for a single word of one or two letters. So many words begin like it that to leave them all
 * out leaves nothing: excluded, it stands for itself alone.
 */
export function isShortWord(text: string): boolean {
  const [word, ...more] = wordsOf(text);
  return word !== undefined && more.length === 0 && [...word].length < LETTERS;
}
