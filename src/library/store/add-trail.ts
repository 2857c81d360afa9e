import type { Transaction } from 'dexie';
import type { Change } from '../../domain/change/change.ts';
import { trailOf } from './trail.ts';

/** Version 3: what was done to one paper is found without reading, or counting, anything else. */
export async function addTrail(transaction: Transaction): Promise<void> {
  const changes: readonly Change[] = await transaction.table('changes').toArray();
  await transaction.table('trail').bulkPut([...trailOf(changes)]);
}
