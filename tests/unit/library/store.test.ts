import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Change, ChangeKey } from '../../../src/domain/change/change.ts';
import { nextChangeId } from '../../../src/domain/change/clock.ts';
import { applied, EMPTY_STATE, folded } from '../../../src/domain/change/user-state.ts';
import { STORE_VERSION } from '../../../src/domain/store-version.ts';
import { commitChanges } from '../../../src/library/store/commit-changes.ts';
import { Database, STORE_NAME } from '../../../src/library/store/database.ts';
import { groupsIn } from '../../../src/library/store/groups-in.ts';
import { loadLibrary } from '../../../src/library/store/load-library.ts';
import { paperLog } from '../../../src/library/store/paper-log.ts';
import { type StoreVersion, VERSIONS } from '../../../src/library/store/versions.ts';
import { emptyMachine } from './empty-machine.ts';
import { storeNow } from './opened.ts';

beforeEach(emptyMachine);

const change = (id: string): Change => ({
  id,
  key: 'p-1/status',
  before: 'unread',
  after: 'read',
  group: id,
});

const stampedAt = (time: number, key: ChangeKey, after: Change['after']): Change => {
  const id = nextChangeId(null, time, 'device01');
  return { id, key, before: null, after, group: id };
};

/** The rows of all tables of a store of `versions`, which is made or upgraded for it. */
async function rowsIn(
  versions: readonly StoreVersion[],
  given: Readonly<Record<string, unknown[]>> = {},
  now = Date.now,
) {
  const database = new Database(versions, now);
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

describe('version 2', () => {
  const ONE = VERSIONS.slice(0, 1);
  const TWO = VERSIONS.slice(0, 2);
  const NOW = 9000;
  const log = [
    stampedAt(1000, 'p-1/status', 'read'),
    stampedAt(2000, 'p-1/tag/t-a', true),
    stampedAt(3000, 'p-2/status', 'read'),
    stampedAt(4000, 'n-3/text', 'words'),
    stampedAt(5000, 'p-2/status', 'dropped'),
    stampedAt(5500, 't-a/name', 'a'),
    stampedAt(6000, 'p-1/stars' as ChangeKey, '5'),
  ];
  const before = {
    papers: [{ id: 'p-1', title: 'One', order: 0 }],
    abstracts: [{ id: 'p-1', text: 'Abstract' }],
    readings: [
      { paper: 'p-1', status: 'read', tags: ['t-a'] },
      { paper: 'p-2', status: 'dropped', tags: [] },
    ],
    notes: [{ id: 'n-3', text: 'words' }],
    tags: [{ id: 't-a', name: null, colour: null, deleted: false }],
    changes: log,
    settings: [{ name: 'top', value: 4 }],
    meta: [{ name: 'bundle', revision: 'one', author: null }],
  };

  test('knows dates from the log, and how far the log has come', async () => {
    await rowsIn(ONE, before);
    const after = await rowsIn(TWO, {}, () => NOW);
    expect(after).toEqual({
      ...before,
      papers: [{ id: 'p-1', title: 'One', order: 0, added: 1000 }],
      readings: [
        { paper: 'p-1', status: 'read', tags: ['t-a'], changed: 2000, read: 1000 },
        { paper: 'p-2', status: 'dropped', tags: [], changed: 5000, read: null },
        { paper: 'p-3', status: 'unread', tags: [], changed: 4000, read: null },
      ],
      meta: [...before.meta, { name: 'head', count: 7, last: log[6]?.id }],
      views: [],
      searchIndex: [],
    });
    const database = await storeNow();
    const { state, head } = await loadLibrary(database);
    expect(state.readings).toEqual(folded(log).readings);
    expect(head).toEqual({ count: 7, last: log[6]?.id });
  });

  test('keeps a search index by its name', async () => {
    const searchIndex = [{ name: 'words', text: 'x' }];
    expect(await rowsIn(TWO, { searchIndex })).toMatchObject({ searchIndex });
  });

  test('takes papers as added now where nothing was ever done', async () => {
    await rowsIn(ONE, { papers: before.papers });
    const after = await rowsIn(TWO, {}, () => NOW);
    expect(after.papers).toEqual([{ id: 'p-1', title: 'One', order: 0, added: NOW }]);
    expect(after.meta).toEqual([{ name: 'head', count: 0, last: null }]);
  });
});

test('version 3 keeps what there is and knows which acts took back which', async () => {
  const TWO = VERSIONS.slice(0, 2);
  const three = VERSIONS.slice(0, 3);
  const log = [change('a'), { ...change('b'), group: 'a' }, change('c')];
  const before = await rowsIn(TWO, { changes: log }).then(() => rowsIn(TWO));
  expect(await rowsIn(three)).toEqual({
    ...before,
    highlights: [],
    trail: log.map(({ id }) => ({ paper: 'p-1', id })),
  });
  const undo = { ...change('d'), undoes: 'c' };
  await rowsIn(three, { changes: [undo, { ...undo, id: 'e' }] });
  expect(await groupsIn(await storeNow())).toEqual([
    { id: 'a', undoes: null },
    { id: 'c', undoes: null },
    { id: 'd', undoes: 'c' },
  ]);
  // What was there before is found by its key, too.
  await storeNow().then((database) =>
    database.trail.bulkPut(['d', 'e'].map((id) => ({ paper: 'p-1', id }))),
  );
  const { acts } = await paperLog(await storeNow(), 'p-1', null);
  expect(acts.map(({ group }) => group)).toEqual(['a', 'c', 'd']);
});

test('version 3 knows when each note was changed last', async () => {
  await rowsIn(VERSIONS.slice(0, 2), {
    notes: [
      { id: 'n-1', text: 'words' },
      { id: 'n-2', text: 'of another machine' },
    ],
    changes: [
      stampedAt(1000, 'n-1/text', 'w'),
      stampedAt(2000, 'n-1/text', 'words'),
      stampedAt(3000, 'p-1/status', 'read'),
    ],
  });
  const { notes } = await rowsIn(VERSIONS.slice(0, 3));
  expect(notes).toEqual([
    { id: 'n-1', text: 'words', changed: 2000 },
    { id: 'n-2', text: 'of another machine', changed: null },
  ]);
});

test('version 5 has the highlights of each paper apart, and brings back what one lost to another', async () => {
  const anchored = (time: number, paper: string, id: string, comment: string) => [
    stampedAt(time, `${paper}/highlight/${id}/anchor` as ChangeKey, `of ${paper}`),
    stampedAt(time + 1, `${paper}/highlight/${id}/comment` as ChangeKey, comment),
  ];
  const changes = [
    ...anchored(1000, 'p-1', 'h-a', 'first'),
    ...anchored(2000, 'p-2', 'h-a', 'second'),
    ...anchored(3000, 'p-2', 'h-b', 'third'),
    stampedAt(4000, 'p-2/status', 'read'),
  ];
  const row = (paper: string, id: string, comment: string, made: number | null) => ({
    ...{ id, paper, anchor: `of ${paper}`, colour: null, comment, deleted: false, made },
  });
  const ofNoChange = row('p-3', 'h-a', 'of another machine', null);
  const highlights = [row('p-2', 'h-a', 'second', 2000), row('p-2', 'h-b', 'third', 3000)];
  await rowsIn(VERSIONS.slice(0, 4), { changes, highlights });
  // Its row was the last of the key.
  await rowsIn(VERSIONS.slice(0, 4), { highlights: [ofNoChange] });
  const after = await rowsIn(VERSIONS.slice(0, 5));
  expect(after).not.toHaveProperty('highlights');
  expect(after.paperHighlights).toEqual([
    row('p-1', 'h-a', 'first', 1000),
    row('p-2', 'h-a', 'second', 2000),
    row('p-2', 'h-b', 'third', 3000),
    ofNoChange,
  ]);
});

test('every kind of change is found again in the store', async () => {
  const database = await storeNow();
  const changes = [
    stampedAt(1000, 'n-1/text', 'words'),
    stampedAt(2000, 'p-2/status', 'read'),
    stampedAt(3000, 't-a/name', 'a'),
    stampedAt(4000, 'v-a/name', 'a'),
    stampedAt(5000, 'v-a/sort', 'date-'),
    stampedAt(6000, 'v-reading/deleted', true),
    stampedAt(7000, 'p-2/highlight/h-a/anchor', 'x'),
    stampedAt(8000, 'p-2/highlight/h-a/colour', 'blue'),
    stampedAt(9000, 'p-2/highlight/h-b/deleted', true),
    stampedAt(9500, 'p-3/highlight/h-a/colour', 'rose'),
  ];
  const state = applied(EMPTY_STATE, changes);
  await commitChanges(database, changes, state);
  expect((await loadLibrary(database)).state).toEqual(state);
  expect((await database.trail.toArray()).map(({ paper }) => paper)).toEqual([
    'p-1',
    'p-2',
    'p-2',
    'p-2',
    'p-2',
    'p-3',
  ]);
});

test('what changes name and their state does not hold gets no row', async () => {
  const database = await storeNow();
  const changes = [
    stampedAt(1000, 'n-1/text', 'words'),
    stampedAt(2000, 't-a/name', 'a'),
    stampedAt(3000, 'v-a/name', 'a'),
  ];
  await commitChanges(database, changes, EMPTY_STATE);
  const { notes, tags, views } = database;
  for (const table of [notes, tags, views]) expect(await table.count()).toBe(0);
  expect((await loadLibrary(database)).head.count).toBe(3);
});

test('the head is noted with each commit, and counted by each start', async () => {
  const database = await storeNow();
  const head = async () => (await loadLibrary(database)).head;
  const commit = (...ids: string[]) =>
    commitChanges(database, ids.map(change), applied(EMPTY_STATE, ids.map(change)));
  expect(await head()).toEqual({ count: 0, last: null });
  await commit('b', 'd', 'c');
  expect(await head()).toEqual({ count: 3, last: 'd' });
  await commit('a');
  expect(await head()).toEqual({ count: 4, last: 'd' });
  await database.meta.put({ name: 'head', count: 40, last: 'x' });
  expect(await loadLibrary(database)).toMatchObject({
    head: { count: 4, last: 'd' },
    isMiscounted: true,
  });
  await database.meta.delete('head');
  expect(await head()).toEqual({ count: 4, last: 'd' });
  await commit('e');
  expect(await database.meta.get('head')).toEqual({ name: 'head', count: 5, last: 'e' });
});

test('changes and their state are written together or not at all', async () => {
  const database = await storeNow();
  const state = applied(EMPTY_STATE, [change('a')]);
  await commitChanges(database, [change('a')], state);
  const dropped = applied(state, [{ key: 'p-1/status', after: 'dropped' }]);
  // The id is taken, so the log refuses, and with it the new status.
  await expect(commitChanges(database, [change('a')], dropped)).rejects.toThrow();
  const stored = await loadLibrary(database);
  expect(stored).toMatchObject({ state, head: { count: 1, last: 'a' } });
});

const bitByBit = (all: number) => Array.from({ length: all / 500 }, (_, at) => 500 * (at + 1));

test('many changes are put bit by bit, and count together or not at all', async () => {
  const database = await storeNow();
  const many = Array.from({ length: 4500 }, (_, at) =>
    stampedAt(
      1000 + at,
      `p-${at % 4400}/${at < 4400 ? 'status' : 'tag/t-a'}`,
      at < 4400 ? 'read' : true,
    ),
  );
  const state = applied(EMPTY_STATE, many);
  const told: number[] = [];
  const breaking = new AbortController();
  const onProgress = (put: number) => {
    told.push(put);
    if (put === 4000) breaking.abort();
  };
  const { signal } = breaking;
  await expect(commitChanges(database, many, state, { signal, onProgress })).rejects.toThrow();
  expect(await loadLibrary(database)).toMatchObject({
    state: EMPTY_STATE,
    head: { count: 0, last: null },
  });
  await commitChanges(database, many, state, { onProgress });
  expect(told).toEqual([...bitByBit(4000), ...bitByBit(4500)]);
  const stored = await loadLibrary(database);
  expect(stored.state).toEqual(state);
  expect(stored.head.count).toBe(4500);
});

test('a write that is broken off leaves nothing and says so', async () => {
  const database = await storeNow();
  const breaking = new AbortController();
  const state = applied(EMPTY_STATE, [change('a')]);
  const writing = commitChanges(database, [change('a')], state, breaking);
  breaking.abort();
  await expect(writing).rejects.toThrow();
  expect(await loadLibrary(database)).toMatchObject({
    state: EMPTY_STATE,
    head: { count: 0, last: null },
  });
  // Also where it has begun to write.
  const amid = new AbortController();
  const abort = () => amid.abort();
  database.changes.hook('creating', abort);
  await expect(commitChanges(database, [change('a')], state, amid)).rejects.toThrow();
  database.changes.hook('creating').unsubscribe(abort);
  expect((await loadLibrary(database)).head).toEqual({ count: 0, last: null });
  const done = new AbortController();
  await commitChanges(database, [change('b')], state, done);
  done.abort();
  expect((await loadLibrary(database)).head).toEqual({ count: 1, last: 'b' });
});

test('a store that Chromium has closed and thrown away does not come back empty', async () => {
  const store = await storeNow();
  await store.settings.put({ name: 'search', value: 'nets' });
  // Dexie sees that it is closed with the next transaction only.
  store.backendDB().close();
  emptyMachine();
  await expect(store.settings.count()).rejects.toThrow('It was closed while it was open.');
  await expect(store.settings.count()).rejects.toThrow('It was closed while it was open.');
});
