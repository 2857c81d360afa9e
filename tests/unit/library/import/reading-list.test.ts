import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Library } from '../../../../src/library/library.ts';
import { emptyMachine } from '../empty-machine.ts';
import { fakeVault } from '../fake-vault.ts';
import { acting, opened } from '../opened.ts';
import { bundleOf, paper } from '../papers.ts';
import { handedOver, imported, valueIn } from './imported.ts';

const OWN = `@article{one, title = {A zebra of mathematics}, author = {Kovac, Ana}, year = 2019,
  doi = {10.1234/zebra}, abstract = {Stripes are discussed at length.}}
@book{two, title = {Ants}, author = {Ode, Per}, year = 1999}`;
const MARK = 'h-0123456789abcdef';

beforeEach(emptyMachine);

async function exported(library: Library, files: ReturnType<typeof fakeVault>['exporting']) {
  valueIn(await library.exports.begin({ format: 'reading-list', of: { kind: 'all' } }));
  return (files.files.get('papers.txt') ?? []).join('');
}

/** What a file says but for the times that its library knows of changes. */
function withoutTimes(text: string) {
  return JSON.parse(text, (key, value) =>
    ['changed', 'read', 'made', 'exported'].includes(key) && typeof value !== 'object'
      ? null
      : value,
  );
}

/** A library in which something of everything is kept, and the file it is exported to. */
async function kept(): Promise<string> {
  const { vault, exporting } = fakeVault();
  const library = await opened({ vault });
  await imported(library, { 'refs.bib': OWN });
  const [zebra] = library.catalogue().papers.slice(3);
  if (!zebra) throw new Error('It was not imported.');
  const anchor = {
    part: 'abstract',
    quote: { exact: 'Stripes', prefix: '', suffix: ' are' },
    position: { start: 0, end: 7 },
  } as const;
  await acting(library, [
    { kind: 'set-status', papers: [zebra.id], status: 'read' },
    { kind: 'set-status', papers: ['p-2'], status: 'reading' },
    { kind: 'add-tag', papers: [zebra.id, 'p-2'], name: 'Ärger' },
    { kind: 'create-tag', name: 'unused' },
    { kind: 'colour-tag', tag: 't-unused', colour: 'pink' },
    { kind: 'rename-tag', tag: 't-unused', name: 'spare' },
    { kind: 'write-note', note: `n-${zebra.id.slice(2)}`, text: 'First \ud83d\ude00' },
    { kind: 'write-note', note: `n-${zebra.id.slice(2)}.0000000000000`, text: 'Second' },
    { kind: 'mark', paper: zebra.id, highlight: MARK, anchor, colour: 'rose' },
    { kind: 'comment-highlight', paper: zebra.id, highlight: MARK, text: 'Why?' },
    {
      kind: 'save-view',
      name: 'Mine',
      text: 'tag:spare',
      sort: { by: 'title', direction: 'descending' },
    },
    { kind: 'move-view', view: 'v-mine', before: 'v-reading' },
    { kind: 'delete-view', view: 'v-has-code' },
  ]);
  const text = await exported(library, exporting);
  library.close();
  emptyMachine();
  return text;
}

test('a new library that a file is imported into has all there was, and an undo takes it back', async () => {
  const text = await kept();
  const { vault, exporting } = fakeVault();
  const library = await opened({ vault });
  const empty = await exported(library, exporting);
  const id = await handedOver(library, { 'all.json': text }, 1000);
  expect(library.imports.view()).toMatchObject({
    files: [{ format: 'reading-list', entries: 5, refused: null }],
    counts: { new: 2, different: 1, known: 2, likely: 0 },
    newTags: 2,
    newViews: 1,
  });
  const { words } = valueIn(await library.act({ kind: 'import', import: id }));
  expect(words).toBe('2 papers imported, 1 paper put together with what was here.');
  const all = withoutTimes(await exported(library, exporting));
  const came = new Map(all.papers.map((each: { readonly id: string }) => [each.id, each]));
  const was = withoutTimes(text);
  // What is in every library came when that began.
  const bundled = new Set(['p-1', 'p-2', 'p-3']);
  for (const each of was.papers)
    expect(came.get(each.id)).toEqual(
      bundled.has(each.id) ? { ...each, added: expect.any(Number) } : each,
    );
  expect({ ...all, papers: [] }).toEqual({ ...was, papers: [] });
  await acting(library, [{ kind: 'undo', group: null, anyway: false }]);
  expect(withoutTimes(await exported(library, exporting))).toEqual(withoutTimes(empty));
  library.close();
});

test('a second time there is nothing new', async () => {
  const text = await kept();
  const library = await opened();
  await imported(library, { 'all.json': text });
  await handedOver(library, { 'all.json': text });
  expect(library.imports.view()).toMatchObject({
    counts: { new: 0, different: 0, known: 5, likely: 0 },
    toAdd: 0,
    toMerge: 0,
    newTags: 0,
    newViews: 0,
  });
  library.close();
});

test('where only tags and views are new these are imported', async () => {
  const text = await kept();
  const library = await opened();
  const of = JSON.parse(text);
  const receipt = await imported(library, { 'all.json': JSON.stringify({ ...of, papers: [] }) });
  expect(receipt).toMatchObject({
    group: expect.any(String),
    words: 'Tags and saved views imported.',
  });
  expect(
    [...library.catalogue().state.tags.values()].map(({ name, colour }) => `${name} ${colour}`),
  ).toEqual(expect.arrayContaining(['spare pink']));
  library.close();
});

test('what the person keeps here stays, also on a paper that has another id here', async () => {
  const text = await kept();
  const library = await opened({
    bundle: bundleOf([
      paper('p-9', {
        title: 'A zebra of mathematics',
        authors: ['Ana Kovac'],
        date: '2019',
        abstract: 'Stripes are discussed at length.',
      }),
    ]),
  });
  await acting(library, [
    { kind: 'set-status', papers: ['p-9'], status: 'dropped' },
    { kind: 'add-tag', papers: ['p-9'], name: 'ärger' },
    { kind: 'colour-tag', tag: 't-arger', colour: 'teal' },
    { kind: 'write-note', note: 'n-9', text: 'Here.' },
  ]);
  await imported(library, { 'all.json': text });
  const { state, papers } = library.catalogue();
  expect(papers.map(({ title }) => title)).toContain('Ants');
  expect(papers.filter(({ title }) => title.includes('zebra'))).toHaveLength(1);
  expect(state.readings.get('p-9')?.status).toBe('dropped');
  expect(state.tags.get('t-arger')).toMatchObject({ name: 'ärger', colour: 'teal' });
  expect([...(state.notes.get('p-9') ?? [])].map(([id, { text: said }]) => [id, said])).toEqual([
    ['n-9', 'Here.'],
    [expect.stringMatching(/^n-9\./), 'First \ud83d\ude00'],
    ['n-9.0000000000000', 'Second'],
  ]);
  expect(state.highlights.get('p-9')?.get(MARK)).toMatchObject({ colour: 'rose', comment: 'Why?' });
  library.close();
});

test.each([
  [
    'is not whole: it breaks off in line 12.',
    (text: string) => text.slice(0, text.lastIndexOf('"id"')),
  ],
  [
    'was written by a newer version of Reading List',
    (text: string) => text.replace('"version": 1', '"version": 9'),
  ],
  ['is not in UTF-8 throughout', (text: string) => text],
])('a file that %s is refused, and nothing of it is there', async (words, damage) => {
  const text = await kept();
  const library = await opened();
  const bytes = new TextEncoder().encode(damage(text));
  // The last byte of a letter.
  if (words.includes('UTF-8')) bytes[bytes.findIndex((byte) => byte > 0x7f) + 1] = 0x20;
  await handedOver(library, { 'all.json': bytes });
  const view = library.imports.view();
  expect(view?.files[0]?.refused).toContain(`“all.json” ${words}`);
  expect(view).toMatchObject({ toAdd: 0, toMerge: 0, newTags: 0, newViews: 0 });
  library.close();
});

test('two papers of one title that a library knows apart stay two', async () => {
  const text = await kept();
  const of = JSON.parse(text);
  const ants = of.papers.find(
    ({ reference }: { readonly reference: { readonly title: string } }) =>
      reference.title === 'Ants',
  );
  const twice = { ...of, papers: [{ ...ants, id: 'p-other', notes: [] }, ants] };
  const library = await opened();
  await imported(library, {
    'refs.bib': '@book{two, title = {Ants}, author = {Ode, Per}, year = 1999}',
  });
  await imported(library, { 'all.json': JSON.stringify(twice) });
  const ids = library
    .catalogue()
    .papers.filter(({ title }) => title === 'Ants')
    .map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set([ants.id, 'p-other']));
  expect(ids).toHaveLength(2);
  library.close();
});

test('a file from before two papers were put together does not part them', async () => {
  const { vault, exporting } = fakeVault();
  const library = await opened({ vault });
  await acting(library, [{ kind: 'write-note', note: 'n-1', text: 'Of the first.' }]);
  const text = await exported(library, exporting);
  await acting(library, [
    { kind: 'merge-papers', kept: 'p-1', other: 'p-2', fields: {} },
    { kind: 'write-note', note: 'n-1', text: '' },
  ]);
  const id = await handedOver(library, { 'all.json': text });
  expect(library.imports.view()).toMatchObject({ toAdd: 0, toMerge: 2 });
  valueIn(await library.act({ kind: 'import', import: id }));
  expect(library.catalogue().papers.map((held) => held.id)).toEqual(['p-1', 'p-3']);
});
