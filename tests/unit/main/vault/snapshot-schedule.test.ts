import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scheduleSnapshots } from '../../../../src/main/vault/snapshot-schedule.ts';

/** Snapshots that only count how often one is taken, and of how many changes. */
function counted() {
  let held = 0;
  const taken: number[] = [];
  const schedule = scheduleSnapshots({
    behind: () => held - (taken.at(-1) ?? 0),
    take: async () => {
      taken.push(held);
    },
  });
  const change = (many: number) => {
    held += many;
    schedule.changed();
  };
  return { taken, change, schedule };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a single change is in a snapshot five minutes later, however many follow', async () => {
  const { taken, change } = counted();
  for (let minute = 0; minute < 5; minute += 1) {
    change(1);
    await vi.advanceTimersByTimeAsync(60_000 - 1);
  }
  expect(taken).toEqual([]);
  await vi.advanceTimersByTimeAsync(5);
  expect(taken).toEqual([5]);
});

test('what changed nothing is no reason for a snapshot', async () => {
  const { taken, change } = counted();
  change(0);
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(taken).toEqual([]);
});

test('fifty changes are in a snapshot after a pause of a second', async () => {
  const { taken, change } = counted();
  change(49);
  await vi.advanceTimersByTimeAsync(1000);
  expect(taken).toEqual([]);
  change(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(taken).toEqual([50]);
});

test('the parts of what changes thousands of papers are in one snapshot', async () => {
  const { taken, change } = counted();
  for (let part = 0; part < 8; part += 1) {
    change(1000);
    await vi.advanceTimersByTimeAsync(900);
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(taken).toEqual([8000]);
});

test('changes that never pause are in a snapshot every ten seconds', async () => {
  const { taken, change } = counted();
  for (let part = 0; part < 60; part += 1) {
    change(100);
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(taken).toEqual([2000, 4000, 6000]);
});

test('what is settled is taken at once, and not again', async () => {
  const { taken, change, schedule } = counted();
  change(3);
  await schedule.settle();
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(taken).toEqual([3]);
});

test('outlives a disk that refuses', async () => {
  const schedule = scheduleSnapshots({
    behind: () => 1,
    take: async () => Promise.reject(new Error('full')),
  });
  await expect(schedule.settle()).resolves.toBeUndefined();
});

test('tells of each that was tried, and why it failed', async () => {
  const error = new Error('full');
  const tried = vi.fn();
  let isFull = true;
  const schedule = scheduleSnapshots(
    { behind: () => 1, take: () => (isFull ? Promise.reject(error) : Promise.resolve()) },
    tried,
  );
  await schedule.settle();
  expect(tried).toHaveBeenLastCalledWith(error);
  isFull = false;
  await schedule.settle();
  expect(tried).toHaveBeenLastCalledWith(null);
});
