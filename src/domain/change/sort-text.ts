import { SORTS, type Sort } from '../query/sort.ts';
import type { Value } from './change.ts';

/** An order as the value of a change: what is sorted by, with `+` ascending or `-` descending. */
export const sortText = ({ by, direction }: Sort): string =>
  `${by}${direction === 'ascending' ? '+' : '-'}`;

/** The order of a value; `null` for one that is none, or that this version does not know. */
export function sortFrom(value: Value | null): Sort | null {
  if (typeof value !== 'string') return null;
  const by = SORTS.find((known) => known === value.slice(0, -1));
  if (by === undefined) return null;
  if (value.endsWith('+')) return { by, direction: 'ascending' };
  return value.endsWith('-') ? { by, direction: 'descending' } : null;
}
