import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { emptyMachine } from '../empty-machine.ts';
import { fakeVault } from '../fake-vault.ts';
import { acting, opened } from '../opened.ts';
import { handedOver, imported, valueIn } from './imported.ts';

const FILE = `@article{one, title = {A zebra of mathematics}, author = {Kovac, Ana}, year = 2019,
  doi = {10.1234/zebra}, abstract = {Stripes are discussed at length.}}`;

beforeEach(emptyMachine);

/** A backup of another machine's library, in the second folder of this one. */
async function elsewhere() {
  const there = fakeVault();
  const other = await opened({ vault: there.vault });
  await imported(other, { 'refs.bib': FILE });
  const zebra = other.catalogue().papers.at(-1)?.id ?? 'p-none';
  await acting(other, [
    { kind: 'set-status', papers: [zebra, 'p-2'], status: 'reading' },
    { kind: 'add-tag', papers: [zebra], name: 'Stripes' },
    { kind: 'write-note', note: 'n-1', text: 'Written there.' },
    { kind: 'remove-papers', papers: ['p-3'] },
  ]);
  valueIn(await other.backUp());
  const [backup] = valueIn(await other.backups());
  other.close();
  emptyMachine();
  const here = fakeVault();
  const vault = {
    ...here.vault,
    backup: there.vault.backup,
    readRecords: there.vault.readRecords,
  };
  return { zebra, name: backup?.name ?? '', vault, records: there.records };
}

test('what is in a backup of another library is decided on, and comes in beside what is here', async () => {
  const { zebra, name, vault } = await elsewhere();
  const library = await opened({ vault });
  await acting(library, [
    { kind: 'set-status', papers: ['p-2'], status: 'read' },
    { kind: 'write-note', note: 'n-1', text: 'Written here.' },
  ]);
  expect(valueIn(await library.importBackup(name))).toBe('');
  const view = library.imports.view();
  expect(view).toMatchObject({
    phase: 'deciding',
    files: [{ name: `Backup of ${name.slice(0, 10)}`, refused: null, entries: 3 }],
    counts: { new: 1, different: 2 },
    newTags: 1,
  });
  if (!view) throw new Error('There is no import.');
  const { words } = valueIn(await library.act({ kind: 'import', import: view.id }));
  expect(words).toBe('1 paper imported, 2 papers put together with what was here.');
  const { state, papers } = library.catalogue();
  expect(papers.map(({ id }) => id)).toEqual(['p-1', 'p-2', 'p-3', zebra]);
  expect(state.readings.get(zebra)).toMatchObject({ status: 'reading' });
  expect(state.readings.get('p-2')).toMatchObject({ status: 'read' });
  expect([...(state.notes.get('p-1')?.values() ?? [])].map(({ text }) => text)).toEqual([
    'Written here.',
    'Written there.',
  ]);
  expect((await library.abstractsOf([zebra])).get(zebra)).toBe('Stripes are discussed at length.');
  library.close();
});

test('papers whose records are lost are told, and the rest can be imported', async () => {
  const { name, vault, records } = await elsewhere();
  records.clear();
  const library = await opened({ vault });
  expect(valueIn(await library.importBackup(name))).toBe(
    '1 paper of the backup cannot be imported, because what was read of it is not beside it any more.',
  );
  expect(library.imports.view()?.files[0]?.entries).toBe(2);
  library.close();
});

test('an import that is not over is left alone, and a damaged backup is told', async () => {
  const { name, vault } = await elsewhere();
  const library = await opened({ vault });
  await handedOver(library, { 'refs.bib': FILE });
  expect(await library.importBackup(name)).toMatchObject({
    ok: false,
    failure: { message: 'Another import is not over. Finish or cancel it first.' },
  });
  expect(library.imports.view()?.files[0]?.name).toBe('refs.bib');
  library.close();
  emptyMachine();
  const again = await opened({ vault });
  expect(await again.importBackup('2020-01-01T00-00-00-000Z-1.json')).toMatchObject({ ok: false });
  expect(again.imports.view()).toBeNull();
  again.close();
});

test('the file of a backup is no import, and says where it can be', async () => {
  const library = await opened();
  const text = JSON.stringify({ format: 'reading-list-snapshot', version: 1, values: {} }, null, 2);
  await handedOver(library, { '2026-03-01.json': text });
  expect(library.imports.view()?.files[0]?.refused).toMatch(
    /^“2026-03-01\.json” is a backup, which says nothing of papers .* import or restore it\.$/,
  );
  library.close();
});

test('an import that is begun while the backup is read goes on', async () => {
  const { name, vault } = await elsewhere();
  let begin = async () => {};
  const library = await opened({
    vault: {
      ...vault,
      backup: async (given) => {
        const backup = await vault.backup(given);
        await begin();
        return backup;
      },
    },
  });
  begin = async () => void (await handedOver(library, { 'refs.bib': FILE }));
  expect(await library.importBackup(name)).toMatchObject({ failure: { kind: 'refused' } });
  expect(library.imports.view()).toMatchObject({
    phase: 'deciding',
    files: [{ name: 'refs.bib' }],
  });
});
