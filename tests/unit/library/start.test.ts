import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Act } from '../../../src/domain/act.ts';
import type { Change } from '../../../src/domain/change/change.ts';
import { EMPTY_STATE, folded } from '../../../src/domain/change/user-state.ts';
import { failure, success } from '../../../src/domain/outcome.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';
import { Database } from '../../../src/library/store/database.ts';
import { VERSIONS } from '../../../src/library/store/versions.ts';
import { seen } from '../domain/change/state-of.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { acting, opened, starting, storeNow } from './opened.ts';
import { AUTHOR, bundleOf, HELD, paper, withoutAbstract } from './papers.ts';

const ACTS: readonly Act[] = [
  { kind: 'set-status', papers: ['p-1', 'p-2'], status: 'read' },
  { kind: 'add-tag', papers: ['p-1'], name: 'binary nets' },
  { kind: 'add-tag', papers: ['p-2', 'p-3'], name: 'old' },
  { kind: 'rename-tag', tag: 't-old', name: 'Binary Nets' },
  { kind: 'write-note', note: 'n-3', text: 'a note' },
  {
    kind: 'save-view',
    name: 'edge',
    text: 'tag:old',
    sort: { by: 'date', direction: 'descending' },
  },
  { kind: 'move-view', view: 'v-edge', before: 'v-to-read' },
];

beforeEach(emptyMachine);

test('the first start brings the bundled papers, in page order, and says nothing', async () => {
  const library = await opened();
  expect(library.catalogue()).toMatchObject({ author: AUTHOR, papers: HELD });
  expect(library.notices()).toEqual([]);
  expect(library.settings()).toEqual(DEFAULT_SETTINGS);
});

test('another start finds all as it was, without loading the bundle again', async () => {
  const { vault } = fakeVault();
  const before = await opened({ vault });
  await acting(before, ACTS);
  const load = () => Promise.reject(new Error('not needed'));
  const again = await opened({ vault, bundle: { revision: 'one', load } });
  expect(again.catalogue()).toEqual(before.catalogue());
  expect(again.notices()).toEqual([]);
});

test('a newer bundle changes papers, keeps those it lacks, and nothing of the person’s', async () => {
  const { vault } = fakeVault();
  const before = await opened({ vault });
  await acting(before, ACTS);
  const newer = [
    paper('p-9'),
    paper('p-2', { title: 'Corrected', abstract: 'Abstract, corrected' }),
  ];
  const after = await opened({ vault, bundle: bundleOf(newer, 'two') });
  const { papers } = after.catalogue();
  const abstracts = await after.abstractsOf(['p-9', 'p-2', 'p-3', 'p-none']);
  expect([...abstracts.values()]).toEqual([
    'Abstract of p-9',
    'Abstract, corrected',
    'Abstract of p-3',
    '',
  ]);
  expect(papers).toMatchObject([...newer.map(withoutAbstract), HELD[0], HELD[2]]);
  expect(after.catalogue().state).toEqual(before.catalogue().state);
  const [first] = before.catalogue().papers;
  const [added, ...kept] = papers.map((each) => each.added);
  expect(kept).toEqual([first?.added, first?.added, first?.added]);
  expect(added).toBeGreaterThan(first?.added ?? 0);
});

test('a store that was deleted comes back from the journal', async () => {
  const { vault, kept } = fakeVault();
  const before = await opened({ vault });
  await acting(before, ACTS);
  emptyMachine();
  const after = await opened({ vault });
  expect(after.catalogue()).toMatchObject({ state: before.catalogue().state, papers: HELD });
  expect(after.notices()).toEqual([
    {
      tone: 'information',
      words: `The library folder was missing or damaged. ${kept.length} changes to 3 papers were restored from the journal.`,
    },
  ]);
  const third = await opened({ vault });
  expect(third.catalogue()).toEqual(after.catalogue());
  expect(third.notices()).toEqual([]);
});

test('an undo still works after a restart from the journal', async () => {
  const { vault } = fakeVault();
  const before = await opened({ vault });
  const { group } = await acting(before, ACTS.slice(0, 1));
  emptyMachine();
  const after = await opened({ vault });
  const receipt = await acting(after, [{ kind: 'undo', group: group ?? '', anyway: false }]);
  expect(receipt.words).toBe('Undone: 2 papers marked as read.');
  expect(after.catalogue().state.readings.get('p-1')?.status).toBe('unread');
});

test('what can be undone and done again survives a restart, and the loss of the store', async () => {
  const { vault } = fakeVault();
  const undo: Act = { kind: 'undo', group: null, anyway: false };
  const before = await opened({ vault });
  await acting(before, ACTS);
  const states = [before.catalogue().state];
  await acting(before, [undo]);
  const again = await opened({ vault });
  await acting(again, [undo]);
  states.push(again.catalogue().state);
  emptyMachine();
  const after = await opened({ vault });
  for (let left = ACTS.length - 2; left > 0; left -= 1) await acting(after, [undo]);
  expect(await after.act(undo)).toMatchObject({
    failure: { message: 'There is nothing to undo.' },
  });
  for (let left = ACTS.length - 2; left > 0; left -= 1) await acting(after, [{ kind: 'redo' }]);
  expect(seen(after.catalogue().state)).toEqual(seen(states[1] ?? EMPTY_STATE));
  await acting(after, [{ kind: 'redo' }, { kind: 'redo' }]);
  expect(seen(after.catalogue().state)).toEqual(seen(states[0] ?? EMPTY_STATE));
  expect(await after.act({ kind: 'redo' })).toMatchObject({
    failure: { message: 'There is nothing to do again.' },
  });
});

test('a journal that is behind is given what it lacks', async () => {
  const { vault, kept } = fakeVault();
  await acting(await opened({ vault }), ACTS);
  const all = [...kept];
  kept.splice(-1);
  const { notices } = await opened({ vault });
  expect(kept).toEqual(all);
  expect(notices().map(({ words }) => words)).toEqual([
    '1 change that the journal lacked was added to it.',
  ]);
});

test('a journal made from a snapshot is given the acts as the store knows them', async () => {
  const { vault, kept } = fakeVault();
  await acting(await opened({ vault }), ACTS.slice(0, 1));
  const all = [...kept];
  expect(all).toHaveLength(2);
  // Of each change a snapshot knows but its value.
  for (const [index, change] of all.entries())
    kept[index] = { ...change, before: null, group: change.id };
  const open: typeof vault.open = async (input) => {
    const answer = await vault.open(input);
    return answer.ok ? success({ ...answer.value, isRecovered: true }) : answer;
  };
  await opened({ vault: { ...vault, open } });
  expect(kept.slice(all.length)).toEqual(all);
});

test('a head that miscounts is put right', async () => {
  const { vault, kept } = fakeVault();
  await acting(await opened({ vault }), ACTS);
  const store = await storeNow();
  await store.meta.put({ name: 'head', count: 1, last: null });
  const { notices, catalogue } = await opened({ vault });
  expect(notices()).toEqual([]);
  expect(catalogue().state).toEqual(folded(kept));
  expect(await store.meta.get('head')).toBeUndefined();
});

test('store and journal each get what the other has, the later change winning', async () => {
  const { vault, kept } = fakeVault();
  const before = await opened({ vault });
  await acting(before, ACTS);
  const change = (id: string, key: Change['key'], after: string): Change => ({
    id,
    key,
    before: null,
    after,
    group: id,
  });
  const foreign = [
    change('000000000-0000-othermac', 'p-1/status', 'dropped'),
    change('zzz000000-0000-othermac', 'p-2/status', 'skimmed'),
  ];
  const all = [...kept, ...foreign];
  kept.splice(2, 1);
  kept.push(...foreign);
  const restored = await opened({ vault });
  const { catalogue, notices } = restored;
  expect(catalogue().state).toEqual(folded(all));
  expect(catalogue().state.readings.get('p-1')?.status).toBe('read');
  expect(catalogue().state.readings.get('p-2')?.status).toBe('skimmed');
  expect(kept.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  expect(notices().map(({ words }) => words)).toEqual([
    'The library was behind its journal. 2 changes to 2 papers were restored from the journal.',
    '1 change that the journal lacked was added to it.',
  ]);
  const again = await opened({ vault });
  expect(again.catalogue()).toEqual(catalogue());
  // A change made now is later than one from a machine whose clock is ahead.
  await acting(restored, [{ kind: 'set-status', papers: ['p-2'], status: 'read' }]);
  expect(folded(kept).readings.get('p-2')?.status).toBe('read');
});

test('a change of a kind that is not known is kept', async () => {
  const id = '000000000-0000-othermac';
  const change: Change = {
    id,
    key: 'p-1/stars' as Change['key'],
    before: null,
    after: '5',
    group: id,
  };
  const { vault } = fakeVault([change]);
  await opened({ vault });
  const store = await storeNow();
  expect(await store.changes.toArray()).toEqual([change]);
});

test('a store of a newer version is refused and left alone', async () => {
  const newer = new Database([...VERSIONS, { stores: { more: 'id' } }]);
  await newer.open();
  newer.close();
  const before = await indexedDB.databases();
  const { first, library } = starting({ vault: fakeVault().vault });
  const started = await library;
  expect(started).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(await first).toEqual(started);
  expect(await indexedDB.databases()).toEqual(before);
});

test('a store that cannot be opened is rebuilt where the journal has its changes', async () => {
  const { vault } = fakeVault();
  const before = await opened({ vault });
  await acting(before, ACTS);
  const opening = Promise.resolve(failure('broken', 'Internal error.'));
  const after = await opened({ vault, opening });
  expect(after.catalogue()).toMatchObject({ state: before.catalogue().state, papers: HELD });
  expect(after.notices()[0]?.words).toContain('The library folder was missing or damaged.');
});

test.each(['notes', 'changes'] as const)(
  'a store of which the %s cannot be read is rebuilt where the journal has its changes',
  async (table) => {
    const { vault, kept } = fakeVault();
    const before = await opened({ vault });
    await acting(before, ACTS);
    const store = await storeNow();
    // Only a log that differs is read.
    if (table === 'changes') await store.meta.put({ name: 'head', count: 1, last: null });
    vi.spyOn(store[table], 'toArray').mockRejectedValue(
      new DOMException('Failed to read large IndexedDB value', 'DataError') as never,
    );
    const after = await opened({ vault, opening: Promise.resolve(success(store)) });
    expect(after.catalogue()).toMatchObject({ state: before.catalogue().state, papers: HELD });
    expect(after.notices()[0]?.words).toContain(`${kept.length} changes to 3 papers were restored`);
  },
);

test.each([
  ['The journal is empty', fakeVault().vault],
  ['No journal', { ...fakeVault().vault, read: async () => failure('not-saved', 'No journal.') }],
])('a store that cannot be opened is not deleted for nothing: %s', async (words, vault) => {
  await acting(await opened(), ACTS);
  const opening = Promise.resolve(failure('broken', 'Internal error.'));
  const started = await starting({ vault, opening }).library;
  expect(started).toMatchObject({ ok: false, failure: { kind: 'broken' } });
  expect(started.ok ? '' : started.failure.message).toContain(words);
  expect(await (await storeNow()).changes.count()).toBeGreaterThan(0);
});

test('a bundle that cannot be read is a failure, not an empty list', async () => {
  const load = () => Promise.reject(new Error('gone'));
  const { first, library } = starting({ bundle: { revision: 'x', load } });
  expect(await library).toMatchObject({ ok: false, failure: { kind: 'broken' } });
  expect(await first).toEqual(await library);
});

const never = () => new Promise<never>(() => undefined);
const broken = async () => failure('broken', 'The journal is locked.');
test.each([
  ['does not open', { open: broken }],
  ['does not answer', { open: never }],
  [
    'cannot be read',
    {
      open: async () => ({
        ok: true as const,
        value: {
          device: 'device01',
          head: { count: 1, last: 'a' },
          isRecovered: false,
          notices: [],
        },
      }),
      read: broken,
    },
  ],
])('where the vault %s the papers can be read and acts say why they fail', async (_, faults) => {
  const library = await opened({ vault: { ...fakeVault().vault, ...faults }, patience: 2000 });
  expect(library.catalogue().papers).toMatchObject(HELD);
  expect(library.notices()).toMatchObject([{ tone: 'warning' }]);
  for (const act of ACTS.slice(0, 2))
    expect(await library.act(act)).toMatchObject({ ok: false, failure: { kind: 'not-saved' } });
  expect(library.catalogue().state.readings.size).toBe(0);
});

test('an act on a paper that is not there names the field', async () => {
  const library = await opened();
  expect(
    await library.act({ kind: 'set-status', papers: ['p-1', 'p-x'], status: 'read' }),
  ).toMatchObject({ ok: false, failure: { kind: 'invalid', field: 'papers.1' } });
});

test('settings are kept one by one, and nonsense is forgotten', async () => {
  const { vault } = fakeVault();
  const library = await opened({ vault });
  await library.keep({ top: 40, density: 'compact' });
  await library.keep({ top: 50, search: 'tag:gone' });
  expect(library.settings()).toMatchObject({ top: 50, density: 'compact', search: 'tag:gone' });
  const store = await storeNow();
  await store.settings.bulkPut([
    { name: 'textSize', value: 9 },
    { name: 'sort', value: { by: 'stars', direction: 'ascending' } },
    { name: 'unheard-of', value: 1 },
  ]);
  const { settings } = await opened({ vault });
  const known = { top: 50, density: 'compact', search: 'tag:gone' };
  expect(settings()).toEqual({ ...DEFAULT_SETTINGS, ...known });
});
