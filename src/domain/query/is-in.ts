import type { Mark } from './marks.ts';

/** True where the words, if any, stand in sequence in a name; the last may be but begun. */
export function isIn(
  name: readonly string[],
  { words, isPrefix }: Pick<Mark, 'words' | 'isPrefix'>,
): boolean {
  const last = words.length - 1;
  if (last < 0) return false;
  return name.some((_, start) =>
    words.every((word, index) => {
      const there = name[start + index];
      return index === last && isPrefix ? there?.startsWith(word) : there === word;
    }),
  );
}
