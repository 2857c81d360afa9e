import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextChangeId, timeOf } from '../../../../src/domain/change/clock.ts';

const DEVICE = 'abcd1234';

test('an id tells when it was made and by which machine', () => {
  const id = nextChangeId(null, Date.UTC(2026, 0, 2), DEVICE);
  expect(id).toMatch(/^[0-9a-z]{9}-0000-abcd1234$/);
  expect(timeOf(id)).toBe(Date.UTC(2026, 0, 2));
});

test('each id is greater than the last, wherever the clock goes and whoever made the last', () => {
  const time = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 ** 44 }));
  const device = fc.constantFrom('00000000', DEVICE, 'zzzzzzzz');
  fc.assert(
    fc.property(fc.array(fc.tuple(time, device), { minLength: 2 }), (steps) => {
      let last: string | null = null;
      for (const [now, machine] of steps) {
        const id: string = nextChangeId(last, now, machine);
        if (last !== null) expect(id > last).toBe(true);
        expect(timeOf(id)).toBeGreaterThanOrEqual(now);
        expect(id).toHaveLength(23);
        last = id;
      }
    }),
  );
});

test('a full counter moves on to the next millisecond', () => {
  const full = `${nextChangeId(null, 1000, DEVICE).slice(0, 9)}-zzzz-${DEVICE}`;
  const next = nextChangeId(full, 500, DEVICE);
  expect(timeOf(next)).toBe(1001);
  expect(next > full).toBe(true);
});
