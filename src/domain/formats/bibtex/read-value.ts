import type { Piece, Spot } from './block.ts';
import { closingBrace, closingQuote } from './delimited-text.ts';
import type { EntryCursor } from './entry-cursor.ts';

/** A value as it is written, or what is wrong with it. */
export type Value =
  | { readonly kind: 'value'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'broken'; readonly spot: Spot };

const asPlainLines = (text: string): string => text.replace(/\r\n?/gu, '\n');

function readDelimited(cursor: EntryCursor, field: string): Piece | Spot {
  const opened = cursor.at;
  const isBrace = cursor.takes('{') || !cursor.takes('"');
  const from = cursor.at;
  const closing = (isBrace ? closingBrace : closingQuote)(cursor.text, from);
  cursor.at = closing.at;
  if (closing.kind === 'closed') {
    cursor.at += 1;
    return { kind: 'text', text: asPlainLines(cursor.text.slice(from, closing.at)) };
  }
  const sign = isBrace ? 'brace' : 'quotation mark';
  const message = `the ${sign} that opens the value of “${field}” is never closed`;
  return { at: opened, message };
}

function readPiece(cursor: EntryCursor, field: string): Piece | Spot | undefined {
  if (cursor.sign === '{' || cursor.sign === '"') return readDelimited(cursor, field);
  const name = cursor.takeName();
  if (name === '') return undefined;
  return /^\d+$/u.test(name) ? { kind: 'text', text: name } : { kind: 'name', name };
}

/** Reads what stands after an equals sign: pieces with `#` between them, perhaps none. */
export function readValue(cursor: EntryCursor, field: string): Value {
  const pieces: Piece[] = [];
  do {
    cursor.skipBlanks();
    const piece = readPiece(cursor, field);
    if (piece && 'message' in piece) return { kind: 'broken', spot: piece };
    if (piece) pieces.push(piece);
    cursor.skipBlanks();
  } while (cursor.takes('#'));
  return { kind: 'value', pieces };
}
