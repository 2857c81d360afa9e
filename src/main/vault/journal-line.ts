import * as v from 'valibot';
import type { Change } from '../../domain/change/change.ts';
import { changeSchema } from '../../preload/inputs.ts';
import { crc32 } from './crc32.ts';

const NEWLINE = 0x0a;
const HEADER = /^([1-9]\d{0,8}) ([0-9a-f]{8}) /;
const LONGEST_HEADER = 19;
const changesSchema = v.array(changeSchema);

/** One append as a line: byte length and checksum of the JSON, the JSON, a newline. */
export function encodeLine(changes: readonly Change[]): Buffer {
  const json = Buffer.from(JSON.stringify(changes));
  return Buffer.concat([Buffer.from(`${json.length} ${crc32(json)} `), json, Buffer.of(NEWLINE)]);
}

/** The changes of a line (without its newline), or `null` unless every byte is as written. */
function decodeLine(line: Buffer): readonly Change[] | null {
  const header = HEADER.exec(line.toString('latin1', 0, LONGEST_HEADER));
  if (!header) return null;
  const json = line.subarray(header[0].length);
  if (json.length !== Number(header[1]) || crc32(json) !== header[2]) return null;
  try {
    return v.parse(changesSchema, JSON.parse(json.toString()));
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
}

/** Reads every intact line. JSON holds no raw newline, so each line stands for itself. */
export function readSegment(bytes: Buffer): SegmentReading {
  const changes: Change[] = [];
  const intact: Buffer[] = [];
  let sound: number | undefined;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const held = newline < 0 ? null : decodeLine(bytes.subarray(start, newline));
    const end = newline < 0 ? bytes.length : newline + 1;
    if (held) {
      changes.push(...held);
      intact.push(bytes.subarray(start, end));
    } else {
      sound ??= start;
    }
    start = end;
  }
  return { changes, sound: sound ?? bytes.length, intact };
}
