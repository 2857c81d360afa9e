import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { whyUnusable } from '../../../src/main/user-data.ts';
import { emptyFolder } from './vault/samples.ts';

const accessSync = vi.hoisted(() => vi.fn());
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  accessSync,
}));

test('a folder that can be written to is usable, and made where it is not there', async () => {
  const folder = join(await emptyFolder(), 'data', 'within');
  expect(whyUnusable(folder)).toBeNull();
  expect((await stat(folder)).isDirectory()).toBe(true);
  expect(whyUnusable(folder)).toBeNull();
});

test('one that cannot be made or written to is not, and why is said', async () => {
  const folder = await emptyFolder();
  accessSync.mockImplementationOnce((_path: string, mode: number) => {
    // As for writing: an administrator may do all that the disk takes.
    if (mode === 2) throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
  });
  expect(whyUnusable(folder)).toBe(
    `The data folder “${folder}” cannot be used. The disk can only be read, not written.`,
  );
  const file = join(folder, 'file');
  await writeFile(file, '');
  expect(whyUnusable(file)).toBe(
    `The data folder “${file}” cannot be used. A file stands where the data folder should be.`,
  );
});
