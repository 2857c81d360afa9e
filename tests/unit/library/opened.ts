import type { Act, Receipt } from '../../../src/domain/act.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';
import type { Library } from '../../../src/library/library.ts';
import { type StartParts, startLibrary } from '../../../src/library/start.ts';
import type { Database } from '../../../src/library/store/database.ts';
import { openDatabase } from '../../../src/library/store/open-database.ts';
import { listView } from '../../../src/library/views/list-view.ts';
import { fakeVault } from './fake-vault.ts';
import { bundleOf } from './papers.ts';

let time = Date.UTC(2026, 0, 1);

/** Starts with all that is given, and else what works. */
export const starting = (parts: Partial<StartParts> = {}) =>
  startLibrary({
    opening: openDatabase(),
    bundle: bundleOf(),
    vault: fakeVault().vault,
    now: () => {
      time += 1000;
      return time;
    },
    limit: 10_000,
    patience: 20_000,
    drawn: Promise.resolve(),
    ...parts,
  });

/** A library that must open. */
export async function opened(parts: Partial<StartParts> = {}): Promise<Library> {
  const started = await starting(parts).library;
  if (!started.ok) throw new Error(started.failure.message);
  return started.value;
}

/** Acts one after another, each of which must succeed; the last receipt. */
export async function acting(library: Library, acts: readonly Act[]) {
  let receipt: Receipt = { group: null, words: '' };
  for (const act of acts) {
    const outcome = await library.act(act);
    if (!outcome.ok) throw new Error(outcome.failure.message);
    receipt = outcome.value;
  }
  return receipt;
}

/** The first rows of the list that a text asks for, in page order. */
export const listed = (library: Library, text = '', to = 50) =>
  listView(library, { query: { text, sort: DEFAULT_SETTINGS.sort }, from: 0, to, find: null });

/** The ids of the papers that a text lists. */
export const idsOf = async (library: Library, text: string) =>
  (await listed(library, text)).rows.map(({ id }) => id);

/** The store as another start would find it; the caller closes it. */
export async function storeNow(): Promise<Database> {
  const database = await openDatabase();
  if (!database.ok) throw new Error(database.failure.message);
  return database.value;
}
