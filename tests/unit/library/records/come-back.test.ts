import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Act } from '../../../../src/domain/act.ts';
import type { PaperId } from '../../../../src/domain/paper.ts';
import type { Library } from '../../../../src/library/library.ts';
import { typed } from '../../domain/import/typed-details.ts';
import { emptyMachine } from '../empty-machine.ts';
import { fakeVault } from '../fake-vault.ts';
import { imported, TWO } from '../import/imported.ts';
import { acting, idsOf, listed, opened } from '../opened.ts';

beforeEach(emptyMachine);

const UNDO = { kind: 'undo', group: null, anyway: false } as const;

const titles = async (library: Library) => (await listed(library)).rows.map(({ title }) => title);

const BUNDLED = ['Title of p-1', 'Title of p-2', 'Title of p-3'];
const PAPERS = [...BUNDLED, 'A zebra of mathematics', 'Ants'];

test('papers of an import that was undone come back at once where the store was made anew', async () => {
  const { vault } = fakeVault();
  const before = await opened({ vault });
  await imported(before, { 'refs.bib': TWO });
  await acting(before, [UNDO]);
  before.close();
  emptyMachine();
  const library = await opened({ vault });
  await library.index();
  expect(await titles(library)).toEqual(BUNDLED);
  await acting(library, [{ kind: 'redo' }]);
  expect(await titles(library)).toEqual(PAPERS);
  expect(library.notices().filter(({ tone }) => tone === 'warning')).toEqual([]);
  await expect.poll(() => idsOf(library, 'abstract:stripes')).toHaveLength(1);
  library.close();
});

test('details that an undo brings back are shown at once where the store was made anew', async () => {
  const { vault } = fakeVault();
  const before = await opened({ vault });
  const writing = (title: string, paper: PaperId | null): Act => ({
    kind: 'write-paper',
    paper,
    details: typed({ title }),
    anyway: true,
  });
  const { paper = null } = await acting(before, [writing('Of old', null)]);
  await acting(before, [writing('Of new', paper)]);
  before.close();
  emptyMachine();
  const library = await opened({ vault });
  expect(await titles(library)).toEqual([...BUNDLED, 'Of new']);
  await acting(library, [UNDO]);
  expect(await titles(library)).toEqual([...BUNDLED, 'Of old']);
  library.close();
});

test('where their file is gone, it is told once that they cannot be shown', async () => {
  const { vault, records } = fakeVault();
  const before = await opened({ vault });
  await imported(before, { 'refs.bib': TWO });
  await acting(before, [UNDO]);
  before.close();
  emptyMachine();
  records.clear();
  const library = await opened({ vault });
  await acting(library, [{ kind: 'redo' }, UNDO, { kind: 'redo' }]);
  expect(await titles(library)).toEqual(BUNDLED);
  const warnings = library.notices().filter(({ tone }) => tone === 'warning');
  expect(warnings.map(({ words }) => words)).toEqual([
    expect.stringMatching(/^2 imported papers cannot be shown, /),
  ]);
  library.close();
});
