import { readFile } from 'node:fs/promises';
import { replaceFile } from './durable-file.ts';
import { recordFilesIn, recordPath } from './record-files.ts';

/** A file or folder that could not be read, and why. */
export interface Unread {
  readonly path: string;
  readonly error: unknown;
}

/**
 * Copies the files of records that are lacking in another folder, each beside its place first. What
 * cannot be read is passed over, for the others are wanted all the more then, and the first of it
 * told; rejects where the disk they are copied to refuses.
 */
export async function copyRecords(from: string, to: string): Promise<Unread | null> {
  const there = new Set(await recordFilesIn(to));
  const unread: Unread[] = [];
  const reading = <T>(path: string, read: Promise<T>): Promise<T | null> =>
    read.catch((error: unknown) => {
      unread.push({ path, error });
      return null;
    });
  for (const file of (await reading(from, recordFilesIn(from))) ?? []) {
    if (there.has(file)) continue;
    const path = recordPath(from, file);
    const content = await reading(path, readFile(path));
    if (content) await replaceFile(recordPath(to, file), content);
  }
  return unread[0] ?? null;
}
