/** Words from one place in a sorted list to another, `to` excluded. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The first place in the sorted words whose word is not before `word`. */
export function lowerBound(words: readonly string[], word: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where in the sorted words those are that begin with `prefix`, the very word first. */
export const prefixRange = (words: readonly string[], prefix: string): WordRange => ({
  from: lowerBound(words, prefix),
  // No word holds this code unit, which is no character, and none is greater.
  to: lowerBound(words, `${prefix}\uffff`),
});

/** Where in the sorted words the very word is; empty where it is not. */
export function wordRange(words: readonly string[], word: string): WordRange {
  const from = lowerBound(words, word);
  return { from, to: words[from] === word ? from + 1 : from };
}
