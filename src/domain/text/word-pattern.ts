/** The scripts that put no spaces between words, but for marks on letters. */
const UNSPACED = String.raw`(?=[\p{L}\p{N}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

/** Korean letters by their place in a syllable, into which folding takes syllables apart. */
const LEAD = String.raw`[\u1100-\u115f\ua960-\ua97c]`;
const VOWEL = String.raw`[\u1160-\u11a7\ud7b0-\ud7c6]`;
const TAIL = String.raw`[\u11a8-\u11ff\ud7cb-\ud7fb]`;

const SIGN = String.raw`(?:${UNSPACED}|${LEAD}${VOWEL}?${TAIL}?|${VOWEL}${TAIL}?|${TAIL})\p{M}*`;
const HAS_SIGNS = new RegExp(`${UNSPACED}|${LEAD}|${VOWEL}|${TAIL}`, 'u');
const SIGNS_AND_WORDS = new RegExp(
  String.raw`${SIGN}|(?:(?!${UNSPACED}|${LEAD}|${VOWEL}|${TAIL})[\p{L}\p{N}\p{M}])+`,
  'gu',
);
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** The same for ASCII in lower case, in a third of the time. */
const ASCII_WORDS = /[a-z0-9]+/g;

/**
 * The pattern (global) of the words in a folded text: runs of letters, digits and vowel signs; in
 * scripts without spaces each letter is a word, in Korean each syllable, so that any stretch of such
 * a text is a sequence of words, and a syllable begun is the beginning of a word.
 */
export function wordPattern(folded: string): RegExp {
  if (!BEYOND_ASCII.test(folded)) return ASCII_WORDS;
  return HAS_SIGNS.test(folded) ? SIGNS_AND_WORDS : WORDS;
}
