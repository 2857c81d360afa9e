import type { Change } from '../../domain/change/change.ts';
import type { Notice } from '../../preload/view-types.ts';
import type { Journal } from './journal.ts';
import { changesOfSnapshot } from './snapshot-file.ts';
import type { Snapshots } from './snapshots.ts';

/** What a snapshot held and the journal had lost. */
export interface Recovery {
  /** Whether the journal had lost anything. */
  readonly isNeeded: boolean;
  /** Changes known from the snapshot alone, because the journal did not take them back. */
  readonly unwritten: readonly Change[];
  readonly notices: readonly Notice[];
}

/** Brings what only a snapshot still holds back into the journal. */
export async function recover(journal: Journal, snapshots: Snapshots): Promise<Recovery> {
  const { count } = journal.ledger.head();
  const snapshot = await snapshots.newestBeyond(count);
  const lost = snapshot
    ? changesOfSnapshot(snapshot).filter(({ id }) => !journal.ledger.has(id))
    : [];
  if (!snapshot || lost.length === 0) return { isNeeded: false, unwritten: [], notices: [] };
  const what = `The record of your changes was ${count === 0 ? 'missing' : 'not complete'}`;
  const entries = lost.length === 1 ? '1 entry was' : `${lost.length} entries were`;
  const words = `${what}; ${entries} brought back from the backup of ${snapshot.takenAt.slice(0, 10)}.`;
  const kept = await journal.appendPartial(lost);
  if (kept.ok) return { isNeeded: true, unwritten: [], notices: [{ tone: 'warning', words }] };
  for (const change of lost) journal.ledger.add(change);
  const notice = `${words} They could not be written to the record again. ${kept.failure.message}`;
  return { isNeeded: true, unwritten: lost, notices: [{ tone: 'warning', words: notice }] };
}
