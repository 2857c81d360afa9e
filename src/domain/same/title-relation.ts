import { type ComparedTitle, lettersOf } from './compared-title.ts';
import { misspelling } from './misspelt.ts';

/**
 * How two titles stand to each other: the same letters; the same but for typing errors; one with a
 * subtitle that the other lacks; `doubtful` where one word may be another; `unlike`.
 */
export type TitleRelation = 'equal' | 'misspelt' | 'shorter' | 'doubtful' | 'unlike';

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'and as at by for from in into of on onto or over to towards toward under upon using via with'.split(
    ' ',
  ),
);

/** Typing errors are forgiven in long titles alone: one for so many words, and no more than that. */
const WORDS_FOR_AN_ERROR = 3;
const MOST_ERRORS = 3;
const LETTERS_FOR_ERRORS = 20;

/** What is left of two lists without what both begin and end with. */
function middles(a: readonly string[], b: readonly string[]) {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1])
    [endA, endB] = [endA - 1, endB - 1];
  return [a.slice(start, endA), b.slice(start, endB)] as const;
}

type Error = 'none' | 'slight' | 'doubtful' | 'unlike';

function pairError(a: string, b: string): Error {
  if (a === b) return 'none';
  if (SMALL_WORDS.has(a) && SMALL_WORDS.has(b)) return 'slight';
  return misspelling(a, b) ?? 'unlike';
}

/** Words of which one was run together with, or parted from, its neighbour by mistake. */
function runTogether(a: readonly string[], b: readonly string[]): readonly Error[] {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (few.length === 0 && many.every((word) => SMALL_WORDS.has(word)))
    return many.map(() => 'slight');
  return [few.length > 0 ? pairError(few.join(''), many.join('')) : 'unlike'];
}

function misspeltRelation(a: readonly string[], b: readonly string[]): TitleRelation {
  const [x, y] = middles(a, b);
  const compared =
    x.length === y.length ? x.map((word, at) => pairError(word, y[at] ?? '')) : runTogether(x, y);
  const errors = compared.filter((error) => error !== 'none');
  const allowed = Math.min(MOST_ERRORS, Math.max(a.length, b.length) / WORDS_FOR_AN_ERROR);
  if (errors.includes('unlike') || errors.length > allowed) return 'unlike';
  return errors.includes('doubtful') ? 'doubtful' : 'misspelt';
}

const RANK = ['equal', 'misspelt', 'shorter', 'doubtful', 'unlike'] as const;

function relationOf(a: readonly string[], b: readonly string[]): TitleRelation {
  const [x, y] = [a.join(''), b.join('')];
  if (x === y) return x === '' ? 'unlike' : 'equal';
  if (Math.min(x.length, y.length) < LETTERS_FOR_ERRORS) return 'unlike';
  return misspeltRelation(a, b);
}

/** A part of the longer title against the whole of the other, where it lacks a subtitle or a name. */
function partRelations(whole: ComparedTitle, other: ComparedTitle): readonly TitleRelation[] {
  const [words, rest] = [whole.title.split(' '), other.title.split(' ')];
  return whole.breaks.flatMap((at): readonly TitleRelation[] => {
    const isStart = relationOf(words.slice(0, at), rest) !== 'unlike';
    const isEnd = relationOf(words.slice(at), rest) === 'equal' && rest.length > 3;
    return isStart ? ['shorter'] : isEnd ? ['doubtful'] : [];
  });
}

/** Compares two titles by their words alone; their numbers and kinds are compared elsewhere. */
export function titleRelation(a: ComparedTitle, b: ComparedTitle): TitleRelation {
  if (a.title === '' || b.title === '') return 'unlike';
  if (lettersOf(a.title) === lettersOf(b.title)) return 'equal';
  const found = [
    relationOf(a.title.split(' '), b.title.split(' ')),
    ...partRelations(a, b),
    ...partRelations(b, a),
  ];
  return RANK.find((relation) => found.includes(relation)) ?? 'unlike';
}

/** The share of the words of the shorter title that the longer one has, too. */
export function sharedWords(a: ComparedTitle, b: ComparedTitle): number {
  const [words, others] = [new Set(a.title.split(' ')), new Set(b.title.split(' '))];
  const shared = [...words].filter((word) => others.has(word) && !SMALL_WORDS.has(word));
  return shared.length / Math.min(words.size, others.size);
}
