import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { Database, STORE_NAME } from './database.ts';
import { isFull, isRefused, reasonFor } from './reason-for.ts';
import { VERSIONS } from './versions.ts';

/** The version of the store on disk, 0 where there is none. */
async function storedVersion(): Promise<number> {
  const databases = await indexedDB.databases();
  const stored = databases.find(({ name }) => name === STORE_NAME)?.version ?? 0;
  // Dexie multiplies by ten to have room for the repairs it counts on its own.
  return Math.floor(stored / 10);
}

const NEWER =
  'This library was last used with a newer version of Reading List. Please install that version or a later one; nothing has been changed.';

/**
 * Opens the store, making or upgrading it; calls back first where there is none yet. `refused` for one that a newer version of the app has
 * written, which Dexie itself would open and change without a word; `not-saved` where the disk is
 * full or Chromium refuses all storage; `broken` where it cannot be read.
 */
export async function openDatabase(onNew = () => {}): Promise<Outcome<Database>> {
  try {
    const stored = await storedVersion();
    if (stored > VERSIONS.length) return failure('refused', NEWER);
    if (stored === 0) onNew();
    const database = new Database();
    await database.open();
    return success(database);
  } catch (error) {
    // Neither says that there is anything wrong with what is stored.
    const isLeft = isFull(error) || isRefused(error);
    return failure(isLeft ? 'not-saved' : 'broken', reasonFor(error));
  }
}
