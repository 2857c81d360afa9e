import { type Outcome, success } from '../domain/outcome.ts';
import { settingsFrom } from './kept-settings.ts';
import { type Library, openLibrary } from './library.ts';
import { openedStore, silent, unopened } from './opened-store.ts';
import { type Reconciled, reconcile } from './reconcile.ts';
import type { Database } from './store/database.ts';
import { type Loaded, loadLibrary } from './store/load-library.ts';
import { type Bundle, putBundle } from './store/put-bundle.ts';
import { reasonFor } from './store/reason-for.ts';
import { inTime, type Vault } from './vault-in-time.ts';
import { within } from './within.ts';

/** What a start needs. */
export interface StartParts {
  /** The store, asked for as early as can be. */
  readonly opening: Promise<Outcome<Database>>;
  readonly bundle: Bundle;
  readonly vault: Vault;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long each part of a write may take, in milliseconds. */
  readonly limit: number;
  /** How long store and vault may take to open, in milliseconds. */
  readonly patience: number;
}

/** What the store holds, after it was brought up to date with the bundled library. */
async function loaded(database: Database, bundle: Bundle): Promise<Loaded> {
  const stored = await loadLibrary(database);
  if (stored.revision === bundle.revision) return stored;
  await putBundle(database, bundle);
  return loadLibrary(database);
}

const blockedBy = ({ state, head }: Loaded, reason: string): Reconciled => ({
  state,
  last: head.last,
  pending: [],
  notices: [],
  blocked: reason,
});

const withWarning = (reconciled: Reconciled): Reconciled =>
  reconciled.blocked === null
    ? reconciled
    : {
        ...reconciled,
        notices: [
          ...reconciled.notices,
          {
            tone: 'warning',
            words: `Nothing can be saved until the app is restarted. ${reconciled.blocked}`,
          },
        ],
      };

async function started(parts: StartParts): Promise<Outcome<Library>> {
  const { vault, patience, bundle, now, limit } = parts;
  const asking = inTime(patience, vault.open({}));
  const store = await openedStore(parts.opening, vault, patience);
  if (!store.ok) return store;
  const database = store.value;
  const loading = await within(patience, loaded(database, bundle));
  if (loading.late) return silent;
  const content = loading.value;
  const journal = await asking;
  const comparing = journal.ok
    ? await within(patience, reconcile(database, content, journal.value.head, vault))
    : ({ late: false, value: blockedBy(content, journal.failure.message) } as const);
  const reconciled = withWarning(
    comparing.late ? blockedBy(content, 'The journal was not read in time.') : comparing.value,
  );
  const notices = [...(journal.ok ? journal.value.notices : []), ...reconciled.notices];
  const { author, papers, settings } = content;
  return success(
    openLibrary({
      database,
      vault,
      device: journal.ok ? journal.value.device : '',
      now,
      limit,
      settings: settingsFrom(settings, reconciled.state),
      opened: { author, papers },
      reconciled: { ...reconciled, notices },
    }),
  );
}

/**
 * Opens the library: store and vault at once, then the bundled papers, then what store and journal
 * lack of each other. Where the vault fails the library can be read, but nothing saved.
 */
export async function startLibrary(parts: StartParts): Promise<Outcome<Library>> {
  try {
    return await started(parts);
  } catch (error) {
    return unopened({ kind: 'broken', message: reasonFor(error) });
  }
}
