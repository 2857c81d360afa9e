import type { Found } from '../../reference/found.ts';
import { NOTHING_YET } from '../nothing-yet.ts';

/** UTF-16 code units looked through at a time, and what of those before is looked at once more. */
const STRETCH = 1 << 21;
const OVERLAP = 32;

/**
 * Where something of 32 code units at most stands first in a text, at a place or after it; -1 where
 * it does not. Others have their turn after each stretch of a large file.
 */
export function* placeIn(
  text: string,
  pattern: RegExp,
  from: number,
): Generator<Found, number, void> {
  for (let at = from; at < text.length; at += STRETCH) {
    if (at > from) yield NOTHING_YET;
    const begin = Math.max(from, at - OVERLAP);
    const place = text.slice(begin, at + STRETCH).search(pattern);
    if (place !== -1) return begin + place;
  }
  return -1;
}
