import 'fake-indexeddb/auto';
import { setTimeout as turn } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Act } from '../../../src/domain/act.ts';
import { failure, type Outcome } from '../../../src/domain/outcome.ts';
import { keptOpen } from '../../../src/library/kept-open.ts';
import type { Library } from '../../../src/library/library.ts';
import { Database } from '../../../src/library/store/database.ts';
import { openDatabase } from '../../../src/library/store/open-database.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { handedOver, valueIn } from './import/imported.ts';
import { acting, opened, starting, storeNow } from './opened.ts';

const READ: Act = { kind: 'set-status', papers: ['p-1'], status: 'read' };
const DROP: Act = { kind: 'set-status', papers: ['p-1'], status: 'dropped' };
const UNDO: Act = { kind: 'undo', group: null, anyway: false };
const never = () => new Promise<never>(() => undefined);

beforeEach(emptyMachine);

/** A library whose storage Chromium closes whenever a test wants it. */
async function made(limit = 10_000) {
  const journal = fakeVault();
  const database = new Database();
  await database.open();
  const first = await opened({
    vault: journal.vault,
    opening: Promise.resolve({ ok: true, value: database }),
  });
  const news: Library[] = [];
  const given = {
    reopen: (before: Library) =>
      starting({
        vault: journal.vault,
        opening: openDatabase(),
        before,
      }).library,
    limit,
    onNew: (library: Library) => void news.push(library),
  };
  const lose = () => {
    database.close();
    return first.act(DROP);
  };
  return { journal, database, first, news, given, lose };
}

const status = (library: Library) => library.catalogue().state.readings.get('p-1')?.status;

test('a library whose storage is well is the one', async () => {
  const { first, given } = await made();
  const kept = keptOpen(first, given);
  expect(await kept.writable()).toEqual({ ok: true, value: first });
});

test('a library whose storage was closed is opened anew, with all there was, and goes on', async () => {
  const { first, given, lose, news, journal } = await made();
  const kept = keptOpen(first, given);
  await acting(first, [READ]);
  await first.keep({ search: 'nets' });
  expect(await lose()).toMatchObject({ ok: false, failure: { kind: 'not-saved' } });
  expect(first.isLost()).toBe(true);
  const [one, two] = await Promise.all([kept.writable(), kept.writable()]);
  expect(one).toBe(two);
  if (!one.ok) throw new Error(one.failure.message);
  expect(news).toEqual([one.value]);
  expect(kept.now()).toBe(one.value);
  expect(one.value.settings().search).toBe('nets');
  expect(await one.value.act(DROP)).toMatchObject({ ok: true });
  expect(status(one.value)).toBe('dropped');
  expect(journal.kept).toHaveLength(2);
});

test('an import that a lost storage broke off can be carried out once that is open again', async () => {
  const { first, database, given } = await made();
  const kept = keptOpen(first, given);
  const id = await handedOver(first, { 'ants.bib': '@article{a, title = {Ants}, year = 1999}' });
  database.close();
  const importing: Act = { kind: 'import', import: id };
  expect(await first.act(importing)).toMatchObject({ ok: false, failure: { kind: 'not-saved' } });
  const anew = valueIn(await kept.writable());
  const told: unknown[] = [];
  anew.onChange((only) => told.push(only));
  expect(anew.imports.view()).toMatchObject({ id, phase: 'deciding', toAdd: 1 });
  expect(await anew.act(importing)).toMatchObject({ value: { words: '1 paper imported.' } });
  expect(anew.catalogue().papers.some(({ title }) => title === 'Ants')).toBe(true);
  expect(told).toContain('importing');
});

test('where Chromium threw the store away, the journal fills the new one', async () => {
  const { first, given, lose } = await made();
  const kept = keptOpen(first, given);
  await acting(first, [READ]);
  await first.keep({ search: 'nets' });
  await lose();
  emptyMachine();
  const anew = await kept.writable();
  if (!anew.ok) throw new Error(anew.failure.message);
  expect(status(anew.value)).toBe('read');
  const store = await storeNow();
  await expect.poll(() => store.settings.get('search')).toMatchObject({ value: 'nets' });
  store.close();
});

test('on a full disk nothing is opened, and what to do is said', async () => {
  const { first, given, lose, journal } = await made();
  const kept = keptOpen(first, { ...given, reopen: never });
  await lose();
  journal.disk.free = 0;
  expect(await kept.writable()).toMatchObject({ failure: { message: /Free some space/ } });
  expect(kept.now()).toBe(first);
});

test('what could not be opened is tried again with the next act', async () => {
  const { first, given, lose } = await made();
  const outcomes = [async () => failure('broken', 'Internal error.'), given.reopen];
  const reopen = (before: Library) => (outcomes.shift() ?? never)(before);
  const kept = keptOpen(first, { ...given, reopen });
  await lose();
  expect(await kept.writable()).toEqual(failure('not-saved', 'Internal error.'));
  expect(await kept.writable()).toMatchObject({ ok: true });
});

test('a storage that does not answer is given up in time', async () => {
  const { first, given, lose } = await made(20);
  const kept = keptOpen(first, { ...given, reopen: never });
  await lose();
  expect(await kept.writable()).toEqual(
    failure('not-saved', expect.stringMatching(/does not answer.*open it again/)),
  );
});

/** Openings that each end when the test says so, and with what it says. */
function slowly() {
  const begun: ((opened: Outcome<Library>) => void)[] = [];
  const reopen = () => new Promise<Outcome<Library>>((resolve) => void begun.push(resolve));
  return { begun, reopen };
}

const SILENT = failure('not-saved', expect.stringMatching(/does not answer/));

test('one that takes longer is told in time, goes on, and is there for the next act', async () => {
  const { first, given, lose, news } = await made(20);
  const { begun, reopen } = slowly();
  const close = vi.spyOn(first, 'close');
  const kept = keptOpen(first, { ...given, reopen });
  await lose();
  expect(await kept.writable()).toEqual(SILENT);
  await expect.poll(() => begun).toHaveLength(1);
  // Nor is another one begun beside it.
  expect(await kept.writable()).toEqual(SILENT);
  expect(close).not.toHaveBeenCalled();
  expect(kept.now()).toBe(first);
  await first.keep({ search: 'ants' });
  const anew = valueIn(await given.reopen(first));
  begun[0]?.({ ok: true, value: anew });
  await expect.poll(() => news).toEqual([anew]);
  expect(close).toHaveBeenCalledOnce();
  expect(kept.now()).toBe(anew);
  expect(anew.settings().search).toBe('ants');
  expect(await kept.writable()).toEqual({ ok: true, value: anew });
  expect(await anew.act(READ)).toMatchObject({ ok: true });
  expect(begun).toHaveLength(1);
});

test('where it fails late, what was there stays, and the next act begins another', async () => {
  const { first, given, lose, news } = await made(20);
  const { begun, reopen } = slowly();
  const kept = keptOpen(first, { ...given, reopen });
  await lose();
  expect(await kept.writable()).toEqual(SILENT);
  await expect.poll(() => begun).toHaveLength(1);
  begun[0]?.(failure('broken', 'Internal error.'));
  await turn();
  expect([kept.now(), news]).toEqual([first, []]);
  expect(await kept.writable()).toEqual(SILENT);
  await expect.poll(() => begun).toHaveLength(2);
  begun[1]?.(await given.reopen(first));
  await expect.poll(() => news).toHaveLength(1);
  expect(await kept.writable()).toEqual({ ok: true, value: kept.now() });
});

test('nothing is written to a library in whose place another is being opened', async () => {
  const { first, given, lose } = await made(20);
  const { begun, reopen } = slowly();
  const kept = keptOpen(first, { ...given, reopen });
  await lose();
  expect(await kept.writable()).toEqual(SILENT);
  await expect.poll(() => begun).toHaveLength(1);
  // A write that took too long may come to its end.
  vi.spyOn(first, 'isLost').mockReturnValue(false);
  expect(await kept.writable()).toEqual(SILENT);
  begun[0]?.(failure('broken', 'Internal error.'));
  await turn();
  expect(await kept.writable()).toEqual({ ok: true, value: first });
});

test('an import that is begun while the library is opened anew goes on in that', async () => {
  const { first, given, lose, journal } = await made(20);
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const open = () => asked.then(() => journal.vault.open({}));
  const reopen = (before: Library) =>
    starting({ vault: { ...journal.vault, open }, opening: openDatabase(), before }).library;
  const kept = keptOpen(first, { ...given, reopen });
  await lose();
  expect(await kept.writable()).toEqual(SILENT);
  const id = valueIn(await first.imports.begin());
  answer();
  await expect.poll(() => kept.now() === first).toBe(false);
  expect(kept.now().imports.view()).toMatchObject({ id, phase: 'reading' });
});

test('an act that the store has and the journal lacked is not done twice', async () => {
  const { first, given, database, journal } = await made();
  const kept = keptOpen(first, given);
  await acting(first, [READ, DROP]);
  journal.faults.push('fails');
  expect(await first.act(UNDO)).toMatchObject({ ok: false });
  database.close();
  // Nothing more has been tried: that it is lost is known from Chromium’s closing it.
  const anew = await given.reopen(first);
  if (!anew.ok) throw new Error(anew.failure.message);
  expect(await anew.value.act(UNDO)).toMatchObject({ ok: true });
  expect(status(anew.value)).toBe('read');
  expect(kept.now()).toBe(first);
});

test('an act that the store does not have is done, not taken for done', async () => {
  const { first, given, lose } = await made();
  await acting(first, [READ]);
  await lose();
  const anew = await given.reopen(first);
  if (!anew.ok) throw new Error(anew.failure.message);
  expect(await anew.value.act(DROP)).toMatchObject({ ok: true });
  expect(status(anew.value)).toBe('dropped');
});
