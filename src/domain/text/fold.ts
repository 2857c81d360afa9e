/** Letters that Unicode does not decompose, as they are usually written without their mark. */
const UNDECOMPOSED = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['ȷ', 'j'],
  ['ς', 'σ'],
]);

/**
 * The blocks of combining marks shared by alphabets. Vowel signs of other scripts are letters in
 * all but name and stay.
 */
const DIACRITICS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/gu;

/**
 * Text as it is compared in a search: compatibility forms decomposed (NFKD), diacritics removed,
 * lower-cased alike in every locale; folding again changes nothing, and folding piece by piece
 * gives the same as long as no piece begins with a combining mark.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþħŧıȷς]/gu, (letter) => UNDECOMPOSED.get(letter) ?? letter);
