/** The end of a sentence: not after an abbreviation of one letter, and only before a capital or digit. */
const END = /(?<=[^\s.]{2}[.!?]["’”)]?)\s+(?=[\p{Lu}\p{N}“"(])|\n{2,}/u;

/** The sentences of a text without LaTeX, as well as they can be told by their marks. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
