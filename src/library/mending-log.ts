import type { ChangeId } from '../domain/change/change.ts';
import type { Notice } from '../preload/view-types.ts';
import { restoredWords } from './restored-words.ts';
import type { Database } from './store/database.ts';
import type { Vault } from './vault-in-time.ts';

/** So many changes are looked at together. */
const TOGETHER = 256;

/** True where the changes of these ids can be read, and are what they are by their ids. */
async function areThemselves({ changes }: Database, ids: readonly ChangeId[]): Promise<boolean> {
  try {
    const rows = await changes.bulkGet([...ids]);
    // From a file of another row, anything may be read.
    return rows.every((row, index) => row?.id === ids[index]);
  } catch {
    return false;
  }
}

/** The changes that the store has and cannot read: Chromium keeps long texts in files of their own. */
async function unreadableIn(database: Database): Promise<readonly ChangeId[]> {
  const found: ChangeId[] = [];
  const look = async (ids: readonly ChangeId[]): Promise<void> => {
    if (await areThemselves(database, ids)) return;
    const half = ids.length >> 1;
    if (half === 0) return void found.push(...ids);
    await look(ids.slice(0, half));
    await look(ids.slice(half));
  };
  const all = await database.changes.toCollection().primaryKeys();
  for (let from = 0; from < all.length; from += TOGETHER)
    await look(all.slice(from, from + TOGETHER));
  return found;
}

/**
 * Writes the changes that cannot be read anew, as the journal has them; what to tell of it, or `null`
 * where all can be read. Rejects where the journal has none of them, or nothing can be written.
 */
async function mended(database: Database, vault: Vault): Promise<Notice | null> {
  const unreadable = new Set(await unreadableIn(database));
  if (unreadable.size === 0) return null;
  const journal = await vault.read({});
  const anew = journal.ok ? journal.value.filter(({ id }) => unreadable.has(id)) : [];
  if (anew.length === 0) throw new Error('The journal does not have what cannot be read.');
  await database.changes.bulkPut(anew);
  const kept = await vault.keepDatabase({});
  const words = restoredWords(anew, 'history', kept.ok ? kept.value : null);
  return { tone: 'information', words };
}

const RESTART: Notice = {
  tone: 'warning',
  words:
    'A part of the history cannot be read. Restart the app: it is then restored from the journal.',
};

interface Parts {
  readonly database: Database;
  readonly vault: Vault;
  readonly tell: (notice: Notice) => void;
  /** Whether Chromium has closed the store, as it does where it meets damage itself. */
  readonly foundClosed: () => Promise<boolean>;
}

/** Makes the next start compare the store with the journal, and so find what cannot be read. */
const distrust = ({ meta }: Database) => meta.put({ name: 'head', count: 0, last: null });

/**
 * How to read the log of changes, which a start does not read through: where that fails, what cannot
 * be read is first written anew from the journal, and the person told. Rejects as `read` did where
 * that cannot be done while the store is open; the next start then makes it anew, or the library that
 * is opened in the place of this one where the store was closed.
 */
export function mendingLog({ database, vault, tell, foundClosed }: Parts) {
  let mending: Promise<boolean> | null = null;
  const mend = async () => {
    try {
      const notice = await mended(database, vault);
      if (notice) tell(notice);
      return true;
    } catch {
      if (await foundClosed()) return false;
      tell(RESTART);
      await distrust(database).catch(() => undefined);
      return false;
    }
  };
  return async <T>(read: () => PromiseLike<T>): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      mending ??= mend().finally(() => {
        mending = null;
      });
      if (!(await mending)) throw error;
      return read();
    }
  };
}
