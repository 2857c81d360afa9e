/** How far apart two words are whose letters may have been mistyped. */
export type Misspelling = 'slight' | 'doubtful';

const A_LONG_WORD = 9;
/** In shorter words, one letter for another makes many another word (`text`, `test`; `micro`, `macro`). */
const A_SURE_WORD = 6;
const SHORTEST = 3;

/**
 * Letters put in, left out, replaced or swapped with their neighbour to make one word of the other
 * (optimal string alignment), counted up to 3.
 */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : replaced;
      row.push(Math.min(replaced, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, above] = [above, row];
  }
  return Math.min(3, above[b.length] ?? 3);
}

/** Whether a letter stands for another, not one more, one less, or two the other way round. */
const isReplaced = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') !== [...b].sort().join('');

/**
 * Whether one word may be the other mistyped; `null` where they are two words. People seldom
 * mistype the first letter, and words that differ in it often mean opposites (`convex`,
 * `nonconvex`), so it has to be the same.
 */
export function misspelling(a: string, b: string): Misspelling | null {
  const length = Math.min(a.length, b.length);
  if (a[0] !== b[0] || length < SHORTEST || /\d/u.test(a + b)) return null;
  const edits = editsBetween(a, b);
  if (edits === 1) return length < A_SURE_WORD && isReplaced(a, b) ? 'doubtful' : 'slight';
  return edits === 2 && length >= A_LONG_WORD ? 'doubtful' : null;
}
