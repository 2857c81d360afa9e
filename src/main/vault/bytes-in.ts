import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './reason.ts';

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    // A backup may be thinned out between the two looks.
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** The bytes of all files that lie in a folder; 0 where there is none. Rejects where it cannot be read. */
export async function bytesIn(folder: string): Promise<number> {
  try {
    const names = await readdir(folder);
    const sizes = await Promise.all(names.map((name) => sizeOf(join(folder, name))));
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}
