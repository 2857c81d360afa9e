import { fold } from './fold.ts';
import { wordPattern } from './word-pattern.ts';

/** A word, folded, and where it stands in a text, in UTF-16 code units, `to` excluded. */
export interface WordSpan {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** What folds by itself: ASCII that no mark follows, or a letter with its marks. */
const FOLDED_APART = /[\0-\x7f]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu;

/**
 * The words of a text without LaTeX as `wordsOf` gives them, with their places. A letter that folds
 * into several, as `ß` does, belongs as a whole to each word it is part of.
 */
export function wordSpans(text: string): readonly WordSpan[] {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: piece, index } of text.matchAll(FOLDED_APART)) {
    const short = fold(piece);
    const isAscii = piece.charCodeAt(0) < 0x80 && short.length === piece.length;
    for (let at = 0; at < short.length; at += 1) {
      starts.push(isAscii ? index + at : index);
      ends.push(index + (isAscii ? at + 1 : piece.length));
    }
    folded += short;
  }
  return Array.from(folded.matchAll(wordPattern(folded)), ({ 0: word, index }) => ({
    word,
    from: starts[index] ?? 0,
    to: ends[index + word.length - 1] ?? text.length,
  }));
}
