import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { valueIn } from '../import/imported.ts';
import { PAPERS } from '../papers.ts';
import { bareLibrary } from './bare-library.ts';
import { fakeFolder } from './fake-folder.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

test('nothing goes on once the folder is written and read', async () => {
  const { sync } = bareLibrary(PAPERS, fakeFolder());
  expect(valueIn(await sync())).toMatchObject({ written: 3 });
  valueIn(await sync());
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing goes on where that came to no end', async () => {
  const folder = fakeFolder();
  folder.before.step = () => {
    throw new Error('The vault does not answer.');
  };
  await expect(bareLibrary(PAPERS, folder).sync()).rejects.toThrow('The vault');
  expect(vi.getTimerCount()).toBe(0);
});
