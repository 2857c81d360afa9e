import type { RawField, Spot } from './block.ts';
import type { EntryCursor } from './entry-cursor.ts';
import { readValue } from './read-value.ts';

/** The fields up to the sign that closes the entry; `broken` says why that was not reached. */
export interface Fields {
  readonly fields: readonly RawField[];
  readonly spots: readonly Spot[];
  readonly broken: Spot | undefined;
}

const said = (text: string): string => (text === '' ? 'the end of the file' : `“${text}”`);

/** Reads one field; a `Spot` says what is wrong with it. */
function readField(cursor: EntryCursor): RawField | Spot {
  const { at } = cursor;
  if (cursor.sign === '@') return { at, message: 'it is not closed before the next one begins' };
  const name = cursor.takeName();
  if (name === '') return { at, message: `a field was expected where ${said(cursor.sign)} stands` };
  cursor.skipBlanks();
  if (!cursor.takes('=')) {
    return { at, message: `there is no equals sign after “${name.slice(0, 60)}”` };
  }
  const value = readValue(cursor, name);
  return value.kind === 'broken' ? value.spot : { name, at, pieces: value.pieces };
}

/** Reads fields until the closing sign and moves past it. Missing and doubled commas are forgiven. */
export function readFields(cursor: EntryCursor, close: '}' | ')'): Fields {
  const fields: RawField[] = [];
  const spots: Spot[] = [];
  let isParted = true;
  for (;;) {
    cursor.skipBlanks();
    while (cursor.takes(',')) {
      isParted = true;
      cursor.skipBlanks();
    }
    if (cursor.takes(close)) return { fields, spots, broken: undefined };
    const { at } = cursor;
    const field = readField(cursor);
    if ('message' in field) return { fields, spots, broken: field };
    if (!isParted) {
      spots.push({
        at,
        message: `A comma is missing before “${field.name}”; it was read all the same.`,
      });
    }
    if (field.pieces.length === 0) {
      spots.push({ at, message: `“${field.name}” has no value after its equals sign.` });
    }
    fields.push(field);
    isParted = false;
  }
}
