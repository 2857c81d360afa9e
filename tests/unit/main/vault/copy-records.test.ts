import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { RecordFileId } from '../../../../src/domain/record/record-id.ts';
import { copyRecords } from '../../../../src/main/vault/copy-records.ts';
import { recordPath } from '../../../../src/main/vault/record-files.ts';
import type { Call } from '../../../torture/disk/call.ts';
import { takeDisk, watchDisk } from '../../../torture/disk/watched-disk.ts';
import { change, emptyFolder } from './samples.ts';
import { namesIn, placesIn, withSecond } from './second-vault.ts';

const FILES = ['a', 'b', 'c'].map((last): RecordFileId => `r-0mabcdefgabcdefg${last}`);
const [FIRST, SECOND, THIRD] = FILES.map((file) => `${file}.records`);

/** Puts three files of records into a folder. */
async function putFiles(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of FILES) await writeFile(recordPath(folder, file), `records of ${file}`);
}

/** Has calls in a folder fail for as long as the test runs. */
function failing(folder: string, isMet: (call: Call) => boolean, code: string): void {
  onTestFinished(takeDisk());
  const error = Object.assign(new Error(code), { code });
  watchDisk({ folder, before: (call) => (isMet(call) ? { error } : undefined) });
}

async function two() {
  const root = await emptyFolder();
  const [from, to] = [join(root, 'here'), join(root, 'there')];
  await putFiles(from);
  return { from, to };
}

test('files that are lacking are copied, byte by byte, and the others left alone', async () => {
  const { from, to } = await two();
  await mkdir(to);
  await writeFile(recordPath(to, 'r-0mabcdefgabcdefgb'), 'its own');
  expect(await copyRecords(from, to)).toBeNull();
  const texts = FILES.map((file) => readFile(recordPath(to, file), 'utf8'));
  expect(await Promise.all(texts)).toEqual([
    'records of r-0mabcdefgabcdefga',
    'its own',
    'records of r-0mabcdefgabcdefgc',
  ]);
});

test('one that cannot be read is told, and the others are copied', async () => {
  const { from, to } = await two();
  const path = recordPath(from, 'r-0mabcdefgabcdefgb');
  failing(from, ({ name, path: read }) => name === 'readFile' && read === path, 'EIO');
  expect(await copyRecords(from, to)).toEqual({ path, error: expect.any(Error) });
  expect((await readdir(to)).sort()).toEqual([FIRST, THIRD]);
  watchDisk(null);
  expect(await copyRecords(from, to)).toBeNull();
  expect((await readdir(to)).sort()).toEqual([FIRST, SECOND, THIRD]);
});

test('a folder that cannot be read is told', async () => {
  const { from, to } = await two();
  failing(from, ({ name }) => name === 'readdir', 'EACCES');
  expect(await copyRecords(from, to)).toEqual({ path: from, error: expect.any(Error) });
});

test('a disk that takes no copies is no matter of the files', async () => {
  const { from, to } = await two();
  failing(to, ({ name }) => name === 'writeFile', 'ENOSPC');
  await expect(copyRecords(from, to)).rejects.toThrow('ENOSPC');
});

test('a second folder gets its backups without the records that cannot be read, which is told of the data folder', async () => {
  const { vault, data, chosen } = await withSecond();
  await putFiles(join(data, 'records'));
  failing(data, ({ name, path }) => name === 'readFile' && path.includes(FILES[0] ?? ''), 'EIO');
  expect(await vault.second.choose(chosen)).toMatchObject({ ok: true, value: { problem: null } });
  await vault.handlers.append({ changes: [change(4)] });
  await vault.handlers.backUp({});
  expect(await vault.second.state()).toMatchObject({ value: { problem: null } });
  const [place = ''] = await placesIn(chosen);
  expect((await readdir(join(place, 'records'))).sort()).toEqual([SECOND, THIRD]);
  expect((await namesIn(chosen)).filter((name) => name.endsWith('.json'))).toHaveLength(2);
  const words = `“${FIRST}” in the data folder cannot be read. The disk reports an error. `;
  expect(await vault.handlers.overdue({})).toMatchObject({
    value: [{ tone: 'warning', words: expect.stringContaining(words) }],
  });
  watchDisk(null);
  await vault.second.state();
  expect(await vault.handlers.overdue({})).toEqual({ ok: true, value: [] });
  expect(await readdir(join(place, 'records'))).toContain(FIRST);
});
