const ONSETS =
  'b c d f g h j k l m n p r s t v w z br cr dr fr gr kr pl pr sh sk sl sp st str th tr'.split(' ');
const VOWELS = [...'aeiou'];
const ENDINGS = ['', '', '', 'n', 's', 'r', 'l', 'x', 'ing', 'ed'];

const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.map((vowel) => onset + vowel));

/** The word of a rank, at least two syllables long; different ranks have different words. */
export function madeUpWord(rank: number): string {
  let word = '';
  // The last digit first, so that neighbours do not begin alike.
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word + ENDINGS[rank % ENDINGS.length];
}

/** A word as it begins a sentence or a name. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
