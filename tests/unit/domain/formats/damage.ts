import fc from 'fast-check';
import { expect } from 'vitest';
import type { Found, Reader } from '../../../../src/domain/reference/found.ts';

const whole = (found: readonly Found[]) =>
  found.flatMap((one) =>
    one.kind === 'reference' ? [{ reference: one.reference, end: one.end }] : [],
  );

/** Where a text is damaged, what is put there, and in the place of how much. */
interface Damage {
  readonly place: number;
  readonly put: string;
  readonly cut: number;
}

/** The references that end before a place, up to the first of which something is wrong already. */
function before(found: readonly Found[], isBefore: (end: number) => boolean) {
  const wrong = found.findIndex((one) => one.kind === 'unreadable' || one.problems.length > 0);
  return whole(wrong === -1 ? found : found.slice(0, wrong))
    .filter(({ end }) => isBefore(end))
    .map(({ reference }) => reference);
}

/** Expects sound places, in order, whatever the text. */
export function expectSound(reader: Reader, text: string): readonly Found[] {
  const found = Array.from(reader(text));
  const lines = text.split(/\r\n|\n|\r/u).length;
  let last = 0;
  for (const one of found) {
    expect(one.end).toBeGreaterThanOrEqual(last);
    expect(one.end).toBeLessThanOrEqual(text.length);
    last = one.end;
    for (const { line, message } of one.kind === 'unreadable' ? [one.problem] : one.problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(message).toMatch(/^\S.*\.$/su);
    }
  }
  return found;
}

/** Expects that a text cut off, or with a stretch replaced, keeps every entry that ends before. */
export function expectKept(
  reader: Reader,
  text: string,
  { place, put, cut }: Damage,
  isBefore = (end: number): boolean => end <= place,
) {
  const damaged = `${text.slice(0, place)}${put}${cut === Infinity ? '' : text.slice(place + cut)}`;
  const kept = before(Array.from(reader(text)), isBefore);
  const read = whole(expectSound(reader, damaged)).map(({ reference }) => reference);
  expect(read.slice(0, kept.length)).toEqual(kept);
}

/** Where a text of that length is damaged, and what is put in the place of how much. */
export const arbitraryDamage = (length: number, pieces: readonly string[]): fc.Arbitrary<Damage> =>
  fc.record({
    place: fc.nat({ max: length }),
    put: fc.oneof(
      fc.constant(''),
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    cut: fc.oneof(fc.constant(Infinity), fc.nat({ max: 60 })),
  });

/** How much a reader finds in a text, which may be far too much to look at. */
export function countFound(found: Iterable<Found>): number {
  let count = 0;
  for (const _ of found) count += 1;
  return count;
}
