import { type Outcome, success } from '../domain/outcome.ts';
import type { Started } from '../preload/view-types.ts';
import { keptFrame } from './first-frame.ts';
import { settingsFrom } from './kept-settings.ts';
import type { Library } from './library.ts';
import { openLibrary } from './open-library.ts';
import { openedStore, rebuilt, silent, unopened } from './opened-store.ts';
import { isSame, type JournalOpened, type Reconciled, reconcile } from './reconcile.ts';
import { withRecords } from './records/with-records.ts';
import type { Database } from './store/database.ts';
import { type Loaded, loadLibrary } from './store/load-library.ts';
import { type Bundle, putBundle } from './store/put-bundle.ts';
import { reasonFor } from './store/reason-for.ts';
import { readable, Unreadable } from './store/unreadable.ts';
import { inTime, type Vault } from './vault-in-time.ts';
import { frameView } from './views/frame-view.ts';
import { within } from './within.ts';
import type { Attempt } from './write-queue.ts';

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
  /** Resolves once the window has drawn its first frame. */
  readonly drawn: Promise<unknown>;
  /** The library in whose place this one comes: its last act that was not acknowledged, and its import. */
  readonly before?: Pick<Library, 'attempt' | 'imports'>;
}

/** How long a window that has its first frame is given to draw it, in milliseconds. */
const DRAWING = 1000;

/** What the store holds, after it was brought up to date with the bundled library. */
async function loaded(database: Database, bundle: Bundle, now: () => number): Promise<Loaded> {
  const stored = await readable(loadLibrary(database));
  if (stored.revision === bundle.revision) return stored;
  await putBundle(database, bundle, now());
  return readable(loadLibrary(database));
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

/** The attempt, if its changes are in the store after all. */
async function keptAttempt(
  { changes }: Database,
  attempt: Attempt | null,
): Promise<Attempt | null> {
  if (attempt === null || (await changes.get(attempt.first)) === undefined) return null;
  return { ...attempt, isKept: true };
}

/** How a start goes on: the first frame as soon as it is known, then the library itself. */
export interface Starting {
  readonly first: Promise<Outcome<Started>>;
  readonly library: Promise<Outcome<Library>>;
}

const startedWith = async (library: Library): Promise<Started> => ({
  ...(await frameView(library)),
  settings: library.settings(),
  notices: library.notices(),
});

/** The first frame as it was kept, where nothing has come since; otherwise `null`. */
async function quickly(
  { bundle, patience }: StartParts,
  database: Database,
  asking: Promise<Outcome<JournalOpened>>,
): Promise<Started | null> {
  // What keeps the frame from being read, the library itself may well do without.
  const reading = await within(
    patience,
    keptFrame(database).catch(() => null),
  );
  if (reading.late || reading.value === null) return null;
  const { view, revision, head, settings } = reading.value;
  if (view === null || revision !== bundle.revision) return null;
  const journal = await asking;
  if (!journal.ok || !isSame(head, journal.value.head)) return null;
  return { ...view, settings, notices: journal.value.notices };
}

async function openedWith(
  parts: StartParts,
  database: Database,
  asking: Promise<Outcome<JournalOpened>>,
): Promise<Outcome<Library>> {
  const { vault, patience, bundle, now, limit, before } = parts;
  const loading = await within(patience, loaded(database, bundle, now));
  if (loading.late) return silent;
  const content = loading.value;
  const journal = await asking;
  const comparing = journal.ok
    ? await within(patience, reconcile(database, content, journal.value, vault))
    : ({ late: false, value: blockedBy(content, journal.failure.message) } as const);
  const reconciled = withWarning(
    comparing.late ? blockedBy(content, 'The journal was not read in time.') : comparing.value,
  );
  const { author, settings } = content;
  const told = await withRecords(database, content.known, reconciled.state, vault);
  return success(
    openLibrary({
      database,
      vault,
      device: journal.ok ? journal.value.device : '',
      now,
      limit,
      settings: settingsFrom(settings),
      revision: bundle.revision,
      author,
      known: told.known,
      reconciled: {
        ...reconciled,
        notices: [
          ...(journal.ok ? journal.value.notices : []),
          ...reconciled.notices,
          ...told.notices,
        ],
      },
      attempt: await keptAttempt(database, before?.attempt() ?? null),
      // As it is by now: to open a large library takes its time, in which one can be begun.
      importing: before?.imports.underWay() ?? null,
    }),
  );
}

/** The same; a store over which there comes to be no library is closed. */
async function openedOrClosed(
  ...[parts, database, asking]: Parameters<typeof openedWith>
): Promise<Outcome<Library>> {
  let opened: Outcome<Library> | undefined;
  try {
    opened = await openedWith(parts, database, asking);
    return opened;
  } finally {
    if (!opened?.ok) database.close();
  }
}

/** The same; where the store is open but cannot be read, over one made anew from the journal. */
async function openedOver(
  ...[parts, database, asking]: Parameters<typeof openedWith>
): Promise<Outcome<Library>> {
  try {
    return await openedOrClosed(parts, database, asking);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const cause = { kind: 'broken', message: error.message } as const;
    const anew = await rebuilt(cause, parts.vault, parts.patience);
    return anew.ok ? openedOrClosed(parts, anew.value, asking) : anew;
  }
}

/** The same, with a failure in place of an error. */
async function caught<T>(starting: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await starting;
  } catch (error) {
    return unopened({ kind: 'broken', message: reasonFor(error) });
  }
}

/**
 * Opens the library: store and vault at once, then the bundled papers, then what store and journal
 * lack of each other. Where the vault fails the library can be read, but nothing saved. Where
 * nothing has come since the first frame was kept, it is known before the papers are read.
 */
export function startLibrary(parts: StartParts): Starting {
  const { opening, vault, patience } = parts;
  const asking = inTime(patience, vault.open({}));
  const opened = openedStore(opening, vault, patience);
  const frame = opened.then(async (store) =>
    store.ok ? quickly(parts, store.value, asking) : null,
  );
  const library = caught(
    opened.then(async (store) => {
      if (!store.ok) return store;
      // To read the papers takes a core, which the window needs to draw what it has been given.
      if (await frame) await within(DRAWING, parts.drawn);
      return openedOver(parts, store.value, asking);
    }),
  );
  const first = caught(
    frame.then(async (known): Promise<Outcome<Started>> => {
      if (known) return success(known);
      const started = await library;
      return started.ok ? success(await startedWith(started.value)) : started;
    }),
  );
  return { first, library };
}
