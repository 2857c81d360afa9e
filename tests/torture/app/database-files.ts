import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium keeps the database's tables and log. */
export const tablesIn = (folder: string): string =>
  join(folder, 'IndexedDB', 'app_reading-list_0.indexeddb.leveldb');

/** The files of the tables' folder whose names are so. */
export async function tableFiles(folder: string, name: RegExp): Promise<readonly string[]> {
  const names = await readdir(tablesIn(folder));
  return names
    .filter((each) => name.test(each))
    .sort()
    .map((each) => join(tablesIn(folder), each));
}

/** The log that the database writes to. */
export async function newestLog(folder: string): Promise<string> {
  const newest = (await tableFiles(folder, /^\d+\.log$/)).at(-1);
  if (newest === undefined) throw new Error('The database has no log.');
  return newest;
}

/** All files that the database is made of. */
export async function databaseFiles(folder: string): Promise<readonly string[]> {
  const inside = await readdir(join(folder, 'IndexedDB'), { recursive: true, withFileTypes: true });
  return inside
    .filter((each) => each.isFile() && !/^(LOCK|LOG|LOG\.old)$/.test(each.name))
    .map((each) => join(each.path, each.name))
    .sort();
}
