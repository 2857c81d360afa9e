import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rows } from '../../golden/stored-rows.mjs';
import { FIXTURES } from '../runner/compiled.mjs';

const placeOf = (version: number) => join(FIXTURES, 'golden', `store-${version}`);

/** Copies what an app of a store version left behind into a folder, and gives what is in it. */
export async function goldenCopy(version: number, folder: string): Promise<Rows> {
  await cp(join(placeOf(version), 'data'), folder, { recursive: true });
  return JSON.parse(await readFile(join(placeOf(version), 'expected.json'), 'utf8'));
}

/** The versions that a folder says wrote to it last. */
export async function versionsIn(folder: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(join(folder, 'versions.json'), 'utf8'));
}

/** Has a folder say that other versions wrote to it last. */
export const sayVersions = async (folder: string, other: object): Promise<void> =>
  writeFile(
    join(folder, 'versions.json'),
    JSON.stringify({ ...(await versionsIn(folder)), ...other }),
  );

/** Every file in a folder and what it holds; links by where they lead. */
export async function allFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.path, entry.name);
    files.set(path, entry.isFile() ? await readFile(path, 'latin1') : 'no file');
  }
  return files;
}
