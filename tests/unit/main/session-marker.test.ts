import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  beginSession,
  endSession,
  keepDatabase,
  removeDatabase,
} from '../../../src/main/session-marker.ts';
import { emptyFolder } from './vault/samples.ts';

const day = (number: number) => new Date(Date.UTC(2026, 2, number));

async function withDatabase(): Promise<string> {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'IndexedDB', 'inner'), { recursive: true });
  await writeFile(join(folder, 'IndexedDB', 'inner', '000003.log'), 'words');
  return folder;
}

test('a session that ended well leaves no mark and no copy', async () => {
  const folder = await withDatabase();
  expect(await beginSession(folder, day(1))).toEqual([]);
  expect(await readFile(join(folder, 'session.open'), 'utf8')).toBe('2026-03-01T00:00:00.000Z\n');
  endSession(folder);
  expect(await readdir(folder)).toEqual(['IndexedDB', 'evidence']);
  expect(await readdir(join(folder, 'evidence'))).toEqual([]);
});

test('the database as it was before a session can be kept, whatever becomes of it', async () => {
  const folder = await withDatabase();
  const inner = join(folder, 'IndexedDB', 'inner');
  await writeFile(join(inner, '000002.ldb'), 'a table');
  await beginSession(folder, day(1));
  await appendFile(join(inner, '000003.log'), ' and more');
  await rm(join(inner, '000002.ldb'));
  const kept = join(folder, 'evidence', '2026-03-01T00-00-00-000Z');
  expect(await keepDatabase(folder)).toBe(kept);
  expect(await keepDatabase(folder)).toBe(kept);
  endSession(folder);
  const copy = join(kept, 'IndexedDB', 'inner');
  expect(await readFile(join(copy, '000003.log'), 'utf8')).toBe('words');
  expect(await readFile(join(copy, '000002.ldb'), 'utf8')).toBe('a table');
});

test('of a session after one that did not end well the copy made at its start is kept', async () => {
  const folder = await withDatabase();
  await beginSession(folder, day(1));
  await beginSession(folder, day(2));
  expect(await keepDatabase(folder)).toBe(join(folder, 'evidence', '2026-03-02T00-00-00-000Z'));
  expect(await readdir(join(folder, 'evidence'))).toEqual(['2026-03-02T00-00-00-000Z']);
});

test('what is left of a deleted database goes, whatever it is, and what was kept of it stays', async () => {
  const folder = await withDatabase();
  await mkdir(join(folder, 'IndexedDB', 'inner', '000004.log'));
  await beginSession(folder, day(1));
  await removeDatabase(folder);
  await removeDatabase(folder);
  expect(await readdir(folder)).toEqual(['evidence', 'session.open']);
  expect(await keepDatabase(folder)).not.toBeNull();
});

test('where there was no database, none can be kept', async () => {
  const folder = await emptyFolder();
  await beginSession(folder, day(1));
  expect(await keepDatabase(folder)).toBeNull();
});

test('after one that did not, the database is copied, and the newest three copies stay', async () => {
  const folder = await withDatabase();
  await mkdir(join(folder, 'evidence'));
  await writeFile(join(folder, 'evidence', 'journal-2020-01-01-000001.damaged'), '');
  for (let number = 1; number <= 6; number += 1)
    expect(await beginSession(folder, day(number))).toEqual([]);
  expect(await readdir(join(folder, 'evidence'))).toEqual([
    '2026-03-04T00-00-00-000Z',
    '2026-03-05T00-00-00-000Z',
    '2026-03-06T00-00-00-000Z',
    'journal-2020-01-01-000001.damaged',
  ]);
  const copy = join(folder, 'evidence', '2026-03-06T00-00-00-000Z', 'IndexedDB', 'inner');
  expect(await readFile(join(copy, '000003.log'), 'utf8')).toBe('words');
});

test('with the clock set back the copy just made stays, beside the newest others', async () => {
  const folder = await withDatabase();
  for (let number = 10; number <= 13; number += 1) await beginSession(folder, day(number));
  await beginSession(folder, day(2));
  const newest = ['2026-03-12T00-00-00-000Z', '2026-03-13T00-00-00-000Z'];
  expect(await readdir(join(folder, 'evidence'))).toEqual(['2026-03-02T00-00-00-000Z', ...newest]);
  endSession(folder);
  await beginSession(folder, day(1));
  expect(await keepDatabase(folder)).toBe(join(folder, 'evidence', '2026-03-01T00-00-00-000Z'));
  expect(await readdir(join(folder, 'evidence'))).toEqual(['2026-03-01T00-00-00-000Z', ...newest]);
});

test('without a database there is nothing to copy', async () => {
  const folder = await emptyFolder();
  await beginSession(folder, day(1));
  await beginSession(folder, day(2));
  expect(await readdir(folder)).toEqual(['session.open']);
});

test('a copy that fails is told, and leaves no half of one', async () => {
  const folder = await withDatabase();
  await beginSession(folder, day(1));
  await rm(join(folder, 'evidence'), { recursive: true });
  await writeFile(join(folder, 'evidence'), '');
  const [notice] = await beginSession(folder, day(2));
  expect(notice?.tone).toBe('warning');
  expect(notice?.words).toContain('no copy of the database could be kept');
});

test('a session whose copy failed is marked all the same', async () => {
  const folder = await withDatabase();
  await writeFile(join(folder, 'evidence'), '');
  expect(await beginSession(folder, day(1))).toEqual([
    {
      tone: 'warning',
      words: expect.stringMatching(/^No copy of the database could be kept\. /) as string,
    },
  ]);
  expect(await readFile(join(folder, 'session.open'), 'utf8')).toBe('2026-03-01T00:00:00.000Z\n');
});

test('ending twice is no error', async () => {
  const folder = await emptyFolder();
  endSession(folder);
  endSession(folder);
});

test('what only looks like a copy is not thinned out', async () => {
  const folder = await withDatabase();
  const names = ['2020-01-01T00-00-00-000Z.kept', 'my-2020-01-01T00-00-00-000Z', '2020-01-01'];
  for (const name of names) await mkdir(join(folder, 'evidence', name), { recursive: true });
  for (let number = 1; number <= 6; number += 1) await beginSession(folder, day(number));
  const kept = await readdir(join(folder, 'evidence'));
  expect(kept).toHaveLength(6);
  expect(kept).toEqual(expect.arrayContaining(names));
});

test.skipIf(process.platform === 'win32')(
  'a copy that fails half way is taken away, and told',
  async () => {
    const folder = await withDatabase();
    const server = createServer().listen(join(folder, 'IndexedDB', 'socket'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    await beginSession(folder, day(1));
    expect(await beginSession(folder, day(2))).toMatchObject([{ tone: 'warning' }]);
    expect(await readdir(join(folder, 'evidence'))).toEqual([]);
  },
);

test('a folder that cannot be looked into is told', async () => {
  const file = join(await emptyFolder(), 'file');
  await writeFile(file, '');
  expect(await beginSession(file, day(1))).toEqual([
    {
      tone: 'warning',
      words:
        'No copy of the database could be kept. A file stands where the data folder should be.',
    },
    {
      tone: 'warning',
      words:
        'It could not be noted that the app is running. A file stands where the data folder should be.',
    },
  ]);
});
