import type { Random } from '../../bench/generated/random.ts';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { SIZE } from '../app/prepared.ts';
import { seen } from '../app/seen.ts';

/** Runs in the page: deletes changes from the log, so many from a place on. */
async function deleteInPage({ from, count }: { readonly from: number; readonly count: number }) {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('reading-list');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('changes', 'readwrite', { durability: 'strict' });
  const log = transaction.objectStore('changes');
  const keys = log.getAllKeys();
  keys.onsuccess = () => {
    for (const key of keys.result.slice(from, from + count)) log.delete(key);
  };
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** Takes changes out of the midst of the log, of which neither LevelDB nor Chromium knows. */
export async function forgetChanges(folder: string, random: Random): Promise<string> {
  const app = await launchElectron(folder, SIZE);
  try {
    const { log } = await seen(app.page);
    const count = 1 + random.below(5);
    const from = random.below(log.length - count);
    await app.page.evaluate(deleteInPage, { from, count });
    return `${count} of ${log.length} changes taken from the log from place ${from} on`;
  } finally {
    await app.kill();
  }
}
