import type { Fields } from '../text-index.ts';
import { countLimit, FIELD_WEIGHTS } from './relevance.ts';

/** How often a word occurs in each field of a text, six bits a field. */
export type Counts = number;

const BITS = 6;
const MASK = (1 << BITS) - 1;

/** Where the count of a field stands: its bits in the order of the fields'. */
const placeOf = (field: Fields): number => BITS * (31 - Math.clz32(field));

/** The counts with one field's set, at most to its limit. */
export const withCount = (counts: Counts, field: Fields, count: number): Counts =>
  (counts & ~(MASK << placeOf(field))) | (Math.min(count, countLimit(field)) << placeOf(field));

/** The occurrences in some fields, each times the weight of its field. */
export function countIn(counts: Counts, fields: Fields): number {
  let sum = 0;
  for (const [field, weight] of FIELD_WEIGHTS)
    if ((field & fields) !== 0) sum += weight * ((counts >>> placeOf(field)) & MASK);
  return sum;
}
