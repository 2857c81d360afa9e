import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { RecordFileId } from '../../../../src/domain/record/record-id.ts';
import { recordFiles, recordPath } from '../../../../src/main/vault/record-files.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { emptyFolder } from './samples.ts';
import { opened, placesIn, withSecond } from './second-vault.ts';

const FILE: RecordFileId = 'r-0mabcdefgabcdefgh';
const OTHER: RecordFileId = 'r-0mabcdefgabcdefgi';

async function kept() {
  const folder = join(await emptyFolder(), 'records');
  return { folder, files: recordFiles({ folder, others: async () => [] }) };
}

type Files = ReturnType<typeof recordFiles>;

const write = async (
  { writeRecords }: Files,
  parts: readonly (readonly string[])[],
  file = FILE,
) => {
  const last = parts.length - 1;
  for (const [index, records] of parts.entries()) {
    const part = { file, records, isFirst: index === 0, isLast: index === last };
    expect(await writeRecords(part)).toEqual({ ok: true, value: null });
  }
};

test('records are read back part by part, as they were', async () => {
  const { files } = await kept();
  await write(files, [['{"a":"ü\\n"}', '2'], ['3'], []]);
  expect(await files.recordFiles({})).toEqual({ ok: true, value: [FILE] });
  const read = async (from: number) => files.readRecords({ file: FILE, from });
  expect(await read(0)).toEqual({ ok: true, value: { records: ['{"a":"ü\\n"}', '2'], next: 1 } });
  expect(await read(2)).toEqual({ ok: true, value: { records: [], next: null } });
  expect(await read(1)).toEqual({ ok: true, value: { records: ['3'], next: 2 } });
  expect(await read(3)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});

test('what was not ended is no file, and goes with the first that a later process begins', async () => {
  const { files: earlier, folder } = await kept();
  await earlier.writeRecords({ file: OTHER, records: ['1'], isFirst: true, isLast: false });
  expect(await earlier.recordFiles({})).toEqual({ ok: true, value: [] });
  const files = recordFiles({ folder, others: async () => [] });
  expect(await readdir(folder)).toEqual([`${OTHER}.records.tmp`]);
  await write(files, [['2']]);
  expect(await readdir(folder)).toEqual([`${FILE}.records`]);
  const late = { file: OTHER, records: ['3'], isFirst: false, isLast: true };
  expect(await files.writeRecords(late)).toMatchObject({ ok: false });
});

test('what was begun is let go of at once where it is not wanted any more', async () => {
  const { files, folder } = await kept();
  await write(files, [['1']], OTHER);
  await files.writeRecords({ file: FILE, records: ['2'], isFirst: true, isLast: false });
  for (const file of [FILE, OTHER])
    expect(await files.dropRecords({ file })).toEqual({ ok: true, value: null });
  expect(await readdir(folder)).toEqual([`${OTHER}.records`]);
});

test('a damaged part is told, and taken from a copy in another folder', async () => {
  const { files, folder } = await kept();
  await write(files, [['1'], ['2']]);
  const copies = await emptyFolder();
  const path = recordPath(folder, FILE);
  const bytes = await readFile(path);
  await writeFile(recordPath(copies, FILE), bytes);
  bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
  await writeFile(path, bytes);
  expect(await files.readRecords({ file: FILE, from: 0 })).toMatchObject({ ok: true });
  const damaged = await files.readRecords({ file: FILE, from: 1 });
  expect(damaged).toEqual({ ok: true, value: { records: null, next: null } });
  const both = recordFiles({ folder, others: async () => [copies] });
  const read = await both.readRecords({ file: FILE, from: 1 });
  expect(read).toEqual({ ok: true, value: { records: ['2'], next: null } });
  await rm(path);
  expect(await both.readRecords({ file: FILE, from: 0 })).toMatchObject({ ok: true });
});

test('a damaged part costs none of those after it, and one that is cut off none before it', async () => {
  const { files, folder } = await kept();
  await write(files, [['1'], ['2'], ['3']]);
  const path = recordPath(folder, FILE);
  const bytes = await readFile(path);
  const second = bytes.indexOf('\n') + 5;
  bytes[second] = (bytes[second] ?? 0) ^ 1;
  await writeFile(path, bytes.subarray(0, -3));
  const read = async (from: number) => files.readRecords({ file: FILE, from });
  expect(await read(0)).toEqual({ ok: true, value: { records: ['1'], next: 1 } });
  expect(await read(1)).toEqual({ ok: true, value: { records: null, next: 2 } });
  expect(await read(2)).toEqual({ ok: true, value: { records: null, next: null } });
  await writeFile(path, bytes);
  expect(await read(2)).toEqual({ ok: true, value: { records: ['3'], next: null } });
  await writeFile(path, '');
  expect(await read(0)).toMatchObject({ ok: false });
});

test('a file that cannot be read is told with its reason', async () => {
  const { files, folder } = await kept();
  await write(files, [['1']]);
  onTestFinished(takeDisk());
  const error = Object.assign(new Error('error'), { code: 'EIO' });
  watchDisk({ folder, before: ({ name }) => (name === 'readFile' ? { error } : undefined) });
  const message = `The file “${FILE}” cannot be read. The disk reports an error.`;
  expect(await files.readRecords({ file: FILE, from: 0 })).toMatchObject({ failure: { message } });
});

test('other folders are asked for only where the own one lacks what is read', async () => {
  const { files, folder } = await kept();
  await write(files, [['1'], ['2']]);
  const others = vi.fn(async () => []);
  const { readRecords } = recordFiles({ folder, others });
  for (const from of [0, 1])
    expect(await readRecords({ file: FILE, from })).toHaveProperty('ok', true);
  expect(others).not.toHaveBeenCalled();
  expect(await readRecords({ file: OTHER, from: 0 })).toMatchObject({ ok: false });
  expect(others).toHaveBeenCalledOnce();
});

test('a disk that refuses is told with its reason, and leaves nothing behind', async () => {
  const { files, folder } = await kept();
  await write(files, [['1']], OTHER);
  onTestFinished(takeDisk());
  for (const call of ['open', 'writeFile', 'sync', 'rename']) {
    let isMet = false;
    watchDisk({
      folder,
      before: ({ name, path }) => {
        if (name !== call || !path.includes(FILE) || isMet) return undefined;
        isMet = true;
        return { error: Object.assign(new Error('full'), { code: 'ENOSPC' }) };
      },
    });
    const part = { file: FILE, records: ['2'], isFirst: true, isLast: true };
    const outcome = await files.writeRecords(part);
    watchDisk(null);
    expect(isMet, call).toBe(true);
    expect(outcome, call).toMatchObject({ ok: false, failure: { message: 'The disk is full.' } });
    expect(await files.recordFiles({}), call).toEqual({ ok: true, value: [OTHER] });
    expect(await readdir(folder), call).toEqual([`${OTHER}.records`]);
  }
});

test('a second folder for backups has the records before it has a backup that names them', async () => {
  const { vault, data, chosen } = await withSecond();
  await write(vault.handlers, [['1'], ['2']]);
  expect(await vault.second.choose(chosen)).toMatchObject({ ok: true });
  const [place = ''] = await placesIn(chosen);
  expect(await readdir(join(place, 'records'))).toEqual([`${FILE}.records`]);
  await rm(join(data, 'records'), { recursive: true });
  const again = await opened(data);
  const read = await again.vault.handlers.readRecords({ file: FILE, from: 1 });
  expect(read).toEqual({ ok: true, value: { records: ['2'], next: null } });
});
