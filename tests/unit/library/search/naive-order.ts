import { plainLatex } from '../../../../src/domain/latex/plain-latex.ts';
import type { Sort } from '../../../../src/domain/query/sort.ts';
import { STATUSES } from '../../../../src/domain/status.ts';
import { familyName } from '../../../../src/domain/text/family-name.ts';
import { fold } from '../../../../src/domain/text/fold.ts';
import type { NaiveFinder } from './naive-finder.ts';

type By = Exclude<Sort['by'], 'relevance'>;

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** The signs of a name, but its numbers whole. */
const signsOf = (text: string): readonly string[] => fold(text).match(/[0-9]+|[^0-9]/g) ?? [];

/** Compares sign by sign, and numbers by what they are. */
function compareNames(left: readonly string[], right: readonly string[]): number {
  for (const [at, one] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const areNumbers = /\d/.test(one) && /\d/.test(other);
    const order = areNumbers ? compare(BigInt(one), BigInt(other)) : compare(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** What a paper is sorted by, in any order but that of relevance; empty for nothing. */
function sortedBy(
  finder: NaiveFinder,
  number: number,
  by: By,
): string | number | readonly string[] {
  const paper = finder.papers[number];
  const { status, changed } = finder.readingOn(number);
  switch (by) {
    case 'page':
      return number;
    case 'date':
      return paper?.date ?? '';
    case 'title':
      return signsOf(plainLatex(paper?.title ?? '').replace(/^[^\p{L}\p{N}]+/u, ''));
    case 'author':
      return signsOf(familyName(paper?.authors[0] ?? ''));
    case 'status':
      return STATUSES.indexOf(status);
    case 'added':
      return paper?.added ?? 0;
    case 'changed':
      return changed ?? 0;
  }
}

const isNothing = (value: string | number | readonly string[]): boolean =>
  typeof value !== 'number' && value.length === 0;

/**
 * The papers in an order: those that are equal in it in page order, those with nothing to sort by
 * last, in either direction.
 */
export function naivelySorted(
  finder: NaiveFinder,
  numbers: readonly number[],
  by: By,
  direction: Sort['direction'],
): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return numbers
    .map((number) => ({ number, value: sortedBy(finder, number, by) }))
    .toSorted(({ value: a }, { value: b }) => {
      if (isNothing(a) || isNothing(b)) return Number(isNothing(a)) - Number(isNothing(b));
      if (typeof a === 'object' && typeof b === 'object') return sign * compareNames(a, b);
      return sign * compare(a, b);
    })
    .map(({ number }) => number);
}
