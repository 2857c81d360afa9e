import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../src/domain/change/change.ts';
import { EMPTY_STATE, folded } from '../../../src/domain/change/user-state.ts';
import { failure, success } from '../../../src/domain/outcome.ts';
import { isSame, reconcile } from '../../../src/library/reconcile.ts';
import { commitChanges } from '../../../src/library/store/commit-changes.ts';
import { loadLibrary } from '../../../src/library/store/load-library.ts';
import { trailOf } from '../../../src/library/store/trail.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { journalOf } from './journal.ts';
import { storeNow } from './opened.ts';

beforeEach(emptyMachine);

const ALL = journalOf([
  ['p-1/status', 'read'],
  ['n-2/text', 'words'],
  ['p-2/highlight/h-a/colour', 'blue'],
  ['t-a/name', 'a'],
]);
const headOf = (changes: readonly Change[]) => ({
  count: changes.length,
  last: changes.at(-1)?.id ?? null,
});

/** A store and a journal that hold those changes, compared as a start would. */
async function compared(
  inStore: readonly Change[],
  inJournal: readonly Change[],
  { isRecovered = false, more = {} as Partial<ReturnType<typeof fakeVault>['vault']> } = {},
) {
  const database = await storeNow();
  if (inStore.length > 0) await commitChanges(database, inStore, folded(inStore));
  const journal = fakeVault(inJournal);
  const read = vi.fn(journal.vault.read);
  const vault = { ...journal.vault, read, ...more };
  const loaded = await loadLibrary(database);
  const head = headOf(inJournal);
  const run = () => reconcile(database, loaded, { head, isRecovered }, vault);
  return { database, journal, read, loaded, run };
}

const said = (words: string) => [{ tone: 'information', words }];

test('logs are the same that have as many changes and the same last', () => {
  expect(isSame({ count: 1, last: 'a' }, { count: 1, last: 'a' })).toBe(true);
  expect(isSame({ count: 1, last: 'a' }, { count: 2, last: 'a' })).toBe(false);
  expect(isSame({ count: 1, last: 'a' }, { count: 1, last: 'b' })).toBe(false);
});

test('where both agree nothing is read', async () => {
  const { run, read, loaded } = await compared(ALL, ALL);
  expect(await run()).toEqual({
    state: loaded.state,
    last: ALL.at(-1)?.id,
    pending: [],
    notices: [],
    blocked: null,
  });
  expect(read).not.toHaveBeenCalled();
});

test('where nothing was ever done there is no last change', async () => {
  const { run } = await compared([], []);
  expect(await run()).toMatchObject({ state: EMPTY_STATE, last: null, blocked: null });
});

describe('a store that lacks changes', () => {
  test.each([
    [0, 4, 'The library folder was missing or damaged. 4 changes to 2 papers were'],
    [0, 1, 'The library folder was missing or damaged. 1 change to 1 paper was'],
    [1, 3, 'The library was behind its journal. 2 changes to 1 paper were'],
    [1, 2, 'The library was behind its journal. 1 change to 1 paper was'],
    [3, 4, 'The library was behind its journal. 1 change was'],
  ])('holding %i of %i is given them', async (held, known, words) => {
    const { run, database } = await compared(ALL.slice(0, held), ALL.slice(0, known));
    expect(await run()).toEqual({
      state: folded(ALL.slice(0, known)),
      last: ALL[known - 1]?.id,
      pending: [],
      notices: said(`${words} restored from the journal.`),
      blocked: null,
    });
    expect(await database.changes.toArray()).toEqual(ALL.slice(0, known));
    expect((await loadLibrary(database)).state).toEqual(folded(ALL.slice(0, known)));
  });

  test('although it noted them was damaged, and is kept as it was', async () => {
    const keepDatabase = async () => success('/evidence/then');
    const { database } = await compared(ALL, ALL);
    await database.changes.delete(ALL[1]?.id ?? '');
    const { vault } = fakeVault(ALL);
    const loaded = await loadLibrary(database);
    const opened = { head: headOf(ALL), isRecovered: false };
    expect(await reconcile(database, loaded, opened, { ...vault, keepDatabase })).toMatchObject({
      notices: said(
        'A part of the library was damaged. 1 change to 1 paper was restored from the journal. The database as it was is kept in “/evidence/then”.',
      ),
    });
    expect(await database.meta.get('head')).toMatchObject({ count: 4 });
    expect((await loadLibrary(database)).isMiscounted).toBe(false);
  });

  test('and cannot take them knows them, and says why nothing can be saved', async () => {
    const { run, database } = await compared([], ALL);
    vi.spyOn(database, 'transaction').mockRejectedValue(
      new DOMException('full', 'QuotaExceededError') as never,
    );
    expect(await run()).toEqual({
      state: folded(ALL),
      last: ALL.at(-1)?.id,
      pending: [],
      notices: [],
      blocked: 'There is no space left on the disk.',
    });
  });
});

describe('a journal that lacks changes', () => {
  test.each([
    [3, '1 change that the journal lacked was added to it.'],
    [1, '3 changes that the journal lacked were added to it.'],
  ])('holding %i is given them', async (held, words) => {
    const { run, journal, loaded } = await compared(ALL, ALL.slice(0, held));
    expect(await run()).toEqual({
      state: loaded.state,
      last: ALL.at(-1)?.id,
      pending: [],
      notices: said(words),
      blocked: null,
    });
    expect(journal.kept).toEqual(ALL);
  });

  test('and does not take them is given them later', async () => {
    const append = async () => failure('not-saved', 'The disk is full.');
    const { run } = await compared(ALL, ALL.slice(0, 2), { more: { append } });
    expect(await run()).toMatchObject({ pending: ALL.slice(2), notices: [], blocked: null });
  });

  test('and cannot be read blocks all that would be saved', async () => {
    const { run, loaded } = await compared(ALL, ALL.slice(0, 2), {
      more: { read: async () => failure('not-saved', 'Locked.') },
    });
    expect(await run()).toEqual({
      state: loaded.state,
      last: ALL.at(-1)?.id,
      pending: [],
      notices: [],
      blocked: 'Locked.',
    });
  });
});

describe('a journal made from a snapshot', () => {
  const [first, ...others] = ALL;
  if (!first) throw new Error('no change');

  test('is left as it is where it knows all as the store does', async () => {
    const { run, read } = await compared(ALL, ALL, { isRecovered: true });
    expect(await run()).toMatchObject({ pending: [], notices: [], blocked: null });
    expect(read).toHaveBeenCalledOnce();
  });

  test.each([{ before: 'unread' }, { group: 'a-b-c' }, { undoes: 'a-b-c' }])(
    'is given the change of which it does not know %j',
    async (more) => {
      const whole = { ...first, ...more };
      const { run, journal } = await compared([whole, ...others], ALL, { isRecovered: true });
      expect(await run()).toMatchObject({
        notices: said('1 change that the journal lacked was added to it.'),
      });
      expect(journal.kept).toEqual([...ALL, whole]);
    },
  );
});

test('a count that is wrong is forgotten, and one that is right is not', async () => {
  const { database, run } = await compared(ALL, ALL.slice(0, 3));
  await run();
  expect(await database.meta.get('head')).toMatchObject({ count: 4 });
  await database.meta.put({ name: 'head', count: 9, last: 'x' });
  const loaded = await loadLibrary(database);
  const { vault } = fakeVault(ALL);
  await reconcile(database, loaded, { head: headOf(ALL), isRecovered: false }, vault);
  expect(await database.meta.get('head')).toBeUndefined();
  expect((await loadLibrary(database)).head).toEqual(headOf(ALL));
});

test('the later of both last changes counts, whoever has it', async () => {
  const store = await compared(ALL, ALL.slice(0, 2));
  expect((await store.run()).last).toBe(ALL[3]?.id);
  emptyMachine();
  const journal = await compared(ALL.slice(0, 2), ALL);
  expect((await journal.run()).last).toBe(ALL[3]?.id);
});

test('the trail names the paper of each change that is about one', () => {
  const further = journalOf([
    ['p-1/tag/t-a', true],
    ['v-a/name', 'a'],
    ['p-1/stars' as Change['key'], '5'],
  ]);
  expect(trailOf([...ALL, ...further])).toEqual([
    { paper: 'p-1', id: ALL[0]?.id },
    { paper: 'p-2', id: ALL[1]?.id },
    { paper: 'p-2', id: ALL[2]?.id },
    { paper: 'p-1', id: further[0]?.id },
  ]);
});
