import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes names created or renamed in the folder survive a power cut. */
export async function flushFolder(folder: string): Promise<void> {
  // Windows cannot flush a folder; there the file system's own log does it.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Sees that there is a folder, and that its own name survives a power cut. */
export async function keepFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Also where it was there: an earlier flush may have failed.
  await flushFolder(dirname(folder));
}

/**
 * Writes a new file and flushes it; an existing one is an error, a partly written one removed. It has
 * no more than the `rights` that are given, from the beginning.
 */
export async function createFile(
  path: string,
  content: string | Uint8Array,
  rights?: number,
): Promise<void> {
  const handle = await open(path, 'wx', rights);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** Writes beside, flushes, then renames: a reader finds the old content or the new, never a part. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const beside = `${path}.tmp`;
  await rm(beside, { force: true });
  await createFile(beside, content);
  await rename(beside, path);
  await flushFolder(folder);
}
