import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchBackups } from '../../../src/library/watch-backups.ts';
import { fakeVault } from './fake-vault.ts';

const MINUTE = 60_000;
const OVERDUE = { tone: 'warning', words: 'There has been no backup for 1 day.' } as const;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const { vault, overdue } = fakeVault();
  const asked = vi.spyOn(vault, 'overdue');
  const tell = vi.fn();
  return { watch: watchBackups(vault, tell), overdue, asked, tell };
}

test('it is looked a minute after the start and every quarter of an hour, for days', async () => {
  const { watch, asked, tell } = watched();
  watch.begin();
  await vi.advanceTimersByTimeAsync(MINUTE - 1);
  expect(asked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(3 * 24 * 60 * MINUTE);
  expect(asked).toHaveBeenCalledTimes(1 + 3 * 24 * 4);
  expect(tell).not.toHaveBeenCalled();
});

test('what is found is told once, and that it is over within a minute', async () => {
  const { watch, overdue, tell } = watched();
  watch.begin();
  await vi.advanceTimersByTimeAsync(MINUTE);
  overdue.push(OVERDUE);
  await vi.advanceTimersByTimeAsync(15 * MINUTE);
  expect(tell).toHaveBeenLastCalledWith([OVERDUE]);
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(tell).toHaveBeenCalledTimes(1);
  overdue.length = 0;
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(tell).toHaveBeenLastCalledWith([]);
});

test('after a backup it is looked at once, where something was told', async () => {
  const { watch, overdue, asked, tell } = watched();
  watch.again();
  overdue.push(OVERDUE);
  watch.begin();
  watch.again();
  expect(asked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(MINUTE);
  overdue.length = 0;
  watch.again();
  await vi.advanceTimersByTimeAsync(0);
  expect(tell).toHaveBeenLastCalledWith([]);
});

test('once it has ended nothing is looked at or told, even if that was under way', async () => {
  const { watch, overdue, asked, tell } = watched();
  watch.begin();
  overdue.push(OVERDUE);
  vi.advanceTimersByTime(MINUTE);
  watch.end();
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(tell).not.toHaveBeenCalled();
});
