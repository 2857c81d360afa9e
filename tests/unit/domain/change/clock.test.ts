import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idsFrom, nextChangeId, timeOf } from '../../../../src/domain/change/clock.ts';

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

test('the ids of one act are counted, and none between two moments', () => {
  const ids = [nextChangeId(null, 1000, DEVICE)];
  for (let more = 0; more < 99; more += 1) ids.push(nextChangeId(ids.at(-1) ?? null, 1000, DEVICE));
  const [first = '', second = ''] = ids;
  const last = ids.at(-1) ?? '';
  expect(idsFrom(first, first)).toBe(1);
  expect(idsFrom(first, last)).toBe(100);
  expect(idsFrom(second, last)).toBe(99);
  expect(idsFrom(first, nextChangeId(null, 1001, DEVICE))).toBeNull();
});

test('an id of the same moment counts on, and one of a later begins anew', () => {
  const first = nextChangeId(null, 1000.9, DEVICE);
  expect(first).toBe('0000000rs-0000-abcd1234');
  expect(nextChangeId(first, 1000, DEVICE)).toBe('0000000rs-0001-abcd1234');
  expect(nextChangeId(first, 999, DEVICE)).toBe('0000000rs-0001-abcd1234');
  expect(nextChangeId(first, 1001, DEVICE)).toBe('0000000rt-0000-abcd1234');
  expect(nextChangeId('0000000rs-zzzy-abcd1234', 1, DEVICE)).toBe('0000000rs-zzzz-abcd1234');
  expect(nextChangeId('0000000rs-zzzz-abcd1234', 1, DEVICE)).toBe('0000000rt-0000-abcd1234');
});
