import type { ComparedTitle } from './compared-title.ts';
import { finished, joinedHash, power, textHash } from './text-hash.ts';

/** Words in which a typing error is looked for: in shorter ones it would be another word. */
const ERROR_WORD = 3;
/** Titles of fewer words are looked up as a whole, for what is left tells too little. */
const FEWEST_WORDS = 4;
/** So many of the first breaks of a title are looked at. */
const MOST_BREAKS = 3;
/** Letters at either end by which a title with several errors is still found. */
const END_LETTERS = 18;

/** A stretch of words as one hash, and the power by which what stands before it is moved. */
interface Stretch {
  readonly hash: number;
  readonly shift: number;
}

const EMPTY: Stretch = { hash: 0, shift: 1 };

const joined = (a: Stretch, b: Stretch): Stretch => ({
  hash: joinedHash(a.hash, b.hash, b.shift),
  shift: Math.imul(a.shift, b.shift),
});

/** The hashes of the letters of a title with each of its words left out in turn. */
function withoutAWord(words: readonly string[], stretches: readonly Stretch[]): readonly number[] {
  const after: Stretch[] = [EMPTY];
  for (const stretch of stretches.toReversed()) after.push(joined(stretch, after.at(-1) ?? EMPTY));
  let before = EMPTY;
  const keys: number[] = [];
  stretches.forEach((stretch, at) => {
    const rest = after[stretches.length - at - 1] ?? EMPTY;
    if ((words[at]?.length ?? 0) >= ERROR_WORD) keys.push(joined(before, rest).hash);
    before = joined(before, stretch);
  });
  return keys;
}

const whole = (stretches: readonly Stretch[]): Stretch => stretches.reduce(joined, EMPTY);

/** The hashes of all letters, and of those before and after what may end a title by itself. */
function wholes(stretches: readonly Stretch[], breaks: readonly number[]): readonly number[] {
  const parts = breaks
    .slice(0, MOST_BREAKS)
    .flatMap((at) => [stretches.slice(0, at), stretches.slice(at)]);
  return [stretches, ...parts].map((part) => whole(part).hash);
}

/** Halves of long titles, for one half may hold an error each, or one of them two. */
function halves<T>(all: readonly T[]): readonly (readonly T[])[] {
  const middle = Math.floor(all.length / 2);
  return all.length < FEWEST_WORDS * 2 ? [all] : [all.slice(0, middle), all.slice(middle)];
}

/**
 * The keys under which a title is kept and looked up. Titles that are equal, lack a subtitle, or
 * have typing errors in one word, or in two of a long title, have a key in common; those with more
 * mostly have.
 */
export function titleKeys({ title, breaks }: ComparedTitle): readonly number[] {
  if (title === '') return [];
  const words = title.split(' ');
  const stretches = words.map((word) => ({ hash: textHash(word), shift: power(word.length) }));
  const keys = [...wholes(stretches, breaks)];
  if (words.length >= FEWEST_WORDS) {
    const letters = words.join('');
    const partsOfWords = halves(words);
    halves(stretches).forEach((part, at) => {
      keys.push(whole(part).hash, ...withoutAWord(partsOfWords[at] ?? [], part));
    });
    keys.push(textHash(letters.slice(0, END_LETTERS)), textHash(letters.slice(-END_LETTERS)));
  }
  return keys.map(finished);
}
