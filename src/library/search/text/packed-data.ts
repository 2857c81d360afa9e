/** Raised when words are cut or packed in another way, so that what was kept before is made anew. */
export const PACKED_VERSION = 1;

/** No character of a word. */
export const BETWEEN_WORDS = '\n';

/**
 * The words of papers, packed in a form that structured clone, and so IndexedDB, can keep. Papers
 * are numbered from 0 on; a word has a place in the sorted words, and a code by which it stands in
 * the texts.
 */
export interface PackedData {
  readonly version: typeof PACKED_VERSION;
  /** Every word, sorted by UTF-16 code units, each on a line. */
  readonly words: string;
  /** By place of a word, its code (see word-codes.ts): words have them in the order they came up. */
  readonly codes: Uint32Array;
  /** By place of a word, where its postings begin; one more at the end. */
  readonly postingStarts: Uint32Array;
  /** The papers of each word, ascending, with where in it the word occurs (see posting.ts). */
  readonly postings: Uint32Array;
  /** The words of each paper in sequence: title, authors, abstract. */
  readonly texts: Uint16Array;
  /** By paper, where its text begins; one more at the end. */
  readonly textStarts: Uint32Array;
  /** By paper, how many words it has, at most 65,535. */
  readonly lengths: Uint16Array;
  /** A bit for each paper whose abstract holds a link. */
  readonly linked: Uint32Array;
  /** Of all of these, by which damage is noticed. */
  readonly checksum: number;
}

/** The data without what is said about it. */
export type PackedContent = Omit<PackedData, 'version' | 'checksum'>;

const SHAPES = {
  codes: Uint32Array,
  postingStarts: Uint32Array,
  postings: Uint32Array,
  texts: Uint16Array,
  textStarts: Uint32Array,
  lengths: Uint16Array,
  linked: Uint32Array,
} satisfies Record<Exclude<keyof PackedContent, 'words'>, unknown>;

const ARRAYS = Object.keys(SHAPES) as readonly (keyof typeof SHAPES)[];

/** What is summed up at a time, in bytes: a few milliseconds' work. */
const SLICE = 1 << 22;

/** FNV-1a, 32 bits at a time; the last bytes one by one. */
function mixedWith(before: number, { buffer, byteOffset, byteLength }: ArrayBufferView): number {
  const whole = new Uint32Array(buffer, byteOffset, byteLength >>> 2);
  const rest = new Uint8Array(buffer, byteOffset + 4 * whole.length, byteLength & 3);
  let sum = before;
  for (let at = 0; at < whole.length; at += 1) sum = Math.imul(sum ^ (whole[at] ?? 0), 0x01000193);
  for (let at = 0; at < rest.length; at += 1) sum = Math.imul(sum ^ (rest[at] ?? 0), 0x01000193);
  return sum;
}

/** A number that, as good as always, is another when anything in the data is; resting at times. */
export function* checksumOf(content: PackedContent): Generator<void, number> {
  const { words } = content;
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1)
    sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  for (const all of ARRAYS.map((name) => content[name])) {
    sum = mixedWith(sum, Uint32Array.of(all.length));
    for (let from = 0; from < all.byteLength; from += SLICE) {
      const length = Math.min(SLICE, all.byteLength - from);
      sum = mixedWith(sum, new Uint8Array(all.buffer, all.byteOffset + from, length));
      yield;
    }
  }
  return sum;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isPackedData(kept: unknown): kept is PackedData {
  return (
    isObject(kept) &&
    kept.version === PACKED_VERSION &&
    typeof kept.words === 'string' &&
    ARRAYS.every((name) => kept[name] instanceof SHAPES[name])
  );
}

/** What was kept, if it is of this version, of so many papers, and whole; otherwise `null`. */
export function packedFrom(kept: unknown, papers: number): PackedData | null {
  if (!isPackedData(kept) || kept.lengths.length !== papers) return null;
  const summing = checksumOf(kept);
  let step = summing.next();
  while (!step.done) step = summing.next();
  return step.value === kept.checksum ? kept : null;
}
