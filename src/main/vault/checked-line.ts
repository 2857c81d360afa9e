import { crc32 } from '../../domain/crc32.ts';

const NEWLINE = 0x0a;
const HEADER = /^([1-9]\d{0,8}) ([0-9a-f]{8}) /;
const LONGEST_HEADER = 19;

/** A line of that content, which holds no newline: its byte length and checksum, itself, a newline. */
export const lineOf = (content: Buffer): Buffer => lineOfPieces([content], crc32(content));

/** The same of content in pieces, whose checksum is known. */
export function lineOfPieces(pieces: readonly Buffer[], checksum: string): Buffer {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return Buffer.concat([Buffer.from(`${length} ${checksum} `), ...pieces, Buffer.of(NEWLINE)]);
}

/** The content of a line (without its newline), or `null` unless every byte is as written. */
export function contentOf(line: Buffer): Buffer | null {
  const header = HEADER.exec(line.toString('latin1', 0, LONGEST_HEADER));
  if (!header) return null;
  const content = line.subarray(header[0].length);
  return content.length === Number(header[1]) && crc32(content) === header[2] ? content : null;
}
