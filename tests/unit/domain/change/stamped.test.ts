import { expect, test } from 'vitest';
import type { Draft } from '../../../../src/domain/change/change.ts';
import { timeOf } from '../../../../src/domain/change/clock.ts';
import { stamped } from '../../../../src/domain/change/stamped.ts';

const drafts = (count: number) =>
  Array.from(
    { length: count },
    (_, index): Draft => ({
      key: `p-${index}/status`,
      before: 'unread',
      after: 'read',
    }),
  );

test('one act may change 100,000 papers: its ids are in order and all of one moment', () => {
  const last = stamped(drafts(1), { last: null, now: 1000, device: 'device01' }).at(-1)?.id ?? '';
  const changes = stamped(drafts(100_000), { last, now: 1000, device: 'device01' });
  const ids = changes.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set([last, ...ids]).size).toBe(100_001);
  expect(new Set(ids.map(timeOf))).toEqual(new Set([1000]));
  expect(new Set(changes.map(({ group }) => group))).toEqual(new Set(ids.slice(0, 1)));
});
