import { plainLatex } from '../latex/plain-latex.ts';
import { fold } from '../text/fold.ts';
import { wordPattern } from '../text/word-pattern.ts';

const MAY_HOLD_LATEX = /[\\${}~]/u;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A text that may hold LaTeX, as it reads and without braces; fast where it holds none. */
export const withoutLatex = (text: string): string =>
  MAY_HOLD_LATEX.test(text) ? plainLatex(text).replace(/[{}]/g, '') : text;

/** Folded; fast where it is ASCII, as most names and titles are. */
const folded = (text: string): string =>
  BEYOND_ASCII.test(text) ? fold(text) : text.toLowerCase();

/** The words of a text without LaTeX, folded; in scripts without blanks each sign is one. */
export function foldedWords(text: string): readonly string[] {
  const plain = folded(text);
  return plain.match(wordPattern(plain)) ?? [];
}
