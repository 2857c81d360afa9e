import { mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFile, flushFolder, replaceFile } from '../../../../src/main/vault/durable-file.ts';
import { openSegmentFile } from '../../../../src/main/vault/segment-file.ts';
import { recordVersions } from '../../../../src/main/version-gate.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { emptyFolder } from './samples.ts';

afterEach(() => void vi.unstubAllGlobals());

/** The files and folders below a folder that this program holds open. */
async function heldOpen(folder: string): Promise<readonly string[]> {
  const held = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  );
  return held.filter((path) => path.startsWith(folder));
}

const failing = {} as Uint8Array;

describe('a file', () => {
  test('is made with its content, and an existing one left as it is', async () => {
    const path = join(await emptyFolder(), 'a');
    await createFile(path, 'words');
    await expect(createFile(path, 'others')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(path, 'utf8')).toBe('words');
  });

  test('that cannot be written whole is not left behind', async () => {
    const folder = await emptyFolder();
    await expect(createFile(join(folder, 'a'), failing)).rejects.toThrow(TypeError);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is replaced in one step, in a folder made for it', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'in', 'here', 'a');
    await replaceFile(path, 'words');
    await writeFile(`${path}.tmp`, 'left by a crash');
    await replaceFile(path, 'others');
    expect(await readFile(path, 'utf8')).toBe('others');
    expect(await readdir(join(folder, 'in', 'here'))).toEqual(['a']);
  });

  test('that cannot be replaced stays as it was', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'a');
    await replaceFile(path, 'words');
    await expect(replaceFile(path, failing)).rejects.toThrow(TypeError);
    expect(await readFile(path, 'utf8')).toBe('words');
    expect(await readdir(folder)).toEqual(['a']);
  });
});

describe('a folder', () => {
  test('that is not there cannot be flushed', async () => {
    await expect(flushFolder(join(await emptyFolder(), 'none'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  test('is left to the file system where Windows is', async () => {
    vi.stubGlobal('process', Object.create(process, { platform: { value: 'win32' } }));
    await expect(flushFolder(join(await emptyFolder(), 'none'))).resolves.toBeUndefined();
  });
});

test.runIf(process.platform === 'linux')('nothing is held open that was written', async () => {
  const folder = await emptyFolder();
  await replaceFile(join(folder, 'a'), 'words');
  await createFile(join(folder, 'b'), failing).catch(() => undefined);
  recordVersions(folder, { app: '1', store: 1, chromium: 1, format: 1 });
  expect(await heldOpen(folder)).toEqual([]);
  const segment = await openSegmentFile(join(folder, 'c'));
  expect(await heldOpen(folder)).toHaveLength(1);
  await segment.close();
  expect(await heldOpen(folder)).toEqual([]);
});

test('a segment is added to, and cut back', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'in'));
  const path = join(folder, 'in', 'a');
  await writeFile(path, 'one');
  const segment = await openSegmentFile(path);
  await segment.append(Buffer.from('two'));
  expect(await readFile(path, 'utf8')).toBe('onetwo');
  await segment.truncate(3);
  await segment.append(Buffer.from('three'));
  await segment.close();
  expect(await readFile(path, 'utf8')).toBe('onethree');
});

test('a segment that the disk takes but in part is told as a full disk', async () => {
  const folder = await emptyFolder();
  onTestFinished(takeDisk());
  const asked: string[] = [];
  watchDisk({
    folder,
    before: ({ name, bytes }) => {
      asked.push(name);
      return name === 'write' && bytes ? { bytes: bytes.subarray(1) } : undefined;
    },
  });
  const segment = await openSegmentFile(join(folder, 'a'));
  await expect(segment.append(Buffer.from('words'))).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(asked).toEqual(['open', 'write']);
  await segment.close();
});
