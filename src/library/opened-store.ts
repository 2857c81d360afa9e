import { type Failure, failure, type Outcome } from '../domain/outcome.ts';
import { room } from './room.ts';
import type { Database } from './store/database.ts';
import { openDatabase } from './store/open-database.ts';
import { inTime, type Vault } from './vault-in-time.ts';
import { within } from './within.ts';

/** The failure of a start whose store could not be opened or read. */
export const unopened = ({ kind, message }: Failure, more = '') =>
  kind === 'refused'
    ? failure(kind, message)
    : failure('broken', `The library could not be opened. ${message}${more}`);

/** The failure of a start whose store does not answer. */
export const silent = unopened({ kind: 'broken', message: 'Its storage does not answer.' });

/** Given up, it may still open: then nobody would ever close it. */
function givenUp(opening: Promise<Outcome<Database>>): typeof silent {
  void opening.then((late) => late.ok && late.value.close());
  return silent;
}

const EMPTY_JOURNAL =
  ' The journal is empty, so nothing was deleted. To begin anew, move the folder “IndexedDB” out of the data folder while the app is closed.';

async function emptied(vault: Vault): Promise<Outcome<Database>> {
  // Deleted from here, remains of damaged files would be found again by the new store.
  const cleared = await vault.clearDatabase({});
  return cleared.ok ? openDatabase() : cleared;
}

/** Makes an unreadable store anew, but only where the journal has what was in it. */
export async function rebuilt(
  cause: Failure,
  vault: Vault,
  patience: number,
): Promise<Outcome<Database>> {
  // Chromium opens no store on a full disk, which says nothing against it.
  const found = await room(vault);
  if (!found.ok) return unopened(found.failure);
  const journal = await inTime(patience, vault.read({}));
  if (!journal.ok) return unopened(cause, ` The journal neither: ${journal.failure.message}`);
  if (journal.value.length === 0) return unopened(cause, EMPTY_JOURNAL);
  const opening = emptied(vault);
  const opened = await within(patience, opening);
  if (opened.late) return givenUp(opening);
  return opened.value.ok ? opened.value : unopened(opened.value.failure);
}

/**
 * The store that is being opened; where it cannot be read, a new and empty one, provided that the
 * journal can fill it. Waits `patience` milliseconds for each step.
 */
export async function openedStore(
  opening: Promise<Outcome<Database>>,
  vault: Vault,
  patience: number,
): Promise<Outcome<Database>> {
  const opened = await within(patience, opening);
  if (opened.late) return givenUp(opening);
  if (opened.value.ok) return opened.value;
  const { failure: cause } = opened.value;
  if (cause.kind === 'broken') return rebuilt(cause, vault, patience);
  if (cause.kind === 'refused') return unopened(cause);
  // Chromium does not say that it was a full disk.
  const found = await room(vault);
  return unopened(found.ok ? cause : found.failure);
}
