import { stat } from 'node:fs/promises';
import { type Outcome, success } from '../../domain/outcome.ts';
import { roomFor } from '../../domain/room.ts';
import { freeBytes } from '../vault/free-bytes.ts';

/**
 * Tells before each write to a folder whether there is room for so many bytes. Other disks may be
 * filled, but on the one with the library as much has to stay free as that needs to be saved.
 */
export async function exportRoom(
  folder: string,
  library: string,
  free: (folder: string) => Promise<number> = freeBytes,
): Promise<(bytes: number) => Promise<Outcome<null>>> {
  const [there, here] = await Promise.all([stat(folder), stat(library)]);
  if (there.dev !== here.dev) return async () => success(null);
  return async (bytes) => roomFor((await free(library)) - bytes);
}
