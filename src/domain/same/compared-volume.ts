import type { Reference } from '../reference/reference.ts';
import { WHOLE_BOOKS } from './compared-identifiers.ts';
import { foldedWords } from './folded.ts';
import { inFigures } from './title-numbers.ts';

const NUMBER = /^\d+[a-z]?$/u;
const LETTER = /^[a-z]$/u;

/**
 * The number of a volume as books in several have it, in figures or as the letter at its end, whatever
 * words stand around it: `2` for `Vol. II`, `4a`, `b`. Empty where none is known, and for what is part
 * of a journal or of proceedings: sources count the volumes of those in different ways.
 */
export function comparedVolume({ type, volume }: Pick<Reference, 'type' | 'volume'>): string {
  if (volume === '' || !WHOLE_BOOKS.has(type)) return '';
  const words = foldedWords(volume);
  const isLast = (at: number) => at === words.length - 1;
  const found = words
    .map((word, at) => inFigures(word, 'volume', isLast(at)))
    .find((word, at) => NUMBER.test(word) || (LETTER.test(word) && isLast(at)));
  return found?.replace(/^0+(?=\d)/u, '') ?? '';
}
