const NAMED = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINAL =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  );
const ROMAN = ' i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

const VALUES: ReadonlyMap<string, string> = new Map(
  [NAMED, ORDINAL, ROMAN.map((sign) => (sign.length > 1 ? sign : ''))].flatMap((list) =>
    list.map((word, value) => [word, String(value)] as const),
  ),
);

/** Words after which a single letter counts: `Part I`, `Appendix B`. */
const COUNTED: ReadonlySet<string> = new Set(
  'appendix book chapter class episode issue level no number paper part phase section stage step study task type version vol volume'.split(
    ' ',
  ),
);

/** Whether a letter by itself numbers what stands before it. */
export const isCounter = (word: string, before: string | undefined): boolean =>
  word.length === 1 && before !== undefined && COUNTED.has(before);

/**
 * A folded word with numbers in figures: `second`, `2nd`, and `ii` become `2`, and `i` where it
 * counts, or ends a title.
 */
export function inFigures(word: string, before: string | undefined, isLast: boolean): string {
  const single = ROMAN.indexOf(word);
  if (word.length === 1 && single > 0 && (isLast || isCounter(word, before))) return String(single);
  return VALUES.get(word) ?? /^0*(\d+)(?:st|nd|rd|th)$/u.exec(word)?.[1] ?? word;
}

/** All figures of a title and the letters that count, in order. */
export const numbersIn = (words: readonly string[]): string =>
  words
    .flatMap((word, at) =>
      isCounter(word, words[at - 1]) ? [word] : (word.match(/\d+/gu) ?? []).map(trimmedZeros),
    )
    .join(' ');

const trimmedZeros = (digits: string): string => digits.replace(/^0+(?=\d)/u, '');
