import { setImmediate } from 'node:timers/promises';
import * as v from 'valibot';
import type { Change } from '../../domain/change/change.ts';
import { runningCrc32 } from '../../domain/crc32.ts';
import { changeSchema } from '../../preload/inputs.ts';
import { contentOf, lineOf, lineOfPieces } from './checked-line.ts';
import { packed, unpacked } from './packed.ts';

const NEWLINE = 0x0a;
/** What JSON of changes begins with, and nothing packed does. */
const BRACKET = 0x5b;
const changesSchema = v.array(changeSchema);

const jsonOf = (changes: readonly Change[]) => Buffer.from(JSON.stringify(changes));

/** One append as a line of JSON. */
export const encodeLine = (changes: readonly Change[]): Buffer => lineOf(jsonOf(changes));

/** Changes turned into text at a time, some milliseconds' work. */
const TOGETHER = 2000;

/** The same line, made bit by bit where there are many changes: windows wait for this process. */
export async function encodeBitByBit(changes: readonly Change[]): Promise<Buffer> {
  if (changes.length <= TOGETHER) return encodeLine(changes);
  const pieces: Buffer[] = [];
  const sum = runningCrc32();
  const add = (text: string) => {
    const piece = Buffer.from(text);
    sum.add(piece);
    pieces.push(piece);
  };
  for (let from = 0; from < changes.length; from += TOGETHER) {
    const json = JSON.stringify(changes.slice(from, from + TOGETHER));
    add(`${from === 0 ? '[' : ','}${json.slice(1, -1)}`);
    await setImmediate();
  }
  add(']');
  return lineOfPieces(pieces, sum.value());
}

/** Many changes as one packed line. */
export const packLine = async (changes: readonly Change[]): Promise<Buffer> =>
  lineOf(await packed(jsonOf(changes)));

interface Line {
  readonly changes: readonly Change[];
  readonly isPacked: boolean;
}

/** What a line (without its newline) holds, or `null` unless every byte is as written. */
function decodeLine(line: Buffer): Line | null {
  const content = contentOf(line);
  if (!content) return null;
  const isPacked = content[0] !== BRACKET;
  try {
    const json = isPacked ? unpacked(content) : content;
    return { changes: v.parse(changesSchema, JSON.parse(json.toString())), isPacked };
  } catch {
    return null;
  }
}

/** What the bytes of a segment hold. */
export interface SegmentReading {
  readonly changes: readonly Change[];
  /** Length of the part before the first damaged line; the whole length when there is none. */
  readonly sound: number;
  /** The lines that are intact, also those after a damaged one. */
  readonly intact: readonly Buffer[];
  /** Whether every intact line is packed. */
  readonly isPacked: boolean;
}

/** Reads every intact line. No content holds a raw newline, so each line stands for itself. */
export function readSegment(bytes: Buffer): SegmentReading {
  const changes: Change[] = [];
  const intact: Buffer[] = [];
  let sound: number | undefined;
  let isPacked = true;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const held = newline < 0 ? null : decodeLine(bytes.subarray(start, newline));
    const end = newline < 0 ? bytes.length : newline + 1;
    if (held) {
      for (const change of held.changes) changes.push(change);
      isPacked &&= held.isPacked;
      intact.push(bytes.subarray(start, end));
    } else {
      sound ??= start;
    }
    start = end;
  }
  return { changes, sound: sound ?? bytes.length, intact, isPacked };
}
