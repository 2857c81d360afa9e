import { expect, test, vi } from 'vitest';
import { failure, success } from '../../../src/domain/outcome.ts';
import { room } from '../../../src/library/room.ts';
import { fakeVault } from './fake-vault.ts';

test('there is room where enough is free', async () => {
  expect(await room(fakeVault().vault)).toEqual(success(null));
});

test('there is none on a full disk', async () => {
  const { vault, disk } = fakeVault();
  disk.free = 0;
  expect(await room(vault)).toMatchObject({ ok: false, failure: { kind: 'not-saved' } });
});

test('where nobody knows, it is tried', async () => {
  expect(await room({ free: async () => failure('broken', 'The disk is gone.') })).toEqual(
    success(null),
  );
});

test('a disk that does not answer is not waited for', async () => {
  vi.useFakeTimers();
  const asked = room({ free: () => new Promise(() => undefined) });
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  expect(await asked).toEqual(success(null));
});
