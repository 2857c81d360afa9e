import type { Change } from '../../domain/change/change.ts';
import type { Head } from '../../preload/vault-types.ts';
import type { Database } from './database.ts';

/** How far the log of the store has come, counted. */
export async function countedHead({ changes }: Database): Promise<Head> {
  const [count, [last]] = await Promise.all([
    changes.count(),
    changes.toCollection().reverse().limit(1).primaryKeys(),
  ]);
  return { count, last: last ?? null };
}

/** How far the log of the store has come, as it was noted with the last commit; else counted. */
export async function headIn(database: Database): Promise<Head> {
  const row = await database.meta.get('head');
  return row?.name === 'head' ? { count: row.count, last: row.last } : countedHead(database);
}

/** The head of a log once changes, in any order, were added to it. */
export const headAfter = (head: Head, changes: readonly Change[]): Head => ({
  count: head.count + changes.length,
  last: changes.reduce((last, { id }) => (last === null || id > last ? id : last), head.last),
});
