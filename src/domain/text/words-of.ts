import { plainLatex } from '../latex/plain-latex.ts';
import { fold } from './fold.ts';
import { wordPattern } from './word-pattern.ts';

/** Without it, folding does no more than to write in lower case. */
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** Without these a text is plain as it is, but for spaces; looking is faster than scanning. */
const MAY_HOLD_LATEX = /[\\${~]/;

/**
 * The words a text that may hold LaTeX is searched by, in order: folded, and parted by everything
 * but letters, digits and vowel signs (see `wordPattern`). A text is found by each stretch of them.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = MAY_HOLD_LATEX.test(text) ? plainLatex(text) : text;
  const folded = BEYOND_ASCII.test(plain) ? fold(plain) : plain.toLowerCase();
  return folded.match(wordPattern(folded)) ?? [];
}
