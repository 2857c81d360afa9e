import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bits } from '../../../../src/library/search/bits.ts';

/** Two sets of the same numbers, some of them at the ends of words. */
const twoSets = fc
  .constantFrom(0, 1, 31, 32, 33, 63, 64, 65, 100)
  .chain((size) =>
    fc.tuple(
      fc.constant(size),
      fc.uniqueArray(fc.nat(Math.max(0, size - 1)), { maxLength: size }),
      fc.uniqueArray(fc.nat(Math.max(0, size - 1)), { maxLength: size }),
    ),
  );

function bitsOf(size: number, numbers: readonly number[]): Bits {
  const bits = new Bits(size);
  for (const number of numbers) bits.add(number);
  return bits;
}

const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const upTo = (size: number) => Array.from({ length: size }, (_, number) => number);

describe('Bits', () => {
  it('does with numbers what sets do', () => {
    fc.assert(
      fc.property(twoSets, ([size, one, other]) => {
        const [a, b] = [bitsOf(size, one), bitsOf(size, other)];
        const both = sorted(one.filter((number) => other.includes(number)));
        expect([...a.toArray()]).toEqual(sorted(one));
        expect([...a.clone().and(b).toArray()]).toEqual(both);
        expect([...a.clone().or(b).toArray()]).toEqual(sorted([...new Set([...one, ...other])]));
        expect([...a.clone().andNot(b).toArray()]).toEqual(
          sorted(one.filter((number) => !other.includes(number))),
        );
        expect(a.countWith(b)).toBe(both.length);
        expect(a.count()).toBe(one.length);
        expect(a.isEmpty()).toBe(one.length === 0);
        expect(upTo(size).filter((number) => a.has(number))).toEqual(sorted(one));
      }),
    );
  });

  it.each([0, 1, 31, 32, 33, 64, 1000])(
    'holds all of %i numbers and no other when filled',
    (size) => {
      const all = new Bits(size).fill();
      expect([...all.toArray()]).toEqual(upTo(size));
      expect(all.count()).toBe(size);
      expect(all.clone().andNot(all).isEmpty()).toBe(true);
    },
  );

  it('walks through the numbers from the smallest', () => {
    const walked: number[] = [];
    bitsOf(100, [99, 0, 31, 32, 64]).forEach((number) => {
      walked.push(number);
    });
    expect(walked).toEqual([0, 31, 32, 64, 99]);
  });

  it('forgets a number that is deleted, and one that was not there', () => {
    const bits = bitsOf(40, [31, 32]);
    bits.delete(31);
    bits.delete(5);
    expect([...bits.toArray()]).toEqual([32]);
  });

  it('keeps a clone apart', () => {
    const bits = bitsOf(10, [1]);
    bits.clone().add(2);
    expect([...bits.toArray()]).toEqual([1]);
  });
});
