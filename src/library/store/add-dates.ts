import type { Transaction } from 'dexie';
import type { Change } from '../../domain/change/change.ts';
import { timeOf } from '../../domain/change/clock.ts';
import { parseKey } from '../../domain/change/key.ts';
import { paperOfNote } from '../../domain/note.ts';
import type { PaperId } from '../../domain/paper.ts';

interface Dates {
  readonly changed: number;
  /** The latest change of the status, and whether it was set to `read`. */
  readonly status: { readonly time: number; readonly isRead: boolean } | null;
}

/** The dates of each paper that changes, given in order, have touched. */
function datesFrom(changes: readonly Change[]): ReadonlyMap<PaperId, Dates> {
  const dates = new Map<PaperId, Dates>();
  for (const { id, key, after } of changes) {
    const target = parseKey(key);
    if (target === null) continue;
    const paper =
      target.kind === 'note' ? paperOfNote(target.note) : 'paper' in target ? target.paper : null;
    if (paper === null) continue;
    const time = timeOf(id);
    const status =
      target.kind === 'status'
        ? { time, isRead: after === 'read' }
        : (dates.get(paper)?.status ?? null);
    dates.set(paper, { changed: time, status });
  }
  return dates;
}

/**
 * Version 2: papers can be asked for by when they were added, changed and read, and a start no
 * longer counts the log. When papers came was never kept: all that is known is that they were
 * there when the person first did something, or are there now.
 */
export async function addDates(transaction: Transaction, now: number): Promise<void> {
  const [papers, readings] = [transaction.table('papers'), transaction.table('readings')];
  const changes: readonly Change[] = await transaction.table('changes').orderBy('id').toArray();
  const [first, last] = [changes[0], changes.at(-1)];
  const added = Math.min(now, first ? timeOf(first.id) : now);
  const rows: readonly object[] = await papers.toArray();
  await papers.bulkPut(rows.map((row) => ({ ...row, added })));
  const known: readonly { readonly paper: PaperId }[] = await readings.toArray();
  const held = new Map(known.map((row) => [row.paper, row]));
  const dates = datesFrom(changes);
  await readings.bulkPut(
    Array.from(new Set([...held.keys(), ...dates.keys()]), (paper) => {
      const { changed = null, status = null } = dates.get(paper) ?? {};
      const untouched = { paper, status: 'unread', tags: [] };
      const read = status?.isRead ? status.time : null;
      return { ...untouched, ...held.get(paper), changed, read };
    }),
  );
  await transaction
    .table('meta')
    .put({ name: 'head', count: changes.length, last: last?.id ?? null });
}
