import { expect, test } from 'vitest';
import type { Change } from '../../../src/domain/change/change.ts';
import { failure, success } from '../../../src/domain/outcome.ts';
import { appendChanges } from '../../../src/library/append-changes.ts';
import { fakeVault } from './fake-vault.ts';

const many = (count: number) =>
  Array.from(
    { length: count },
    (_, number): Change => ({
      ...{ id: `1-${number}-a`, group: '1-0-a', key: `p-${number}/status` },
      ...{ before: 'unread', after: 'read' },
    }),
  );

test.each([0, 1, 10_000, 10_001, 25_000])('%i changes are appended as they are', async (count) => {
  const { vault, kept } = fakeVault([], 0);
  expect(await appendChanges(vault, many(count))).toEqual(success(null));
  expect(kept).toEqual(many(count));
});

test('many are handed over bit by bit, and none is written where that fails', async () => {
  const { vault } = fakeVault([], 0);
  const told: number[] = [];
  const handOver: typeof vault.handOver = async ({ changes }) => {
    told.push(changes.length);
    return told.length < 2 ? success(null) : failure('not-saved', 'It is gone.');
  };
  const append: typeof vault.append = async () => {
    throw new Error('It was appended.');
  };
  expect(await appendChanges({ handOver, append }, many(35_000))).toMatchObject({ ok: false });
  expect(told).toEqual([10_000, 10_000]);
});
