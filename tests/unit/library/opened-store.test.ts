import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { failure, type Outcome } from '../../../src/domain/outcome.ts';
import { openedStore } from '../../../src/library/opened-store.ts';
import { Database } from '../../../src/library/store/database.ts';
import { openDatabase } from '../../../src/library/store/open-database.ts';
import type { Vault } from '../../../src/library/vault-in-time.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { journalOf } from './journal.ts';

beforeEach(emptyMachine);

const CHANGES = journalOf([['p-1/status', 'read']]);
const never = () => new Promise<never>(() => undefined);
const opening = (
  outcome: Outcome<Database>,
  vault: Vault = fakeVault(CHANGES).vault,
  patience = 1000,
) => openedStore(Promise.resolve(outcome), vault, patience);
const BROKEN = failure('broken', 'Internal error.');

test('a store that opens is the one', async () => {
  const outcome = await openDatabase();
  expect(await opening(outcome)).toEqual(outcome);
});

test('a store that does not answer is given up', async () => {
  expect(await openedStore(never(), fakeVault(CHANGES).vault, 5)).toEqual(
    failure('broken', 'The library could not be opened. Its storage does not answer.'),
  );
});

test('a store that opens after it was given up is closed', async () => {
  const late = await openDatabase();
  let open: (outcome: Outcome<Database>) => void = () => undefined;
  const slow = new Promise<Outcome<Database>>((resolve) => {
    open = resolve;
  });
  expect(await openedStore(slow, fakeVault(CHANGES).vault, 5)).toMatchObject({ ok: false });
  expect(late.ok && late.value.isOpen()).toBe(true);
  open(late);
  await expect.poll(() => late.ok && late.value.isOpen()).toBe(false);
});

test.each([
  [failure('refused', 'Too new.'), failure('refused', 'Too new.')],
  [
    failure('not-saved', 'The disk is full.'),
    failure('broken', 'The library could not be opened. The disk is full.'),
  ],
])('a store is not made anew for %j', async (given, told) => {
  const first = await openDatabase();
  if (first.ok) await first.value.settings.put({ name: 'top', value: 4 });
  expect(await opening(given)).toEqual(told);
  expect(first.ok && (await first.value.settings.count())).toBe(1);
});

test('a broken store that cannot be deleted in time is given up', async () => {
  vi.spyOn(Dexie, 'delete').mockReturnValue(never() as ReturnType<typeof Dexie.delete>);
  onTestFinished(() => void vi.restoreAllMocks());
  expect(await opening(BROKEN, fakeVault(CHANGES).vault, 50)).toEqual(
    failure('broken', 'The library could not be opened. Its storage does not answer.'),
  );
});

test('so is one that opens anew only later, which is closed then', async () => {
  const close = vi.spyOn(Database.prototype, 'close');
  onTestFinished(() => void vi.restoreAllMocks());
  let clear: () => void = () => undefined;
  const cleared = new Promise<void>((resolve) => {
    clear = resolve;
  });
  const { vault } = fakeVault(CHANGES);
  const clearDatabase = () => cleared.then(() => vault.clearDatabase({}));
  const given = opening(BROKEN, { ...vault, clearDatabase }, 50);
  expect(await given).toMatchObject({ ok: false });
  expect(close).not.toHaveBeenCalled();
  clear();
  await expect.poll(() => close.mock.calls.length).toBe(1);
});

test('a broken store is made anew where the journal has its changes', async () => {
  const first = await openDatabase();
  if (!first.ok) throw new Error(first.failure.message);
  await first.value.settings.put({ name: 'top', value: 4 });
  first.value.close();
  const anew = await opening(BROKEN);
  expect(anew.ok && (await anew.value.settings.count())).toBe(0);
});

test.each<[string, Vault['read']]>([
  ['The journal neither: Locked.', async () => failure('not-saved', 'Locked.')],
  ['The journal neither: The journal did not answer within 1 s.', never],
  [
    'The journal is empty, so nothing was deleted. To begin anew, move the folder “IndexedDB” out of the data folder while the app is closed.',
    async () => ({ ok: true, value: [] }),
  ],
])('a broken store is left as it is: %s', async (words, read) => {
  const first = await openDatabase();
  if (!first.ok) throw new Error(first.failure.message);
  await first.value.settings.put({ name: 'top', value: 4 });
  expect(await opening(BROKEN, { ...fakeVault().vault, read })).toEqual(
    failure('broken', `The library could not be opened. Internal error. ${words}`),
  );
  expect(await first.value.settings.count()).toBe(1);
});

test('a broken store that cannot be deleted is a failure', async () => {
  const clearDatabase = async () => failure('broken', 'Locked.');
  expect(await opening(BROKEN, { ...fakeVault(CHANGES).vault, clearDatabase })).toEqual(
    failure('broken', 'The library could not be opened. Locked.'),
  );
});

test.each([BROKEN, failure('not-saved', 'The browser engine refuses all storage.')])(
  'a store that cannot be opened on a full disk is left as it is: %j',
  async (given) => {
    const first = await openDatabase();
    if (first.ok) await first.value.settings.put({ name: 'top', value: 4 });
    const { vault, disk } = fakeVault(CHANGES);
    disk.free = 0;
    expect(await opening(given, vault)).toMatchObject({
      failure: { message: expect.stringMatching(/Free some space on it, then try again/) },
    });
    expect(first.ok && (await first.value.settings.count())).toBe(1);
  },
);
