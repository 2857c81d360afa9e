/** Scripts without capitals, whose names are not abbreviated. */
const CASELESS = /^\p{Lo}/u;

/** The initial of one word; two words with a hyphen keep it: `J.-P.` */
function initialOf(word: string): string {
  return word
    .split(/[-‐‑]/u)
    .filter((part) => part !== '')
    .map((part) => (CASELESS.test(part) ? part : `${[...part][0]?.toUpperCase()}.`))
    .join('-');
}

/** Initials run together, as in PubMed and Web of Science. */
const RUN_TOGETHER = /^\p{Lu}{2,3}$/u;
/** What is no name in capitals, such as `AMY`. */
const CONSONANTS = /^[B-DF-HJ-NP-TV-XZ]+$/u;

const isInCapitals = (family: string): boolean =>
  /\p{Lu}{2}/u.test(family) && !/\p{Ll}/u.test(family);

const areRunTogether = (given: string, family: string): boolean =>
  RUN_TOGETHER.test(given) && (CONSONANTS.test(given) || !isInCapitals(family));

/**
 * The given names beside a family name as initials parted by spaces: `Jean-Paul M.` as `J.-P. M.`,
 * `J.D.` as `J. D.`, `JD` as well.
 */
export const initials = (given: string, family: string): string =>
  (areRunTogether(given, family) ? [...given].join(' ') : given)
    .replace(/\.(?=[^\s.-])/gu, '. ')
    .split(/\s+/u)
    .filter((word) => /\p{L}|\p{N}/u.test(word))
    .map((word) => (/^\p{Ll}+$/u.test(word) ? word : initialOf(word)))
    .join(' ');
