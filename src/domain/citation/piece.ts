import { type CitationRun, citationText } from './citation-run.ts';

/** A part of a citation; empty where there is nothing to say. */
export type Piece = readonly CitationRun[];

export const plain = (text: string): Piece => (text === '' ? [] : [{ text }]);
export const italic = (text: string): Piece => (text === '' ? [] : [{ text, italic: true }]);
export const bold = (text: string): Piece => (text === '' ? [] : [{ text, bold: true }]);

export const isBlank = (piece: Piece): boolean => piece.length === 0;

/** A piece between two texts, nothing where the piece is nothing. */
export const around = (before: string, piece: Piece, after = ''): Piece =>
  isBlank(piece) ? [] : [...plain(before), ...piece, ...plain(after)];

/** Pieces with a text between each two that say something. */
export const joined = (pieces: readonly Piece[], between: string): Piece =>
  pieces
    .filter((piece) => !isBlank(piece))
    .flatMap((piece, index) => (index === 0 ? piece : [...plain(between), ...piece]));

/** True for text that ends a sentence, be it within quotation marks. */
const endsSentence = (piece: Piece): boolean =>
  /[.?!…][”’]{0,2}$/u.test(citationText(piece).slice(-3));

/** A piece with the full stop that ends it, unless it ends a sentence already. */
export const ended = (piece: Piece): Piece =>
  isBlank(piece) || endsSentence(piece) ? piece : [...piece, { text: '.' }];

/** Pieces as sentences, one after another. */
export const sentences = (...pieces: readonly Piece[]): Piece => joined(pieces.map(ended), ' ');

/** Quotation marks within quotation marks are single ones. */
const inner = (text: string): string =>
  text
    .replace(/"([^"]*)"/gu, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');

/**
 * Text in quotation marks with a comma or full stop inside them, as American typography has it;
 * what ends in a question or exclamation mark takes neither.
 */
export function quoted(text: string, mark: '.' | ','): Piece {
  if (text === '') return [];
  const inside = inner(text);
  if (/[?!]["”]?$/u.test(text)) return plain(`“${inside}”`);
  const isQuote = /["”]$/u.test(text);
  const words = isQuote ? inside.slice(0, -1) : inside;
  return plain(`“${words.replace(/\.$/u, '')}${mark}${isQuote ? '’' : ''}”`);
}
