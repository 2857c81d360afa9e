import type { ComparedAuthor } from './compared-author.ts';
import { misspelling } from './misspelt.ts';

/**
 * How two lists of authors stand to each other: `same` people, as far as both name them; `alike`
 * where some are missing without a word or come in another order; `unknown` where one is empty.
 */
export type AuthorRelation = 'same' | 'alike' | 'others' | 'unknown';

/** The authors of a paper, and whether there are more. */
export interface AuthorList {
  readonly authors: readonly ComparedAuthor[];
  readonly authorsCut: boolean;
}

const begins = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** An initial may be any name that begins with it; what is not known may be any. */
function mayBeGiven(a: string, b: string): boolean {
  const [first = '', other = ''] = [a.split(' ')[0], b.split(' ')[0]];
  return begins(first, other) || misspelling(first, other) !== null;
}

/** Whether a family name is a word or more of a double one, or lacks particles. */
const isPart = (short: string, long: string): boolean =>
  long.startsWith(`${short} `) || long.endsWith(` ${short}`);

const isRunAlike = (a: string, b: string): boolean =>
  a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '');

const isFamily = (a: string, b: string): boolean =>
  isRunAlike(a, b) || isPart(a, b) || isPart(b, a) || misspelling(a, b) === 'slight';

function isAuthor(a: ComparedAuthor, b: ComparedAuthor): boolean {
  if (isFamily(a.family, b.family) && mayBeGiven(a.given, b.given)) return true;
  // The family name comes first in some countries, and programs take it for the given name.
  return a.given !== '' && isRunAlike(a.given, b.family) && isRunAlike(a.family, b.given);
}

type Authors = readonly ComparedAuthor[];

const among = (authors: Authors, others: Authors): number =>
  authors.filter((one) => others.some((other) => isAuthor(one, other))).length;

/** Authors of the shorter list that are in the longer one; of two as long the fewer: `L` may be `Li` and `Lu`. */
const shared = (short: Authors, long: Authors): number =>
  short.length < long.length
    ? among(short, long)
    : Math.min(among(short, long), among(long, short));

const isShorter = (a: AuthorList, b: AuthorList): boolean =>
  a.authors.length < b.authors.length || (a.authors.length === b.authors.length && a.authorsCut);

/** The share of a list that may be missing although nothing says that it is cut. */
const MISSING = 0.25;

/** Compares lists of authors: the first two must come in the same order. */
export function authorRelation(a: AuthorList, b: AuthorList): AuthorRelation {
  const [short, long] = isShorter(a, b) ? [a, b] : [b, a];
  const [few, all] = [short.authors, long.authors];
  if (few.length === 0) return 'unknown';
  const found = shared(few, all);
  const isOrdered = few.slice(0, 2).every((one, at) => {
    const other = all[at];
    return other !== undefined && isAuthor(one, other);
  });
  if (isOrdered && found === few.length && short.authorsCut) return 'same';
  const missing = all.length - found;
  if (isOrdered && missing <= all.length * MISSING) return 'same';
  if (isOrdered && long.authorsCut && missing <= all.length / 2) return 'same';
  return found > few.length / 2 ? 'alike' : 'others';
}
