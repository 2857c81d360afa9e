import type { Change, ChangeId } from '../domain/change/change.ts';
import { counted } from '../domain/change/counted.ts';
import { folded } from '../domain/change/user-state.ts';
import type { vault as contract, OutputOf } from '../preload/contract.ts';
import type { Head } from '../preload/vault-types.ts';
import type { Notice } from '../preload/view-types.ts';
import { restoredWords, were } from './restored-words.ts';
import { commitChanges } from './store/commit-changes.ts';
import type { Database } from './store/database.ts';
import type { Loaded } from './store/load-library.ts';
import { reasonFor } from './store/reason-for.ts';
import { readable } from './store/unreadable.ts';
import type { Vault } from './vault-in-time.ts';
import type { WriteStart } from './write-queue.ts';

/** Where store and journal stand once they were compared. */
export interface Reconciled extends WriteStart {
  readonly notices: readonly Notice[];
  /** Why nothing can be saved; `null` when all is well. */
  readonly blocked: string | null;
}

/** What the vault says of its journal once that is open. */
export type JournalOpened = OutputOf<typeof contract.open>;

/** True for logs that hold the same changes. */
export const isSame = (a: Head, b: Head): boolean => a.count === b.count && a.last === b.last;

const latest = (...ids: readonly (ChangeId | null)[]) =>
  ids.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);

const addedWords = (lacking: readonly Change[]) =>
  `${counted(lacking.length, 'change')} that the journal lacked ${were(lacking.length)} added to it.`;

/** True for two records of one change that tell the same. */
const isAlike = (a: Change, b: Change) =>
  a.before === b.before && a.group === b.group && a.undoes === b.undoes;

function compared(stored: readonly Change[], journal: readonly Change[]) {
  const inStore = new Map(stored.map((change) => [change.id, change]));
  const inJournal = new Map(journal.map((change) => [change.id, change]));
  return {
    missing: [...inJournal.values()].filter(({ id }) => !inStore.has(id)),
    lacking: stored.filter((change) => {
      const held = inJournal.get(change.id);
      return held === undefined || !isAlike(held, change);
    }),
  };
}

/**
 * Makes store and journal hold the same changes, each given what it lacks; the journal also those
 * that it had to take from a snapshot and that the store still knows as they were made. Where one of them
 * fails, the state is still all that is known, and `blocked` says why nothing can be added to it.
 * Rejects with `Unreadable` where the log of the store cannot be read.
 */
export async function reconcile(
  database: Database,
  { head, isMiscounted, state }: Loaded,
  { head: journalHead, isRecovered }: Pick<JournalOpened, 'head' | 'isRecovered'>,
  vault: Vault,
): Promise<Reconciled> {
  const last = latest(head.last, journalHead.last);
  const same: Reconciled = { state, last, pending: [], notices: [], blocked: null };
  if (isSame(head, journalHead) && !isMiscounted && !isRecovered) return same;
  const journal = await vault.read({});
  if (!journal.ok) return { ...same, blocked: journal.failure.message };
  const stored = await readable(database.changes.toArray());
  const { missing, lacking } = compared(stored, journal.value);
  const all = missing.length > 0 ? folded([...stored, ...missing]) : state;
  const notices: Notice[] = [];
  try {
    // A head that miscounts would make every start compare: it is forgotten, and so counted anew.
    if (isMiscounted) await database.meta.delete('head');
    if (missing.length > 0) {
      await commitChanges(database, missing, all);
      const cause = stored.length === 0 ? 'missing' : isMiscounted ? 'damaged' : 'behind';
      const kept = await vault.keepDatabase({});
      const words = restoredWords(missing, cause, kept.ok ? kept.value : null);
      notices.push({ tone: 'information', words });
    }
  } catch (error) {
    return { ...same, state: all, blocked: reasonFor(error) };
  }
  if (lacking.length === 0) return { ...same, state: all, notices };
  const added = await vault.append({ changes: [...lacking] });
  if (added.ok) notices.push({ tone: 'information', words: addedWords(lacking) });
  return { ...same, state: all, pending: added.ok ? [] : lacking, notices };
}
