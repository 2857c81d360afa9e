import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlace, placeBetween } from '../../../src/domain/place.ts';
import { runs } from '../runs.ts';

const place = fc
  .array(fc.constantFrom(...'0123456789abcyz'), { minLength: 1, maxLength: 5 })
  .map((digits) => digits.join(''))
  .filter(isPlace);
const bounds = fc
  .tuple(fc.oneof(fc.constant(''), place), fc.oneof(fc.constant(null), place))
  .filter(([low, high]) => high === null || low < high);

test('there is a place between any two, at the beginning and at the end', () => {
  fc.assert(
    fc.property(bounds, ([low, high]) => {
      const found = placeBetween(low, high);
      expect(isPlace(found)).toBe(true);
      expect(found > low).toBe(true);
      if (high !== null) expect(found < high).toBe(true);
    }),
    { numRuns: runs(2000) },
  );
});

test('things put anywhere, one after another, are in the order in which they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (positions) => {
      const places: string[] = [];
      for (const position of positions) {
        const at = position % (places.length + 1);
        places.splice(at, 0, placeBetween(places[at - 1] ?? '', places[at] ?? null));
      }
      expect(places.toSorted()).toEqual(places);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

test('a hundred things put at the end need no more than three digits', () => {
  let place = '';
  for (let count = 0; count < 100; count += 1) place = placeBetween(place, null);
  expect(place.length).toBeLessThanOrEqual(3);
});

test.each(['', '0', '10', 'A', '1.', 'ä'])('“%s” is no place', (text) =>
  expect(isPlace(text)).toBe(false),
);
