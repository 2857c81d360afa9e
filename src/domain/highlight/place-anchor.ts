import type { Anchor, Stretch } from './highlight.ts';

/** A stretch of a text that is like a pattern but for so many characters. */
interface Match {
  readonly start: number;
  readonly end: number;
  /** Characters that would have to be put in, left out or replaced. */
  readonly errors: number;
}

/** Finds where a text is like a pattern, with at most so many errors. */
export type SearchAlike = (text: string, pattern: string, errors: number) => readonly Match[];

/** A passage is known again while at most this share of its characters is another. */
const TOLERANCE = 0.2;

/** How many errors a passage may have. */
export const errorsAllowed = (exact: string): number => Math.floor(exact.length * TOLERANCE);

/** How many characters two texts have in common from where they meet. */
function commonEnd(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count))
    count += 1;
  return count;
}

function commonStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}

function exactMatches(text: string, exact: string): readonly Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    matches.push({ start: at, end: at + exact.length, errors: 0 });
  return matches;
}

/** Fewer errors come first, then more of what stood around it, then the nearer place. */
function better(text: string, { quote, position }: Anchor) {
  const around = ({ start, end }: Match) =>
    commonEnd(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix) +
    commonStart(text.slice(end, end + quote.suffix.length), quote.suffix);
  const away = ({ start }: Match) => Math.abs(start - position.start);
  return (one: Match, other: Match): number =>
    one.errors - other.errors || around(other) - around(one) || away(one) - away(other);
}

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (text: string, at: number) => LETTER.test(text.charAt(at));

/** The match with the rest of the words it cuts in two, as far as so many more errors allow. */
function withWholeWords(text: string, { start, end, errors }: Match, allowed: number): Stretch {
  let [from, to, left] = [start, end, allowed - errors];
  while (isLetter(text, to - 1) && isLetter(text, to)) [to, left] = [to + 1, left - 1];
  while (from > 0 && isLetter(text, from - 1) && isLetter(text, from))
    [from, left] = [from - 1, left - 1];
  return left >= 0 ? { from, to } : { from: start, to: end };
}

/**
 * Where the passage of an anchor stands in a text, which may have been changed since: the very
 * words where they are still there, else the words most like them within `TOLERANCE`; `null` where
 * there are none. Of several places the one counts around which most is as it was.
 */
export function placeAnchor(
  text: string,
  anchor: Anchor,
  searchAlike: SearchAlike,
): Stretch | null {
  const { exact } = anchor.quote;
  const errors = errorsAllowed(exact);
  const same = exactMatches(text, exact);
  const matches = same.length > 0 || errors === 0 ? same : searchAlike(text, exact, errors);
  const [best] = matches.filter(({ start, end }) => end > start).toSorted(better(text, anchor));
  if (!best) return null;
  return best.errors === 0
    ? { from: best.start, to: best.end }
    : withWholeWords(text, best, errors);
}
