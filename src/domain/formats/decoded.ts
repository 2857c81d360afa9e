/** The encodings that files of references come in. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file without its byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** How many signs could not be read; each is a U+FFFD in the text. */
  readonly damaged: number;
}

const REPLACEMENT = 0xfffd;

/** How much of a file without a mark is looked at for the zeros of UTF-16, in bytes. */
const SAMPLE = 65_536;

/** What Windows-1252 has at 0x80 to 0x9F; the five bytes without a sign stay control characters. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const BYTE_ORDER_MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

const markedAs = (bytes: Uint8Array) =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));

/** How many zeros stand at even and at odd places. */
function zerosIn(bytes: Uint8Array): readonly [even: number, odd: number] {
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2 ? 1 : 0] += 1;
  return zeros;
}

/**
 * Which half of its code units is zero tells UTF-16 without a mark: the tags and blanks of any
 * format are ASCII, while text in other encodings has no zeros.
 */
function encodingByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  const [even, odd] = zerosIn(sample);
  if (Math.max(even, odd) * 10 < sample.length || bytes.length < 2) return null;
  if (odd > even * 2) return 'utf-16le';
  return even > odd * 2 ? 'utf-16be' : null;
}

/** How much is decoded in one go, in bytes. */
const STRETCH = 4 * 1024 * 1024;

function* strictUtf8(bytes: Uint8Array): Generator<void, string | null, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  try {
    for (let from = 0; from < bytes.length; from += STRETCH) {
      text += decoder.decode(bytes.subarray(from, from + STRETCH), { stream: true });
      yield;
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}

/** How often U+FFFD is written out in a file, which is no damage of it. */
function writtenReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  return count;
}

/** How many signs beyond ASCII were read, and how many could not be. */
function countedSigns(text: string): { readonly good: number; readonly bad: number } {
  let [good, bad] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === REPLACEMENT) bad += 1;
    else if (unit > 0x7f && (unit < 0xdc00 || unit > 0xdfff)) good += 1;
  }
  return { good, bad };
}

const decodedAs = (encoding: Encoding, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** By a table of ours for what Node decodes as Latin-1 in some versions. */
const windows1252 = (bytes: Uint8Array): string =>
  decodedAs('windows-1252', bytes).replace(
    /[\x80-\x9f]/g,
    (control) => WINDOWS_SIGNS[control.charCodeAt(0) - 0x80] ?? control,
  );

/** Damaged UTF-8; `null` where more is wrong than right, as it is in every other encoding. */
function damagedUtf8(bytes: Uint8Array, isMarked: boolean): Decoded | null {
  const text = decodedAs('utf-8', bytes);
  const { good, bad } = countedSigns(text);
  const written = writtenReplacements(bytes);
  const damaged = bad - written;
  return isMarked || good + written > damaged ? { text, encoding: 'utf-8', damaged } : null;
}

function utf16(encoding: Encoding, bytes: Uint8Array): Decoded {
  const text = decodedAs(encoding, bytes);
  const [high, low] = encoding === 'utf-16le' ? [1, 0] : [0, 1];
  let written = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2)
    if (bytes[at + high] === 0xff && bytes[at + low] === 0xfd) written += 1;
  return { text, encoding, damaged: countedSigns(text).bad - written };
}

/**
 * Reads the bytes of a file by its byte order mark, by the zeros of UTF-16, as UTF-8 if that is what
 * most of its signs beyond ASCII are, or else as Windows-1252, in which every byte means something.
 * It pauses between stretches of UTF-8, which large files come in.
 */
export function* decoding(bytes: Uint8Array): Generator<void, Decoded, void> {
  const [marked, mark = []] = markedAs(bytes) ?? [];
  const content = bytes.subarray(mark.length);
  const encoding = marked ?? encodingByZeros(content) ?? 'utf-8';
  if (encoding !== 'utf-8') return utf16(encoding, content);
  const text = yield* strictUtf8(content);
  if (text !== null) return { text, encoding, damaged: 0 };
  return (
    damagedUtf8(content, marked !== undefined) ?? {
      text: windows1252(content),
      encoding: 'windows-1252',
      damaged: 0,
    }
  );
}

/** Reads the bytes of a file without a pause. */
export function decodedText(bytes: Uint8Array): Decoded {
  const steps = decoding(bytes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
