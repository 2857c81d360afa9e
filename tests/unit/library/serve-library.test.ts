import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '../../../src/domain/outcome.ts';
import type { Query } from '../../../src/domain/query/query.ts';
import { serveLibrary } from '../../../src/library/serve-library.ts';
import { Database } from '../../../src/library/store/database.ts';
import { openDatabase } from '../../../src/library/store/open-database.ts';
import { connect, portOf, watchViews } from '../../../src/preload/channel.ts';
import { library, views } from '../../../src/preload/contract.ts';
import type { FacetsView, ListView, ShelfView } from '../../../src/preload/view-types.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { starting, storeNow } from './opened.ts';
import { bundleOf, paper } from './papers.ts';

const PAGE = { by: 'page', direction: 'ascending' } as const;
const asking = (text: string): Query => ({ text, sort: PAGE });
const ALL = asking('');
const PAPERS = [
  paper('p-1', {
    title: 'Über edge nets',
    authors: ['Ada Author'],
    abstract: 'Quantized weights.',
  }),
  paper('p-2', { title: 'A map', category: 'LG', abstract: 'Weights of edges.' }),
  paper('p-3', { title: '$\\alpha$-nets', category: 'LG', hasCode: true }),
];

const open: MessageChannel[] = [];

beforeEach(emptyMachine);
afterEach(() => {
  for (const { port1, port2 } of open.splice(0)) {
    port1.close();
    port2.close();
  }
});

function served(parts: Parameters<typeof starting>[0] = {}, limit = 10_000) {
  const channel = new MessageChannel();
  open.push(channel);
  const port = portOf(channel.port1);
  const given = { bundle: bundleOf(PAPERS), ...parts };
  serveLibrary(portOf(channel.port2), {
    starting: Promise.resolve(starting(given)),
    reopen: (before) => starting({ ...given, opening: openDatabase(), before }).library,
    limit,
  });
  return { methods: connect(port, library), watch: watchViews(port, views) };
}

/** What a watched view said last. */
function latest<T>(watching: (tell: (value: unknown) => void) => () => void) {
  let value: unknown;
  const stop = watching((told) => {
    value = told;
  });
  const says = (expected: Partial<T>) =>
    vi.waitFor(() => expect(value).toMatchObject({ ok: true, value: expected }), 10_000);
  return { says, stop };
}

const inOrder = ({ query = ALL, from = 0, to = 9 } = {}) => ({ query, from, to, find: null });
const rows = (...ids: readonly string[]) =>
  ids.map((id) => ({ id })) as unknown as ListView['rows'];

test('a view asked for before the start is answered after it, and after each change', async () => {
  let proceed: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  const { vault } = fakeVault();
  const { methods, watch } = served({
    vault: { ...vault, open: () => gate.then(() => vault.open({})) },
  });
  const list = latest<ListView>((tell) => watch.list(inOrder({ to: 1 }), tell));
  const shelf = latest<ShelfView>((tell) => watch.shelf({}, tell));
  proceed();
  expect(await methods.start({})).toMatchObject({
    ok: true,
    value: { notices: [], list: { total: 3, from: 0 }, shelf: { all: 3 } },
  });
  await list.says({ total: 3, rows: rows('p-1') });
  await shelf.says({ all: 3 });
  await methods.act({ kind: 'add-tag', papers: ['p-1'], name: 'old' });
  await list.says({ rows: [expect.objectContaining({ tags: [expect.anything()] })] });
  await shelf.says({ tags: [expect.objectContaining({ name: 'old', papers: 1 })] });
});

test('views show an act before it is acknowledged', async () => {
  let proceed: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  const { vault } = fakeVault();
  const { methods, watch } = served({
    vault: { ...vault, append: (changes) => gate.then(() => vault.append(changes)) },
  });
  const list = latest<ListView>((tell) =>
    watch.list(inOrder({ query: asking('status:read') }), tell),
  );
  const facets = latest<FacetsView>((tell) => watch.facets({ text: 'category:LG' }, tell));
  const paperOf = latest((tell) => watch.paper({ id: 'p-2' }, tell));
  await list.says({ total: 0 });
  const acknowledged = vi.fn();
  const acting = methods
    .act({ kind: 'set-status', papers: ['p-2'], status: 'read' })
    .then(acknowledged);
  await list.says({ total: 1, rows: rows('p-2') });
  await facets.says({ statuses: expect.objectContaining({ unread: 1, read: 1 }) });
  await paperOf.says({ status: 'read' });
  expect(acknowledged).not.toHaveBeenCalled();
  proceed();
  await acting;
  expect(acknowledged).toHaveBeenCalledWith(expect.objectContaining({ ok: true }));
});

test('abstracts are found once they are indexed, which views are told', async () => {
  const { methods, watch } = served();
  const news: unknown[] = [];
  watch.list(inOrder({ query: asking('weights') }), (told) => news.push(told));
  const found = { ok: true, value: { total: 2, indexed: null } };
  await vi.waitFor(() => expect(news.at(-1)).toMatchObject(found), 10_000);
  expect(news[0]).toMatchObject({ value: { total: 0, indexed: 0 } });
  expect(await methods.complete({ field: null, typed: 'We' })).toEqual({
    ok: true,
    value: [{ value: 'weights', papers: 2 }],
  });
});

test('abstracts that cannot be read keep nothing else from being found', async () => {
  const store = await storeNow();
  const failed = vi.fn();
  store.abstracts.hook('reading', () => {
    failed();
    throw new Error('Damaged.');
  });
  const { methods, watch } = served({ opening: Promise.resolve({ ok: true, value: store }) });
  const list = latest<ListView>((tell) => watch.list(inOrder({ query: asking('nets') }), tell));
  await vi.waitFor(() => expect(failed).toHaveBeenCalled(), 10_000);
  await methods.act({ kind: 'set-status', papers: ['p-3'], status: 'read' });
  await list.says({ total: 2, indexed: 0 });
});

test('names are completed by field, the most frequent first', async () => {
  const { methods } = served();
  await methods.act({ kind: 'add-tag', papers: ['p-1'], name: 'binary nets' });
  await methods.act({ kind: 'add-tag', papers: ['p-2', 'p-3'], name: 'Nets' });
  const complete = (field: 'author' | 'tag' | 'category', typed: string) =>
    methods.complete({ field, typed });
  expect(await complete('author', '')).toEqual({
    ok: true,
    value: [
      { value: 'Ada Author', papers: 3 },
      { value: 'Bo Other', papers: 2 },
    ],
  });
  expect(await complete('author', 'oth')).toMatchObject({ value: [{ value: 'Bo Other' }] });
  expect(await complete('tag', 'ne')).toEqual({
    ok: true,
    value: [
      { value: 'Nets', papers: 2 },
      { value: 'binary nets', papers: 1 },
    ],
  });
  expect(await complete('category', 'l')).toEqual({
    ok: true,
    value: [{ value: 'LG', papers: 2 }],
  });
});

test('facets are counted over what all other picks leave', async () => {
  const { watch } = served();
  const facets = latest<FacetsView>((tell) => watch.facets({ text: 'category:LG code:yes' }, tell));
  await facets.says({
    categories: [
      { value: 'CV', papers: 0 },
      { value: 'LG', papers: 1 },
    ],
    code: { yes: 1, no: 1 },
    years: [{ year: 2024, papers: 1 }],
    authors: [
      { value: 'Ada Author', papers: 1 },
      { value: 'Bo Other', papers: 1 },
    ],
  });
});

test('papers are told by their place, and places by the beginning of a title', async () => {
  const { methods } = served();
  expect(await methods.papersIn({ query: asking('category:LG'), from: 0, to: 9 })).toEqual({
    ok: true,
    value: ['p-2', 'p-3'],
  });
  const at = (prefix: string, after = -1) => methods.titled({ query: ALL, prefix, after });
  expect(await at('uBER e')).toEqual({ ok: true, value: 0 });
  expect(await at('α-n', 2)).toEqual({ ok: true, value: 2 });
  expect(await at('nets')).toEqual({ ok: true, value: null });
});

test('the first frame is kept a moment after a change, and at once with settings', async () => {
  const { methods } = served();
  await methods.start({});
  const store = await storeNow();
  const kept = async () => {
    const row = await store.meta.get('frame');
    return row?.name === 'frame' ? row.view : undefined;
  };
  await methods.keep({ search: 'map' });
  expect(await kept()).toMatchObject({ list: { total: 1 } });
  await methods.act({ kind: 'create-tag', name: 'map' });
  await methods.act({ kind: 'add-tag', papers: ['p-3'], name: 'map' });
  await vi.waitFor(
    async () => expect(await kept()).toMatchObject({ list: { total: 2, indexed: null } }),
    10_000,
  );
  store.close();
});

test('what does not fit the contract is rejected by the name of its field', async () => {
  const { methods } = served();
  const wrong = { kind: 'set-status', papers: ['p-1'], status: 'burnt' } as const;
  expect(await methods.act(wrong as unknown as Parameters<typeof methods.act>[0])).toMatchObject({
    ok: false,
    failure: { kind: 'invalid', field: 'status' },
  });
  expect(await methods.keep({ top: -1 })).toMatchObject({ ok: false, failure: { field: 'top' } });
  expect(await methods.keep({ top: 1 })).toEqual({ ok: true, value: null });
});

test('where the start fails every method says why', async () => {
  const { methods } = served({ opening: Promise.resolve(failure('refused', 'Too new.')) });
  const refused = { ok: false, failure: { kind: 'refused', message: 'Too new.' } };
  expect(await methods.start({})).toEqual(refused);
  expect(await methods.papersIn({ query: ALL, from: 0, to: 1 })).toEqual(refused);
  expect(await methods.titled({ query: ALL, prefix: 'a', after: -1 })).toEqual(refused);
  expect(await methods.complete({ field: 'tag', typed: '' })).toEqual(refused);
  expect(await methods.keep({ top: 1 })).toEqual(refused);
  expect(await methods.act({ kind: 'create-tag', name: 'a' })).toEqual(refused);
});

test('where the storage is lost views keep what they said, and go on with the next act', async () => {
  const database = new Database();
  await database.open();
  const { vault, disk } = fakeVault();
  const { methods, watch } = served({ vault, opening: Promise.resolve(success(database)) });
  await methods.start({});
  const told: unknown[] = [];
  watch.paper({ id: 'p-1' }, (outcome) => told.push(outcome));
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0), 10_000);
  const act = { kind: 'set-status', papers: ['p-1'], status: 'read' } as const;
  database.close();
  const other: unknown[] = [];
  watch.paper({ id: 'p-2' }, (outcome) => other.push(outcome));
  disk.free = 0;
  expect(await methods.act(act)).toMatchObject({ failure: { message: /Free some space/ } });
  expect(other).toEqual([]);
  disk.free = 1e12;
  expect(await methods.act(act)).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(other).toHaveLength(1), 10_000);
  await vi.waitFor(() =>
    expect(told.at(-1)).toMatchObject({ ok: true, value: { status: 'read' } }),
  );
  expect(told).not.toContainEqual(expect.objectContaining({ ok: false }));
});

test('where Chromium closes the storage it is opened anew at once, not with the next act', async () => {
  const database = new Database();
  await database.open();
  const { methods, watch } = served({ opening: Promise.resolve(success(database)) });
  await methods.start({});
  database.close();
  const told: unknown[] = [];
  watch.paper({ id: 'p-2' }, (outcome) => told.push(outcome));
  // As it does where it meets damage.
  database.on.close.fire(new Event('close'));
  await vi.waitFor(() => expect(told).toHaveLength(1), 10_000);
  expect(told).toMatchObject([{ ok: true, value: { id: 'p-2' } }]);
});
