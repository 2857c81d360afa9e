import {
  copyFile,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../../bench/generated/random.ts';
import { databaseFiles, newestLog, tableFiles, tablesIn } from '../app/database-files.ts';
import { forgetChanges } from './forget-changes.ts';

type Damage = (folder: string, random: Random, place: number) => Promise<string>;

async function anyFile(folder: string, place: number): Promise<string> {
  const files = await databaseFiles(folder);
  const file = files[place % files.length];
  if (file === undefined) throw new Error('There is no database.');
  return file;
}

/** A table, or the log where there is none. */
const aTable = async (folder: string, random: Random) => {
  const tables = await tableFiles(folder, /\.ldb$/);
  return tables.length > 0 ? random.one(tables) : newestLog(folder);
};

const manifest = async (folder: string) =>
  (await tableFiles(folder, /^MANIFEST/)).at(-1) ?? newestLog(folder);

const garbage = (size: number, random: Random) =>
  Buffer.from(Array.from({ length: size }, () => random.below(256)));

async function overwrite(path: string, at: number, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(bytes, 0, bytes.length, at);
  await file.close();
}

async function swap(first: string, second: string): Promise<void> {
  await rename(first, `${first}.swapped`);
  await rename(second, first);
  await rename(`${first}.swapped`, second);
}

async function cut(path: string, random: Random): Promise<string> {
  const { size } = await stat(path);
  const length = random.below(size);
  await truncate(path, length);
  return `${path} cut to ${length} of ${size} bytes`;
}

/** What befalls a database: each does it in the folder, at one of many places, and says what it did. */
export const KINDS: readonly Damage[] = [
  async (folder, random, place) => cut(await anyFile(folder, place), random),
  async (folder, random, place) => {
    const path = await anyFile(folder, place);
    const bytes = await readFile(path);
    const at = random.below(bytes.length);
    await overwrite(path, at, Buffer.of((bytes[at] ?? 0) ^ (1 << random.below(8))));
    return `a bit of ${path} turned over at ${at} of ${bytes.length} bytes`;
  },
  async (folder, random, place) => {
    const path = place % 2 === 0 ? await newestLog(folder) : await anyFile(folder, place);
    const { size } = await stat(path);
    const length = Math.min(size, random.one([512, 4096, 32_768]));
    const at = random.below(size - length + 1);
    await overwrite(path, at, Buffer.alloc(length));
    return `${length} bytes of ${path} zeroed at ${at} of ${size}`;
  },
  async (folder, _, place) => {
    const path = await anyFile(folder, place);
    await rm(path);
    return `${path} deleted`;
  },
  async (folder) => {
    await truncate(await manifest(folder), 0);
    return 'the manifest emptied';
  },
  async (folder) => {
    await rm(join(tablesIn(folder), 'CURRENT'));
    return 'CURRENT deleted';
  },
  async (folder, _, place) => {
    const tables = tablesIn(folder);
    const large = tables.replace(/leveldb$/, 'blob');
    const path = [join(folder, 'IndexedDB'), tables, large][place % 3] ?? tables;
    await rm(path, { recursive: true });
    return `${path} deleted`;
  },
  async (folder, random) => {
    const path = await aTable(folder, random);
    const { size } = await stat(path);
    await writeFile(path, garbage(size, random));
    return `${path} overwritten with ${size} bytes of nothing`;
  },
  async (folder, random, place) => {
    const files = await databaseFiles(folder);
    const [first, second] = [await anyFile(folder, place), random.one(files)];
    if (first !== second) await swap(first, second);
    return `${first} and ${second} swapped`;
  },
  async (folder, random) => cut(await manifest(folder), random),
  async (folder, random) => {
    const log = await newestLog(folder);
    const { size } = await stat(log);
    const older = random.below(Math.floor(size / 2));
    const bytes = (await readFile(log)).subarray(older, older + Math.floor(size / 2));
    await writeFile(log, bytes);
    return `${log} replaced by another part of itself, from ${older} of ${size} bytes`;
  },
  async (folder, random) => {
    const path = await aTable(folder, random);
    await rm(path);
    await mkdir(path);
    await copyFile(join(folder, 'versions.json'), join(path, 'versions.json'));
    return `${path} replaced by a folder`;
  },
  forgetChanges,
];
