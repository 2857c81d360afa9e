import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '../preload/view-types.ts';
import { replaceFile } from './vault/durable-file.ts';
import { isMissing, reasonOf } from './vault/reason.ts';
import { timeName } from './vault/time-name.ts';

const KEPT = 3;
const COPY = /^\d{4}-\d{2}-\d{2}T[\d-]+Z$/;
const markerIn = (folder: string) => join(folder, 'session.open');

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function copyDatabase(folder: string, now: Date): Promise<void> {
  const database = join(folder, 'IndexedDB');
  if (!(await exists(database))) return;
  const evidence = join(folder, 'evidence');
  const unfinished = join(evidence, `${timeName(now)}.part`);
  await mkdir(evidence, { recursive: true });
  try {
    await cp(database, join(unfinished, 'IndexedDB'), { recursive: true });
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  await rename(unfinished, join(evidence, timeName(now)));
  const copies = (await readdir(evidence)).filter((name) => COPY.test(name)).sort();
  for (const name of copies.slice(0, -KEPT))
    await rm(join(evidence, name), { recursive: true, force: true });
}

/**
 * Marks the folder as in use. When the mark of an earlier session is still there, that session did
 * not end well, and a copy of the database is kept from Chromium's own repairs, which delete.
 * To be awaited before Chromium opens the database.
 */
export async function beginSession(folder: string, now: Date): Promise<readonly Notice[]> {
  try {
    if (await exists(markerIn(folder))) await copyDatabase(folder, now);
    await replaceFile(markerIn(folder), `${now.toISOString()}\n`);
    return [];
  } catch (error) {
    const words = `The app was not closed properly last time, and no copy of its database could be kept. ${reasonOf(error)}`;
    return [{ tone: 'warning', words }];
  }
}

/** Takes the mark away: this session ended well. */
export const endSession = (folder: string): void => rmSync(markerIn(folder), { force: true });
