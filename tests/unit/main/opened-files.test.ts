import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PART_LIMIT } from '../../../src/domain/import/import-item.ts';
import { openedFiles } from '../../../src/main/opened-files.ts';
import type { ShellEvent } from '../../../src/preload/shell-types.ts';
import { takeDisk, watchDisk } from '../../torture/disk/watched-disk.ts';
import { emptyFolder } from './vault/samples.ts';

/** Files with that many bytes, opened by a page that listens. */
async function setUp(sizes: Readonly<Record<string, number>>) {
  const folder = await emptyFolder();
  const paths: string[] = [];
  for (const [name, size] of Object.entries(sizes)) {
    const path = join(folder, name);
    await writeFile(path, '');
    await truncate(path, size);
    paths.push(path);
  }
  const told: Extract<ShellEvent, { kind: 'files' }>[] = [];
  const opened = openedFiles();
  const listen = (hears = () => true) =>
    opened.listen((event) => {
      if (!hears() || event.kind !== 'files') return false;
      told.push(event);
      return true;
    });
  return { folder, paths, opened, told, listen };
}

test('files are told by name and size once the page can hear', async () => {
  const { paths, opened, told, listen } = await setUp({ 'a.bib': 3, 'b.ris': 0 });
  await opened.open(paths);
  expect(told).toEqual([]);
  listen();
  expect(told).toEqual([
    {
      kind: 'files',
      files: [
        { file: 0, name: 'a.bib', size: 3 },
        { file: 1, name: 'b.ris', size: 0 },
      ],
      problems: [],
    },
  ]);
  await opened.open(paths.slice(1));
  expect(told[1]?.files).toEqual([{ file: 2, name: 'b.ris', size: 0 }]);
});

test('what a page that is gone did not hear is told to the next, once', async () => {
  const { paths, opened, told, listen } = await setUp({ 'a.bib': 3 });
  listen(() => false);
  await opened.open(paths);
  expect(told).toEqual([]);
  listen();
  listen();
  expect(told).toHaveLength(1);
});

test('files that are opened one right after the other are told together, and once', async () => {
  const { folder, paths, opened, told, listen } = await setUp({ 'a.bib': 3, 'b.bib': 3 });
  const names = () => told.map(({ files }) => files.map(({ name }) => name).toSorted());
  const [first = '', second = ''] = paths;
  // As macOS does for several files that are opened at once.
  await Promise.all([first, join(folder, 'gone.bib'), second].map((path) => opened.open([path])));
  listen();
  expect(names()).toEqual([['a.bib', 'b.bib']]);
  expect(told[0]?.problems).toEqual(['“gone.bib” is not there any more, or never was.']);
  listen(() => false);
  await opened.open([first]);
  const coming = opened.open([second]);
  listen();
  await coming;
  expect(names().slice(1)).toEqual([['a.bib'], ['b.bib']]);
});

test('nothing named is nothing told', async () => {
  const { opened, told, listen } = await setUp({});
  listen();
  await opened.open([]);
  expect(told).toEqual([]);
});

test('a file is read part by part to its end', async () => {
  const { paths, opened, listen } = await setUp({ 'a.bib': 1 });
  const [path = ''] = paths;
  const bytes = new Uint8Array(PART_LIMIT + 5).map((_, at) => at % 251);
  await writeFile(path, bytes);
  listen();
  await opened.open(paths);
  const part = async (from: number) => {
    const read = await opened.part({ file: 0, from });
    return read.ok ? read.value : null;
  };
  expect(Buffer.from((await part(0)) ?? []).equals(bytes.subarray(0, PART_LIMIT))).toBe(true);
  const last = await part(PART_LIMIT);
  expect(last).toEqual(bytes.slice(PART_LIMIT));
  // No more than that is sent.
  expect(last?.buffer.byteLength).toBe(5);
  expect(await part(PART_LIMIT + 5)).toEqual(new Uint8Array(0));
});

test('what cannot be read is told in a sentence, beside what can', async () => {
  const { folder, paths, opened, told, listen } = await setUp({
    'large.bib': 340_000_000,
    'limit.bib': 200_000_000,
  });
  const inner = join(folder, 'inner');
  await mkdir(inner);
  listen();
  const address = 'https://example.org/\u202ea.bib';
  await opened.open([inner, join(folder, 'gone\u202e.bib'), ...paths, '/dev/null', address]);
  expect(told[0]?.files.map(({ name }) => name)).toEqual(['limit.bib']);
  expect(told[0]?.problems).toEqual([
    'The folder “inner” has no Markdown files to be imported.',
    '“gone.bib” is not there any more, or never was.',
    '“large.bib” is too large, with 340 MB. Opened this way a file can have 200 MB: drop it on the window, or part it in two.',
    '“null” is no file that can be imported.',
    '“https://example.org/a.bib” is not on this computer. Save it here as a file, then open that.',
  ]);
});

test('of a folder its Markdown is told, by its place within, and read', async () => {
  const { folder, opened, told, listen } = await setUp({ 'a.bib': 1 });
  const notes = join(folder, 'notes');
  await mkdir(join(notes, 'within'), { recursive: true });
  await mkdir(join(notes, '.obsidian'));
  for (const name of ['ants.md', 'within/bees.MD', '.obsidian/hidden.md', 'picture.png', '.md'])
    await writeFile(join(notes, name), name);
  await symlink(join(notes, 'ants.md'), join(notes, 'link.md'));
  listen();
  await opened.open([notes]);
  const [event] = told;
  expect(event?.problems).toEqual([]);
  const files = event?.files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  expect(files).toMatchObject([
    { name: 'notes/ants.md', size: 7 },
    { name: 'notes/within/bees.MD', size: 14 },
  ]);
  const read = await opened.part({ file: files?.[1]?.file ?? -1, from: 0 });
  expect(new TextDecoder().decode(read.ok ? read.value : undefined)).toBe('within/bees.MD');
});

test('of a folder the rest is taken where one in it cannot be read, which is told', async () => {
  const { folder, opened, told, listen } = await setUp({});
  const notes = join(folder, 'notes');
  await mkdir(join(notes, 'locked'), { recursive: true });
  for (const name of ['ants.md', 'locked/bees.md']) await writeFile(join(notes, name), name);
  onTestFinished(takeDisk());
  const error = Object.assign(new Error('EACCES'), { code: 'EACCES' });
  const isLocked = (path: string) => path.endsWith('locked');
  watchDisk({ folder, before: ({ path }) => (isLocked(path) ? { error } : undefined) });
  listen();
  await opened.open([notes]);
  expect(told[0]?.files.map(({ name }) => name)).toEqual(['notes/ants.md']);
  expect(told[0]?.problems).toEqual(['The folder “notes/locked” cannot be read.']);
});

test('of more than a hundred the first hundred are read', async () => {
  const { paths, opened, told, listen } = await setUp({ 'a.bib': 1 });
  listen();
  await opened.open(Array.from({ length: 101 }, () => paths[0] ?? ''));
  expect(told[0]?.files).toHaveLength(100);
  expect(told[0]?.problems).toEqual([
    '101 files were opened at once. The first 100 are read; open the others after that.',
  ]);
});

test('only what was opened can be read, and as long as it is there', async () => {
  const { paths, opened, listen } = await setUp({ 'a.bib': 1 });
  listen();
  await opened.open(paths);
  expect(await opened.part({ file: 1, from: 0 })).toMatchObject({ ok: false });
  await rm(paths[0] ?? '');
  expect(await opened.part({ file: 0, from: 0 })).toMatchObject({
    ok: false,
    failure: { kind: 'refused', message: '“a.bib” is not there any more, or never was.' },
  });
});
