import { expect, onTestFinished, test, vi } from 'vitest';
import { failure, type Outcome, success } from '../../../src/domain/outcome.ts';
import { drop, made, read } from './made-queue.ts';

const FULL = failure('not-saved', 'The disk is full: free some space.');

test('without room nothing is begun, and what to do is said', async () => {
  const room = vi.fn(async (): Promise<Outcome<null>> => FULL);
  const all = made({ room });
  expect(await all.queue.act(read)).toEqual(FULL);
  expect(all.store.kept).toEqual([]);
  expect(all.queue.isLost()).toBe(false);
  room.mockResolvedValue(success(null));
  expect(await all.queue.act(read)).toMatchObject({ ok: true });
});

test('a store that does not answer is not waited for where the disk is full', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const room = vi.fn(async (): Promise<Outcome<null>> => FULL).mockResolvedValueOnce(success(null));
  const all = made({ room, limit: 8000 });
  all.store.faults.push('hangs');
  const outcome = all.queue.act(read);
  await vi.advanceTimersByTimeAsync(1500);
  expect(await outcome).toEqual(FULL);
  expect(all.queue.isLost()).toBe(true);
});

test('what was broken off on a full disk is told as that', async () => {
  const room = vi.fn(async (): Promise<Outcome<null>> => FULL).mockResolvedValueOnce(success(null));
  const all = made({ room });
  all.store.faults.push('fails');
  expect(await all.queue.act(read)).toEqual(FULL);
  expect(all.queue.isLost()).toBe(true);
});

test('a store that does not answer is waited for as long as there is room', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const all = made({ limit: 8000 });
  all.store.faults.push('hangs');
  let answer: unknown;
  void all.queue.act(read).then((outcome) => {
    answer = outcome;
  });
  await vi.advanceTimersByTimeAsync(7999);
  expect(answer).toBeUndefined();
  await vi.advanceTimersByTimeAsync(3);
  expect(answer).toMatchObject({ failure: { message: /did not answer within 9 s/ } });
});

test('a store that failed is lost, one that was only slow is not', async () => {
  const all = made();
  all.store.faults.push('is slow');
  expect(await all.queue.act(read)).toMatchObject({ ok: false });
  expect(all.queue.isLost()).toBe(true);
  await vi.waitFor(() => expect(all.queue.isLost()).toBe(false));
  all.store.faults.push('fails');
  expect(await all.queue.act(drop)).toMatchObject({ ok: false });
  expect(all.queue.isLost()).toBe(true);
});

test('a store that does not answer while an act is planned holds up no later act for good', async () => {
  vi.useFakeTimers();
  const all = made({ recorded: () => new Promise(() => undefined) });
  const merging = all.queue.act({ kind: 'merge-papers', kept: 'p-1', other: 'p-2', fields: {} });
  await vi.advanceTimersByTimeAsync(70_000);
  expect(await merging).toMatchObject({ failure: { kind: 'not-saved' } });
  expect(all.queue.isLost()).toBe(true);
  vi.useRealTimers();
});
