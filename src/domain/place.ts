const BASE = 36;
const PLACE = /^[0-9a-z]*[1-9a-z]$/;

const digitAt = (place: string, at: number): number =>
  at < place.length ? Number.parseInt(place.charAt(at), BASE) : 0;

/** True for text that is a place: digits of base 36 that do not end in 0. */
export const isPlace = (text: string): boolean => PLACE.test(text);

/**
 * A place in an order, between two neighbours: read as a fraction (`0.…` in base 36), so that there
 * is always room for one more and moving a thing changes that thing alone. Plain string comparison
 * is the order. `low` is `''` at the beginning, `high` is `null` at the end; `low` must be less.
 * At the end the next digit is taken, elsewhere the middle: both keep places short.
 */
export function placeBetween(low: string, high: string | null): string {
  let place = '';
  let below = high;
  for (let at = 0; ; at += 1) {
    const least = digitAt(low, at);
    const most = below === null ? BASE : digitAt(below, at);
    if (most - least > 1) {
      const next = high === null ? least + 1 : Math.floor((least + most) / 2);
      return place + next.toString(BASE);
    }
    place += least.toString(BASE);
    // From here on the place is less than `high`, whatever follows.
    if (most > least) below = null;
  }
}
