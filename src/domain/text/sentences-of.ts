/** The end of a sentence: not after an abbreviation of one letter, and only before a capital or digit. */
const END = /(?<=[^\s.]{2}[.!?]["’”)]?)\s+(?=[\p{Lu}\p{N}“"(])|\n{2,}/gu;

/** A stretch of a text in UTF-16 code units, `to` excluded. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch without blanks at its ends; `null` where nothing else is in it. */
export function trimmed(text: string, { from, to }: Stretch): Stretch | null {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  return start < end ? { from: start, to: end } : null;
}

/** Where the sentences of a text stand, as well as they can be told by their marks. */
export function sentencesIn(text: string): readonly Stretch[] {
  const ends = [...text.matchAll(END)];
  const starts = [0, ...ends.map(({ index, 0: blank }) => index + blank.length)];
  const stops = [...ends.map(({ index }) => index), text.length];
  return starts.flatMap((from, at) => trimmed(text, { from, to: stops[at] ?? from }) ?? []);
}

/** The sentences of a text without LaTeX. */
export const sentencesOf = (text: string): readonly string[] =>
  sentencesIn(text).map(({ from, to }) => text.slice(from, to));
