import { matchAt } from '../../latex/match-at.ts';
import type { Block, Damage, Spot } from './block.ts';
import { closingBrace } from './delimited-text.ts';
import { EntryCursor } from './entry-cursor.ts';
import { readFields } from './read-fields.ts';

const OPENING = /@([A-Za-z][\w-]{0,60})\s*([{(])/uy;
const KEY = /[^,={}\r\n"]*/uy;
const NO_KEY = 'The entry has no key.';
const LOST = 'The entry is closed here, but fields follow; they were left out.';
const LOST_FIELDS = /\s*,\s*[A-Za-z][\w-]{0,40}\s*=/uy;

/** The key where the first field follows without a comma, or where there is no key at all. */
function keyBeforeField(cursor: EntryCursor, at: number, written: string, spots: Spot[]): string {
  const words = written.trim().split(/\s+/u);
  const key = words.slice(0, -1).join(' ');
  cursor.at = at + Math.max(written.lastIndexOf(words.at(-1) ?? ''), 0);
  const message =
    key === '' ? NO_KEY : 'A comma is missing after the key; the entry was read all the same.';
  spots.push({ at, message });
  return key;
}

/** Reads up to the comma after the key; a first field without a key before it is left for later. */
function readKey(cursor: EntryCursor, close: '}' | ')', spots: Spot[]): string {
  cursor.skipBlanks();
  const { at } = cursor;
  const written = cursor.take(KEY);
  if (cursor.sign === '=') return keyBeforeField(cursor, at, written, spots);
  const end = close === ')' && cursor.sign !== ',' ? written.indexOf(')') : -1;
  if (end >= 0) cursor.at = at + end;
  const key = (end >= 0 ? written.slice(0, end) : written).trim();
  if (key === '') spots.push({ at, message: NO_KEY });
  return key;
}

const damage = (at: number, cursor: EntryCursor, spot: Spot, key: string): Damage => ({
  kind: 'damage',
  at,
  end: Math.max(cursor.at, at + 1),
  spot,
  key,
});

function readEntry(cursor: EntryCursor, at: number, type: string, close: '}' | ')'): Block {
  const spots: Spot[] = [];
  const key = readKey(cursor, close, spots);
  cursor.skipBlanks();
  if (!cursor.takes(',') && cursor.sign === '{') {
    const message = `a brace stands where the key was expected`;
    return damage(at, cursor, { at: cursor.at, message }, '');
  }
  const { fields, spots: more, broken } = readFields(cursor, close);
  if (broken) return damage(at, cursor, broken, key);
  const end = cursor.at;
  const lost = matchAt(LOST_FIELDS, cursor.text, end) ? [{ at: end, message: LOST }] : [];
  return { kind: 'entry', at, end, type, key, fields, spots: [...spots, ...more, ...lost] };
}

function readStrings(cursor: EntryCursor, at: number, close: '}' | ')'): Block {
  const { fields, broken } = readFields(cursor, close);
  return broken ? damage(at, cursor, broken, '') : { kind: 'string', at, end: cursor.at, fields };
}

/** A comment or preamble: whatever its braces hold, entries that are taken out with it as well. */
function readAside(cursor: EntryCursor, at: number, canHoldEntries: boolean): Block {
  const from = cursor.at;
  const whole = canHoldEntries ? closingBrace(cursor.text, from, 'at the end') : undefined;
  const isWhole = whole?.kind === 'closed';
  const closing = isWhole ? whole : closingBrace(cursor.text, from);
  const end = closing.kind === 'closed' ? closing.at + 1 : closing.at;
  return { kind: 'comment', at, end, text: cursor.text.slice(from, closing.at), isWhole };
}

/**
 * Reads the block whose `@` stands at the offset; `undefined` where that is just a sign. Whether a
 * comment may hold entries is to be denied once one was never closed, or each is read to the end.
 */
export function readBlock(text: string, at: number, canHoldEntries: boolean): Block | undefined {
  const [opening = '', name = '', sign] = matchAt(OPENING, text, at) ?? [];
  if (opening === '') return undefined;
  const cursor = new EntryCursor(text, at + opening.length);
  const close = sign === '{' ? '}' : ')';
  switch (name.toLowerCase()) {
    case 'string':
      return readStrings(cursor, at, close);
    case 'comment':
    case 'preamble':
      return close === '}' ? readAside(cursor, at, canHoldEntries) : undefined;
    default:
      return readEntry(cursor, at, name, close);
  }
}
