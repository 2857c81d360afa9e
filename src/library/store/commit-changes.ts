import type { Transaction } from 'dexie';
import type { Change } from '../../domain/change/change.ts';
import { parseKey } from '../../domain/change/key.ts';
import { readingOf, type UserState } from '../../domain/change/user-state.ts';
import type { Database, NoteRow, ReadingRow, TagRow } from './database.ts';

/** The rows of all that changes touch, as they are in `state`. */
function rowsTouched(changes: readonly Change[], state: UserState) {
  const targets = changes.flatMap(({ key }) => parseKey(key) ?? []);
  const papers = new Set(targets.flatMap((target) => ('paper' in target ? target.paper : [])));
  const notes = new Set(targets.flatMap((target) => ('note' in target ? target.note : [])));
  const tags = new Set(
    targets.flatMap((target) => ('tag' in target && target.kind !== 'tagged' ? target.tag : [])),
  );
  return {
    readings: [...papers].map((paper): ReadingRow => {
      const { status, tags } = readingOf(state, paper);
      return { paper, status, tags: [...tags] };
    }),
    notes: [...notes].flatMap((id): NoteRow[] => {
      const note = state.notes.get(id);
      return note ? [{ id, text: note.text }] : [];
    }),
    tags: [...tags].flatMap((id): TagRow[] => {
      const tag = state.tags.get(id);
      return tag ? [{ id, ...tag }] : [];
    }),
  };
}

function breakOff(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It is being completed already: whoever waits for it will see it succeed.
  }
}

/**
 * Writes changes and the state they lead to in one transaction; resolves once it is on disk.
 * The signal breaks it off unless it is being completed already. Rejects with nothing written.
 */
export async function commitChanges(
  database: Database,
  changes: readonly Change[],
  state: UserState,
  signal?: AbortSignal,
): Promise<void> {
  const { readings, notes, tags, changes: log } = database;
  const rows = rowsTouched(changes, state);
  await database.transaction('rw', [readings, notes, tags, log], async (transaction) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => breakOff(transaction), { once: true });
    await Promise.all([
      readings.bulkPut(rows.readings),
      notes.bulkPut(rows.notes),
      tags.bulkPut(rows.tags),
      log.bulkAdd(changes),
    ]);
  });
}
