/** Odd, so that no letter's weight vanishes in 32 bits. */
const BASE = 0x01000193;

/** `BASE` to a power, in 32 bits. */
export function power(exponent: number): number {
  let result = 1;
  for (let count = 0; count < exponent; count += 1) result = Math.imul(result, BASE);
  return result;
}

/** A polynomial of the UTF-16 code units in 32 bits, so that hashes of parts can be joined. */
export function textHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1)
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at) + 1) | 0;
  return hash;
}

/** The hash of two texts in a row, `shift` being `power` of the length of the second. */
export const joinedHash = (first: number, second: number, shift: number): number =>
  (Math.imul(first, shift) + second) | 0;

/** Spreads a hash over all bits (the finisher of MurmurHash3, public domain). */
export function finished(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
