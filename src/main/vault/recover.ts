import type { Notice } from '../../preload/view-types.ts';
import type { Journal } from './journal.ts';
import { changesOfSnapshot } from './snapshot-file.ts';
import type { Snapshots } from './snapshots.ts';

/** What a snapshot held and the journal had lost. */
export interface Recovery {
  /** Whether the journal had lost anything. */
  readonly isNeeded: boolean;
  readonly notices: readonly Notice[];
}

/** Brings what only a snapshot still holds back into the journal. */
export async function recover(journal: Journal, snapshots: Snapshots): Promise<Recovery> {
  const { count } = journal.ledger.head();
  const snapshot = await snapshots.newestBeyond(count);
  const lost = snapshot
    ? changesOfSnapshot(snapshot).filter(({ id }) => !journal.ledger.has(id))
    : [];
  if (!snapshot || lost.length === 0) return { isNeeded: false, notices: [] };
  const what = `The record of your changes was ${count === 0 ? 'missing' : 'not complete'}`;
  const entries = lost.length === 1 ? '1 entry was' : `${lost.length} entries were`;
  const words = `${what}; ${entries} brought back from the backup of ${snapshot.takenAt.slice(0, 10)}.`;
  const kept = await journal.appendPartial(lost);
  const notice = kept.ok
    ? words
    : `${words} They could not be written to the record again yet; this is tried anew with your next change. ${kept.failure.message}`;
  return { isNeeded: true, notices: [{ tone: 'warning', words: notice }] };
}
