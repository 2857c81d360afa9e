import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Change } from '../../../src/domain/change/change.ts';
import type { Database, NoteRow } from '../../../src/library/store/database.ts';
import { openDatabase } from '../../../src/library/store/open-database.ts';
import { emptyMachine } from './empty-machine.ts';

beforeEach(emptyMachine);

const LONG = 'A word. '.repeat(5000);
const SHORT = 'A word.';

const noteOf = (text: string): NoteRow => ({ id: 'n-1', text, changed: 1 });
const changeOf = (text: string): Change => ({
  ...{ id: '1', key: 'n-1/text', before: null, after: text, group: '1' },
});

async function database(): Promise<Database> {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.failure.message);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** Does something with a table past all that reads and writes it. */
const raw = <T>(of: Database, table: string, ask: (store: IDBObjectStore) => IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    const transaction = of.backendDB().transaction(table, 'readwrite');
    const request = ask(transaction.objectStore(table));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });

/** Turns one letter of a stored row over, as a worn disk may. */
async function damage(of: Database, table: string, id: string): Promise<void> {
  const row = await raw<object>(of, table, (store) => store.get(id));
  const text = JSON.stringify(row).replace('word', 'ward');
  await raw(of, table, (store) => store.put(JSON.parse(text)));
}

test('rows are read as they were written, with and without a long text', async () => {
  const { notes, changes } = await database();
  for (const text of [LONG, SHORT, `${LONG}\ud800 \u0000`]) {
    await notes.put(noteOf(text));
    await changes.bulkPut([changeOf(text)]);
    expect(await notes.get('n-1')).toEqual(noteOf(text));
    expect(await notes.toArray()).toEqual([noteOf(text)]);
    expect(await changes.bulkGet(['1', '2'])).toEqual([changeOf(text), undefined]);
    expect(await changes.where('group').equals('1').toArray()).toEqual([changeOf(text)]);
  }
});

test('texts that Chromium may put in a file of their own have a checksum, shorter ones none', async () => {
  const store = await database();
  const isSummed = async (table: string, id: string) =>
    'sum' in (await raw<object>(store, table, (rows) => rows.get(id)));
  // With its id, of three signs, one sign less than that and as many.
  await store.notes.bulkPut([noteOf('a'.repeat(15_996))]);
  expect(await isSummed('notes', 'n-1')).toBe(false);
  await store.notes.bulkPut([noteOf('a'.repeat(15_997))]);
  expect(await isSummed('notes', 'n-1')).toBe(true);
  // Two texts in one row are together in one.
  await store.changes.add({ ...changeOf('a'.repeat(8000)), before: 'b'.repeat(8000) });
  expect(await isSummed('changes', '1')).toBe(true);
});

test('a row that was stored without a checksum is taken as it is', async () => {
  const store = await database();
  await raw(store, 'notes', (rows) => rows.put(noteOf(LONG)));
  expect(await store.notes.get('n-1')).toEqual(noteOf(LONG));
});

describe('a long text of which a letter is another', () => {
  test('is refused as a note, however it is read', async () => {
    const store = await database();
    await store.notes.put(noteOf(LONG));
    await damage(store, 'notes', 'n-1');
    await expect(store.notes.get('n-1')).rejects.toThrow('not what was stored');
    await expect(store.notes.toArray()).rejects.toThrow('not what was stored');
  });

  test('is refused as a change, however it is read', async () => {
    const store = await database();
    await store.changes.bulkAdd([changeOf(LONG)]);
    await damage(store, 'changes', '1');
    await expect(store.changes.bulkGet(['1'])).rejects.toThrow('not what was stored');
    await expect(store.changes.where('group').equals('1').toArray()).rejects.toThrow(
      'not what was stored',
    );
  });

  test('is no obstacle to its being written anew', async () => {
    const store = await database();
    await store.changes.bulkAdd([changeOf(LONG)]);
    await damage(store, 'changes', '1');
    await store.changes.bulkPut([changeOf(LONG)]);
    expect(await store.changes.get('1')).toEqual(changeOf(LONG));
  });
});
