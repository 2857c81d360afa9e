import type { Transaction } from 'dexie';
import type { Change } from '../../domain/change/change.ts';
import { applied, EMPTY_STATE } from '../../domain/change/user-state.ts';
import type { HighlightRow } from './database.ts';

/**
 * Version 5: the highlights of each paper apart. Where those of two papers had the same ids, the later
 * took the row of the earlier; what was lost so is in the log of changes.
 */
export async function partHighlights(transaction: Transaction): Promise<void> {
  const changes: readonly Change[] = await transaction
    .table('changes')
    .orderBy('id')
    .filter(({ key }: Change) => key.includes('/highlight/'))
    .toArray();
  const there: readonly HighlightRow[] = await transaction.table('highlights').toArray();
  const rows = new Map(there.map((row) => [`${row.paper} ${row.id}`, row]));
  for (const [paper, records] of applied(EMPTY_STATE, changes).highlights)
    for (const [id, record] of records) rows.set(`${paper} ${id}`, { id, paper, ...record });
  await transaction.table('paperHighlights').bulkPut([...rows.values()]);
}
