import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { ImportId, ImportKind } from '../../../../src/domain/import/import-item.ts';
import { failure } from '../../../../src/domain/outcome.ts';
import type { Library } from '../../../../src/library/library.ts';
import { listView } from '../../../../src/library/views/list-view.ts';
import { paperView } from '../../../../src/library/views/paper-view.ts';
import { typed } from '../../domain/import/typed-details.ts';
import { emptyMachine } from '../empty-machine.ts';
import { fakeVault } from '../fake-vault.ts';
import { acting, idsOf, listed, opened, storeNow } from '../opened.ts';
import { handedOver, imported, TWO, valueIn } from './imported.ts';

beforeEach(emptyMachine);

const titles = async (library: Library, text = '') =>
  (await listed(library, text)).rows.map(({ title }) => title);

const entriesOf = async (library: Library, id: ImportId, kind: ImportKind) =>
  valueIn(await library.imports.entries({ import: id, kind, from: 0, to: 100 })).entries;

test('what is new in a file is shown first, and is in the library once it is imported', async () => {
  const library = await opened();
  const id = await handedOver(library, { 'refs.bib': TWO });
  expect(library.imports.view()).toMatchObject({
    phase: 'deciding',
    files: [{ name: 'refs.bib', format: 'bibtex', entries: 2, refused: null }],
    counts: { new: 2, known: 0, different: 0, likely: 0 },
    toAdd: 2,
  });
  expect(await titles(library)).toHaveLength(3);
  const { words } = valueIn(await library.act({ kind: 'import', import: id }));
  expect(words).toBe('2 papers imported.');
  expect(library.imports.view()).toBeNull();
  expect(await titles(library)).toEqual([
    ...['Title of p-1', 'Title of p-2', 'Title of p-3'],
    ...['A zebra of mathematics', 'Ants'],
  ]);
});

test('it is found by its words, dates, tags and notes', async () => {
  const library = await opened();
  await library.index();
  await imported(library, { 'refs.bib': TWO });
  await expect.poll(() => library.indexed()).toBeNull();
  for (const query of ['zebra', 'abstract:stripes', 'author:kovac', 'tag:animals', 'note:fair'])
    expect(await titles(library, query), query).toEqual(['A zebra of mathematics']);
  expect(await titles(library, 'status:read')).toEqual(['A zebra of mathematics']);
  expect(await titles(library, 'year:1999')).toEqual(['Ants']);
});

test('an opened paper has all that the file says of it', async () => {
  const library = await opened();
  await imported(library, { 'refs.bib': TWO });
  const [id] = await idsOf(library, 'zebra');
  if (!id) throw new Error('It is not there.');
  const paper = await paperView(library, id);
  expect(paper).toMatchObject({
    title: 'A zebra of mathematics',
    date: '2019',
    authors: ['Ana Kovac', 'Wei Li'],
    abstract: 'Stripes are discussed at length.',
    status: 'read',
    reference: { venue: 'Annals of Animals', identifiers: { doi: '10.1234/zebra' } },
  });
  expect(paper?.tags.map(({ name }) => name).sort()).toEqual(['animals', 'stripes']);
  expect(paper?.notes.map(({ text }) => text)).toEqual(['Bought at the fair.']);
});

test('an import is one act: undone, done again, and there after a start', async () => {
  const { vault } = fakeVault();
  const library = await opened({ vault });
  await imported(library, { 'refs.bib': TWO });
  await acting(library, [{ kind: 'undo', group: null, anyway: false }]);
  expect(await titles(library)).toHaveLength(3);
  expect(library.catalogue().state.tags.size).toBe(2);
  expect(await idsOf(library, 'tag:animals')).toEqual([]);
  await acting(library, [{ kind: 'redo' }]);
  expect(await titles(library, 'tag:animals')).toEqual(['A zebra of mathematics']);
  library.close();
  const again = await opened({ vault });
  expect(await titles(again)).toHaveLength(5);
  expect((await paperView(again, (await idsOf(again, 'ants'))[0] ?? 'p-0'))?.date).toBe('1999');
});

test('a library whose database is lost has what was imported from the vault', async () => {
  const { vault } = fakeVault();
  const library = await opened({ vault });
  await imported(library, { 'refs.bib': TWO });
  const before = await listView(library, {
    query: { text: '', sort: { by: 'page', direction: 'ascending' } },
    ...{ from: 0, to: 9, find: null },
  });
  library.close();
  emptyMachine();
  const again = await opened({ vault });
  expect((await listed(again)).rows).toEqual(before.rows);
  const [id = 'p-0'] = await idsOf(again, 'zebra');
  expect((await paperView(again, id))?.abstract).toBe('Stripes are discussed at length.');
});

const linesIn = (records: ReturnType<typeof fakeVault>['records']) =>
  [...records].map(([file, parts]) => [file, parts.flat().map((line) => JSON.parse(line))]);

test('what the vault lacks of it is given back to it', async () => {
  const { vault, records } = fakeVault();
  const library = await opened({ vault });
  await imported(library, { 'refs.bib': TWO });
  const before = linesIn(records);
  library.close();
  records.clear();
  const again = await opened({ vault });
  await again.index();
  expect(linesIn(records)).toEqual(before);
});

test('where neither has it, that is told', async () => {
  const { vault, records } = fakeVault();
  const library = await opened({ vault });
  await imported(library, { 'refs.bib': TWO });
  library.close();
  emptyMachine();
  records.clear();
  const again = await opened({ vault });
  expect(await titles(again)).toHaveLength(3);
  expect(again.notices().map(({ words }) => words)).toContainEqual(
    expect.stringContaining('2 imported papers cannot be shown'),
  );
});

test('what is done while an import is kept need not wait for it', async () => {
  const { vault } = fakeVault();
  const order: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: typeof vault = {
    ...vault,
    writeRecords: async (part) => {
      await held;
      return vault.writeRecords(part);
    },
  };
  const library = await opened({ vault: slow });
  const id = await handedOver(library, { 'refs.bib': TWO });
  const importing = library.act({ kind: 'import', import: id }).then(() => order.push('import'));
  await acting(library, [{ kind: 'write-note', note: 'n-1', text: 'Meanwhile.' }]);
  order.push('note');
  release();
  await importing;
  expect(order).toEqual(['note', 'import']);
  expect(await titles(library)).toHaveLength(5);
});

test('an import of papers that have come meanwhile is not carried out', async () => {
  const library = await opened();
  const id = await handedOver(library, { 'refs.bib': TWO });
  const details = typed({ title: 'Ants', authors: 'Ode, Per', date: '1999' });
  await library.imports.save(id, async () => failure('not-saved', 'The disk is full.'));
  expect(library.imports.view()?.phase).toBe('deciding');
  await acting(library, [{ kind: 'write-paper', paper: null, details, anyway: false }]);
  const outcome = await library.act({ kind: 'import', import: id });
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(await idsOf(library, 'ants')).toHaveLength(1);
});

test('what cannot be written is told, and nothing of it is there', async () => {
  const { vault, faults } = fakeVault();
  const failing = { ...vault, writeRecords: vault.append.bind(null, { changes: [] }) };
  const dropped: string[] = [];
  const library = await opened({
    vault: {
      ...vault,
      writeRecords: () => failing.writeRecords(),
      dropRecords: async ({ file }) => {
        dropped.push(file);
        return vault.dropRecords({ file });
      },
    },
  });
  const id = await handedOver(library, { 'refs.bib': TWO });
  faults.push('fails');
  const outcome = await library.act({ kind: 'import', import: id });
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'not-saved' } });
  expect(dropped).toEqual([expect.stringMatching(/^r-/)]);
  expect(await titles(library)).toHaveLength(3);
  expect(library.imports.view()).toMatchObject({ phase: 'deciding', toAdd: 2 });
});

test('the same paper with something else is put together with the one there, as decided', async () => {
  const library = await opened();
  await imported(library, { 'refs.bib': TWO });
  const [zebra = 'p-0'] = await idsOf(library, 'zebra');
  await acting(library, [{ kind: 'write-note', note: `n-${zebra.slice(2)}`, text: 'My own.' }]);
  const other = TWO.replace('year = 2019', 'year = 2020, pages = {1--9}').replace('Hill', 'Hill ');
  const id = await handedOver(library, { 'refs.bib': other });
  expect(library.imports.view()?.counts).toEqual({ new: 0, known: 1, different: 1, likely: 0 });
  const [entry] = await entriesOf(library, id, 'different');
  expect(entry).toMatchObject({ choice: 'merge', because: 'Both have the same identifier.' });
  const details = valueIn(await library.imports.entry({ import: id, entry: entry?.entry ?? 9 }));
  expect(details.differences.map(({ field, choice }) => [field, choice])).toEqual([
    ['issued', 'kept'],
    ['pages', 'incoming'],
  ]);
  const field = { import: id, entry: details.entry, field: 'issued', choice: 'incoming' } as const;
  valueIn(await library.imports.chooseField(field));
  const { words } = valueIn(await library.act({ kind: 'import', import: id }));
  expect(words).toBe('1 paper put together with what was here.');
  const paper = await paperView(library, zebra);
  expect(paper).toMatchObject({ date: '2020', reference: { pages: '1–9' } });
  expect(paper?.notes.map(({ text }) => text)).toEqual(['My own.', 'Bought at the fair.']);
  await acting(library, [{ kind: 'undo', group: null, anyway: false }]);
  expect(await paperView(library, zebra)).toMatchObject({ date: '2019', reference: { pages: '' } });
});

test('a paper of the bundled list is completed and is what it was after undo', async () => {
  const library = await opened();
  const found = `@article{k, title={Title of p-1}, author={Ada Author and Bo Other}, year=2024, month=5, day=1, doi={10.1234/x1}}`;
  await imported(library, { 'one.bib': found });
  expect(await titles(library)).toHaveLength(3);
  expect(await paperView(library, 'p-1')).toMatchObject({
    abstract: 'Abstract of p-1',
    reference: { identifiers: { doi: '10.1234/x1' } },
  });
  await acting(library, [{ kind: 'undo', group: null, anyway: false }]);
  expect((await paperView(library, 'p-1'))?.reference).toBeNull();
});

test('the person may leave entries out, or add one beside the paper that is there', async () => {
  const library = await opened();
  await imported(library, { 'refs.bib': TWO });
  const id = await handedOver(library, { 'refs.bib': TWO });
  const [entry] = await entriesOf(library, id, 'known');
  valueIn(await library.imports.choose({ import: id, of: entry?.entry ?? 9, choice: 'add' }));
  expect(library.imports.view()).toMatchObject({ toAdd: 1, toMerge: 0 });
  valueIn(await library.act({ kind: 'import', import: id }));
  expect(await idsOf(library, 'zebra')).toHaveLength(2);
  expect(new Set(await idsOf(library, 'zebra')).size).toBe(2);
});

test('an entry that is in the files twice becomes one', async () => {
  const library = await opened();
  const id = await handedOver(library, { 'a.bib': TWO, 'b.bib': TWO });
  expect(library.imports.view()).toMatchObject({ doubles: 2, toAdd: 2 });
  valueIn(await library.imports.drop({ import: id }));
  expect(library.imports.view()).toBeNull();
  const gone = await library.act({ kind: 'import', import: id });
  expect(gone).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});

test('files are read in parts, in any format, and what is wrong is told by file and line', async () => {
  const library = await opened();
  await handedOver(
    library,
    {
      'a.ris': 'TY  - JOUR\nTI  - Of owls\nAU  - Ule, A.\nPY  - 2001\nER  - \n',
      'b.json': '[{"type":"book","title":"Of bees","issued":{"date-parts":[[2002]]}}]',
      'c.csv': 'Title,Year\nOf cats,2003\n',
      'd.txt': 'Nothing of that kind',
      'e.bib': '@article{x, title={Of dogs}, year=2004}\n@article{y, title={Unclosed',
      'f.bib': '',
    },
    7,
  );
  const view = library.imports.view();
  expect(view?.files.map(({ format }) => format)).toEqual([
    ...['ris', 'csl-json', 'csv', null, 'bibtex', 'bibtex'],
  ]);
  expect(view?.files.map(({ refused }) => refused?.slice(0, 30) ?? null)).toEqual([
    ...[null, null, null, '“d.txt” is in no format that c', null, '“f.bib” is empty.'],
  ]);
  const id = view?.id ?? 'i-none';
  const problems = valueIn(await library.imports.problems({ import: id, from: 0, to: 9 }));
  expect(problems).toMatchObject([{ file: 'e.bib', line: 2 }]);
});

test('the columns of a table stand for what the person says', async () => {
  const library = await opened();
  const id = await handedOver(library, { 'a.csv': 'Title,Wann\nOf cats,2003\n' });
  expect(await entriesOf(library, id, 'new')).toMatchObject([{ title: 'Of cats', year: '' }]);
  valueIn(await library.imports.match({ import: id, file: 'a.csv', meanings: ['title', 'year'] }));
  expect(await entriesOf(library, id, 'new')).toMatchObject([{ title: 'Of cats', year: '2003' }]);
});

test('what stands beside a table is read again with it, and nothing more is taken then', async () => {
  const library = await opened();
  const files = { 'refs.bib': TWO, 'a.csv': 'Title,Wann\nOf cats,2003\n' };
  const id = await handedOver(library, files);
  valueIn(await library.imports.match({ import: id, file: 'a.csv', meanings: ['title', 'year'] }));
  expect((await entriesOf(library, id, 'new')).map(({ title, year }) => [title, year])).toEqual([
    ['A zebra of mathematics', '2019'],
    ['Ants', '1999'],
    ['Of cats', '2003'],
  ]);
  const late = { import: id, file: 'b.bib', bytes: new Uint8Array(1), isLast: true };
  expect(await library.imports.add(late)).toMatchObject({ failure: { kind: 'refused' } });
  expect(await library.imports.read({ import: id })).toMatchObject({ ok: false });
});

test('an undo that takes out papers with words of the person asks first', async () => {
  const library = await opened();
  await imported(library, { 'refs.bib': TWO });
  const [ants = 'p-0'] = await idsOf(library, 'ants');
  await acting(library, [{ kind: 'write-note', note: `n-${ants.slice(2)}`, text: 'My own.' }]);
  const group =
    (await storeNow().then(async (store) => {
      const [first] = await store.changes.toArray();
      store.close();
      return first?.group;
    })) ?? null;
  const asked = await library.act({ kind: 'undo', group, anyway: false });
  expect(asked).toMatchObject({ ok: false, failure: { kind: 'newer' } });
  expect(await idsOf(library, 'ants')).toEqual([ants]);
  await acting(library, [{ kind: 'undo', group, anyway: true }]);
  expect(await idsOf(library, 'ants')).toEqual([]);
  await acting(library, [{ kind: 'redo' }]);
  expect((await paperView(library, ants))?.notes[0]?.text).toBe('My own.');
});
