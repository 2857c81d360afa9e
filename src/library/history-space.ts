import { timeOf } from '../domain/change/clock.ts';
import { type Outcome, success } from '../domain/outcome.ts';
import type { HistorySpace } from '../preload/view-types.ts';
import type { Database } from './store/database.ts';
import { headIn } from './store/head.ts';
import { inTime, type Vault } from './vault-in-time.ts';

// Some engines do not tell, and none tells exactly.
async function databaseBytes(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}

/** How much history there is, and what it takes on disk; waits `limit` milliseconds for the vault. */
export async function historySpace(
  database: Database,
  vault: Vault,
  limit: number,
): Promise<Outcome<HistorySpace>> {
  const files = await inTime(limit, vault.space({}));
  if (!files.ok) return files;
  const [{ count }, first, bytes] = await Promise.all([
    headIn(database),
    database.changes.toCollection().limit(1).primaryKeys(),
    databaseBytes(),
  ]);
  const since = first[0] === undefined ? null : timeOf(first[0]);
  return success({ changes: count, since, ...files.value, database: bytes });
}
