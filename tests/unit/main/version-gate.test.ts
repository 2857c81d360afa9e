import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { passVersionGate, recordVersions } from '../../../src/main/version-gate.ts';
import { takeDisk, watchDisk } from '../../torture/disk/watched-disk.ts';
import { emptyFolder } from './vault/samples.ts';

const own = { app: '1.4.0', store: 3, chromium: 140, format: 1 };

async function folderOf(versions: unknown): Promise<string> {
  const folder = await emptyFolder();
  const text = typeof versions === 'string' ? versions : JSON.stringify(versions);
  await writeFile(join(folder, 'versions.json'), text);
  return folder;
}
const recorded = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'versions.json'), 'utf8'));

describe('the version gate', () => {
  test('lets a new folder pass and records the versions', async () => {
    const folder = join(await emptyFolder(), 'not', 'there');
    expect(passVersionGate(folder, own)).toEqual({ ok: true, value: true });
    expect(recordVersions(folder, own)).toEqual({ ok: true, value: null });
    expect(await recorded(folder)).toEqual(own);
    expect(await readdir(folder)).toEqual(['versions.json']);
  });

  test.each([
    [{ ...own, app: '1.3.9', store: 2 }],
    [{ ...own, chromium: 114 }],
    [{ ...own, app: '9.0.0' }],
    [{ ...own, app: '0.1.0', store: 0, chromium: 1, format: 0 }],
  ])('lets %j pass, and tells that another version wrote', async (held) => {
    const folder = await folderOf(held);
    expect(passVersionGate(folder, own)).toEqual({ ok: true, value: true });
    expect(await recorded(folder)).toEqual(held);
    recordVersions(folder, own);
    expect(await recorded(folder)).toEqual(own);
  });

  test.each([
    ['store', { ...own, app: '2.0.0', store: 4 }, 'version 2.0.0 or newer'],
    ['Chromium', { ...own, app: '1.5.0', chromium: 141 }, 'Chromium 141 or newer'],
    ['format', { ...own, app: '3.0.0', format: 2 }, 'version 3.0.0 or newer'],
    ['all', { app: '8', store: 99, chromium: 999, format: 99 }, 'version 8 or newer'],
  ])('refuses a newer %s and touches nothing', async (_, held, words) => {
    const folder = await folderOf(held);
    const before = await stat(join(folder, 'versions.json'));
    const outcome = passVersionGate(folder, own);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(outcome.ok ? '' : outcome.failure.message).toContain(words);
    expect(await recorded(folder)).toEqual(held);
    expect((await stat(join(folder, 'versions.json'))).mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(folder)).toEqual(['versions.json']);
  });

  test.each(['', '{', 'null', '{"store":"3"}', '{"app":"1","store":-1,"chromium":1,"format":1}'])(
    'is not stopped by a damaged record: “%s”',
    async (text) => {
      const folder = await folderOf(text);
      expect(passVersionGate(folder, own)).toEqual({ ok: true, value: true });
      recordVersions(folder, own);
      expect(await recorded(folder)).toEqual(own);
    },
  );

  test('writes nothing when nothing changed', async () => {
    const folder = await folderOf(own);
    const before = await stat(join(folder, 'versions.json'));
    expect(passVersionGate(folder, own)).toEqual({ ok: true, value: false });
    expect((await stat(join(folder, 'versions.json'))).ino).toBe(before.ino);
  });

  test('keeps the old record where the disk takes but a part of the new one', async () => {
    const folder = await folderOf({ ...own, app: '1.3.9' });
    onTestFinished(takeDisk());
    watchDisk({
      folder,
      before: ({ name, bytes }) =>
        name === 'write' && bytes ? { bytes: bytes.subarray(1) } : undefined,
    });
    expect(recordVersions(folder, own)).toEqual({
      ok: false,
      failure: {
        kind: 'refused',
        message: `The data folder “${folder}” cannot be used. The disk is full.`,
      },
    });
    expect(await recorded(folder)).toMatchObject({ app: '1.3.9' });
  });

  test('says so where the folder cannot be written', async () => {
    const file = join(await emptyFolder(), 'file');
    await writeFile(file, '');
    await chmod(file, 0o400);
    const outcome = recordVersions(join(file, 'data'), own);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(outcome.ok ? '' : outcome.failure.message).toContain('A file stands where');
  });
});
