const PARTICLES: ReadonlySet<string> = new Set(
  'af al ap av ben bin da dal de degli dei del della den der des di do dos du el ibn la las le lo los of op ten ter van vom von zu zum zur'.split(
    ' ',
  ),
);

/** True for a word in lower case that may lead a family name, such as `van`. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** Words after a name that are no part of the family name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d)\.?$/iu;

/**
 * The family name an author is sorted by: the last word with the particles before it that are
 * written in lower case (`van der Berg`), or what stands before a comma; `''` for no name.
 */
export function familyName(author: string): string {
  const [beforeComma = '', afterComma = ''] = author.split(',');
  const words = beforeComma.split(/\s+/u).filter(Boolean);
  if (afterComma.trim() !== '' && !SUFFIX.test(afterComma.trim())) return words.join(' ');
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  let first = words.length - 1;
  while (first > 0 && PARTICLES.has(words[first - 1] ?? '')) first -= 1;
  return words.slice(Math.max(first, 0)).join(' ');
}
