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

test('changes are of a group of their own, or of the one they go on with', () => {
  const stamp = { last: null, now: 1000, device: 'device01' };
  const [first, second] = stamped(drafts(2), stamp);
  expect(first).toEqual({ id: '0000000rs-0000-device01', ...drafts(1)[0], group: first?.id });
  expect(second?.group).toBe(first?.id);
  const [further] = stamped(drafts(1), { ...stamp, last: second?.id ?? null, group: 'earlier' });
  expect(further).toMatchObject({ id: '0000000rs-0002-device01', group: 'earlier' });
  expect(stamped([], stamp)).toEqual([]);
});

test('only what takes something back says so', () => {
  const stamp = { last: null, now: 1000, device: 'device01' };
  expect(stamped(drafts(1), { ...stamp, undoes: 'earlier' })[0]).toHaveProperty(
    'undoes',
    'earlier',
  );
  for (const undoes of [{ undoes: null }, {}])
    expect(stamped(drafts(1), { ...stamp, ...undoes })[0]).not.toHaveProperty('undoes');
});
