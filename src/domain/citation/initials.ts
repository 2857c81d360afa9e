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

/** Given names as initials parted by spaces: `Jean-Paul M.` as `J.-P. M.`, `J.D.` as `J. D.` */
export const initials = (given: string): string =>
  given
    .replace(/\.(?=[^\s.-])/gu, '. ')
    .split(/\s+/u)
    .filter((word) => /\p{L}|\p{N}/u.test(word))
    .map((word) => (/^\p{Ll}+$/u.test(word) ? word : initialOf(word)))
    .join(' ');
