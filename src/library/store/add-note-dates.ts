import type { Transaction } from 'dexie';
import type { Change } from '../../domain/change/change.ts';
import { timeOf } from '../../domain/change/clock.ts';
import { parseKey } from '../../domain/change/key.ts';
import type { NoteId } from '../../domain/note.ts';

/** Version 3: notes are told by day. When each was changed last is in the log of changes. */
export async function addNoteDates(transaction: Transaction): Promise<void> {
  const notes = transaction.table('notes');
  const changes: readonly Change[] = await transaction.table('changes').orderBy('id').toArray();
  const dates = new Map<NoteId, number>();
  for (const { id, key } of changes) {
    const target = parseKey(key);
    if (target?.kind === 'note') dates.set(target.note, timeOf(id));
  }
  const rows: readonly { readonly id: NoteId }[] = await notes.toArray();
  await notes.bulkPut(rows.map((row) => ({ ...row, changed: dates.get(row.id) ?? null })));
}
