import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { failure, success } from '../../../src/domain/outcome.ts';
import { openDatabase } from '../../../src/library/store/open-database.ts';
import { historyView } from '../../../src/library/views/history-view.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { acting, opened } from './opened.ts';

beforeEach(emptyMachine);

/** A library of three acts over a log some of whose rows can be made unreadable. */
async function damageable() {
  const { vault, kept } = fakeVault();
  const opening = openDatabase();
  const outcome = await opening;
  if (!outcome.ok) throw new Error(outcome.failure.message);
  const database = outcome.value;
  onTestFinished(() => database.close());
  const library = await opened({ opening, vault });
  await acting(library, [
    { kind: 'write-note', note: 'n-1', text: 'words' },
    { kind: 'set-status', papers: ['p-2'], status: 'read' },
    { kind: 'add-tag', papers: ['p-1', 'p-3'], name: 'one' },
  ]);
  const damaged = new Set<string>();
  database.changes.hook('reading', (row) => {
    if (damaged.has(row.id)) throw new Error('Failed to read large IndexedDB value');
    return row;
  });
  // What is written anew can be read again.
  const mended: string[] = [];
  database.changes.hook('updating', (_change, id) => {
    damaged.delete(id);
    mended.push(id);
  });
  const ids = kept.map(({ id }) => id);
  return { vault, library, ids, damaged, mended, database };
}

const words =
  'A part of the history was damaged. 2 changes to 2 papers were restored from the journal.';

test('writes what cannot be read of the log anew from the journal, and tells it', async () => {
  const { library, ids, damaged, mended } = await damageable();
  let told = 0;
  library.onChange(() => {
    told += 1;
  });
  const [note = '', status = ''] = ids;
  damaged.add(note).add(status);
  const { entries } = await historyView(library, { id: 'p-1', before: null });
  expect(entries.map((entry) => entry.words)).toEqual(['Tag ‘one’ added.', 'Note written.']);
  expect(mended).toEqual([note, status]);
  expect(library.notices()).toEqual([{ tone: 'information', words }]);
  expect(told).toBe(1);
});

test('takes for unreadable what is not the change of its id, as from a file of another row', async () => {
  const { library, ids, mended, database } = await damageable();
  const row = await database.changes.get(ids[1] as never);
  const others = new Map([
    [ids[0], null],
    [ids[2], row],
  ]);
  database.changes.hook('reading', (read) => {
    const other = others.get(read.id);
    return other === undefined || mended.includes(read.id) ? read : other;
  });
  const { entries } = await historyView(library, { id: 'p-1', before: null });
  expect(entries).toHaveLength(2);
  expect(mended).toEqual([ids[0], ids[2]]);
});

test('does so once for all who read meanwhile, before an act is undone, and for one change', async () => {
  const { library, ids, damaged, mended } = await damageable();
  for (const id of ids) damaged.add(id);
  const [undone, change] = await Promise.all([
    library.act({ kind: 'undo', group: null, anyway: false }),
    library.changeOf(ids[0] as never),
  ]);
  expect(undone).toMatchObject({ ok: true });
  expect(change).toMatchObject({ id: ids[0] });
  expect(mended).toEqual(ids);
  expect(library.notices()).toHaveLength(1);
  damaged.add(ids[1] ?? '');
  await historyView(library, { id: 'p-2', before: null });
  expect(library.notices()).toHaveLength(2);
});

test('says where the database as it was is kept', async () => {
  const { vault, library, ids, damaged } = await damageable();
  Object.assign(vault, { keepDatabase: async () => success('/data/evidence/then') });
  damaged.add(ids[0] ?? '');
  await historyView(library, { id: 'p-1', before: null });
  expect(library.notices()[0]?.words).toContain('is kept in “/data/evidence/then”.');
});

test('asks for a restart where that cannot be done, which makes the store anew', async () => {
  const { vault, library, ids, damaged, mended, database } = await damageable();
  damaged.add(ids[0] ?? '');
  const read = vault.read;
  const reading = () => historyView(library, { id: 'p-1', before: null });
  for (const answer of [failure('broken', 'The journal is lost.'), success([])]) {
    Object.assign(vault, { read: async () => answer });
    await expect(reading()).rejects.toThrow('Failed to read large IndexedDB value');
  }
  expect(mended).toEqual([]);
  expect(library.notices()).toEqual([
    {
      tone: 'warning',
      words:
        'A part of the history cannot be read. Restart the app: it is then restored from the journal.',
    },
  ]);
  Object.assign(vault, { read });
  const cleared = vi.spyOn(vault, 'clearDatabase');
  const again = await opened({ opening: Promise.resolve(success(database)), vault });
  expect(cleared).toHaveBeenCalledOnce();
  expect(again.notices()[0]?.words).toMatch(/^The library folder was missing or damaged\. /);
  expect((await historyView(again, { id: 'p-1', before: null })).entries).toHaveLength(2);
});

test('asks for none where Chromium closes the store, for the library is opened anew then', async () => {
  const { library, database } = await damageable();
  database.changes.hook('reading', () => {
    database.backendDB().close();
    throw new Error('Seek failure, unable to continue');
  });
  await expect(historyView(library, { id: 'p-1', before: null })).rejects.toThrow('Seek failure');
  expect(library.notices()).toEqual([]);
  expect(library.isLost()).toBe(true);
});

test('reads once more where all can be read, as after an accident of the store', async () => {
  const { library, mended, database } = await damageable();
  const bulkGet = vi.spyOn(database.changes, 'bulkGet');
  bulkGet.mockRejectedValueOnce(new Error('The transaction was aborted.'));
  const { entries } = await historyView(library, { id: 'p-1', before: null });
  expect(entries).toHaveLength(2);
  expect(mended).toEqual([]);
  expect(library.notices()).toEqual([]);
});
