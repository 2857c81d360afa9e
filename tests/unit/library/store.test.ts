import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Change } from '../../../src/domain/change/change.ts';
import { applied, EMPTY_STATE } from '../../../src/domain/change/user-state.ts';
import { STORE_VERSION } from '../../../src/domain/store-version.ts';
import { commitChanges } from '../../../src/library/store/commit-changes.ts';
import { Database, STORE_NAME } from '../../../src/library/store/database.ts';
import { loadLibrary } from '../../../src/library/store/load-library.ts';
import { type StoreVersion, VERSIONS } from '../../../src/library/store/versions.ts';
import { emptyMachine, storeNow } from './opened.ts';

beforeEach(emptyMachine);

const change = (id: string): Change => ({
  id,
  key: 'p-1/status',
  before: 'unread',
  after: 'read',
  group: id,
});

/** The rows of all tables of a store of `versions`, which is made or upgraded for it. */
async function rowsIn(
  versions: readonly StoreVersion[],
  given: Readonly<Record<string, unknown[]>> = {},
) {
  const database = new Database(versions);
  await database.open();
  for (const [table, rows] of Object.entries(given)) await database.table(table).bulkPut(rows);
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  database.close();
  return Object.fromEntries(tables);
}

test('the name is frozen and the number of versions is what other parts are told', () => {
  expect(STORE_NAME).toBe('reading-list');
  expect(VERSIONS).toHaveLength(STORE_VERSION);
});

test('version 1 is made from nothing', async () => {
  expect(await rowsIn(VERSIONS.slice(0, 1))).toEqual({
    papers: [],
    abstracts: [],
    readings: [],
    notes: [],
    tags: [],
    changes: [],
    settings: [],
    meta: [],
  });
});

test('an upgrade keeps every row and runs its function', async () => {
  const next: StoreVersion = {
    stores: { extra: 'id' },
    upgrade: async (transaction) => {
      await transaction.table('extra').put({ id: await transaction.table('changes').count() });
    },
  };
  const before = await rowsIn(VERSIONS, { changes: [change('a'), change('b')] });
  expect(await rowsIn([...VERSIONS, next])).toEqual({ ...before, extra: [{ id: 2 }] });
});

test('changes and their state are written together or not at all', async () => {
  const database = await storeNow();
  const state = applied(EMPTY_STATE, [change('a')]);
  await commitChanges(database, [change('a')], state);
  const dropped = applied(state, [{ key: 'p-1/status', after: 'dropped' }]);
  // The id is taken, so the log refuses, and with it the new status.
  await expect(commitChanges(database, [change('a')], dropped)).rejects.toThrow();
  expect((await loadLibrary(database)).state).toEqual(state);
});

test('a write that is broken off leaves nothing and says so', async () => {
  const database = await storeNow();
  const breaking = new AbortController();
  const state = applied(EMPTY_STATE, [change('a')]);
  const writing = commitChanges(database, [change('a')], state, breaking.signal);
  breaking.abort();
  await expect(writing).rejects.toThrow();
  expect(await loadLibrary(database)).toMatchObject({
    state: EMPTY_STATE,
    head: { count: 0, last: null },
  });
  const done = new AbortController();
  await commitChanges(database, [change('b')], state, done.signal);
  done.abort();
  expect((await loadLibrary(database)).head).toEqual({ count: 1, last: 'b' });
});
