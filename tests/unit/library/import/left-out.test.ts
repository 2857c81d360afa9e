import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { parseKey } from '../../../../src/domain/change/key.ts';
import { IMPORT_EXTRAS, type ImportExtra } from '../../../../src/domain/import/import-item.ts';
import { NO_REFERENCE } from '../../../../src/domain/import/reference-from-details.ts';
import { READY_VIEWS, type View } from '../../../../src/domain/view.ts';
import type { Library } from '../../../../src/library/library.ts';
import { emptyMachine } from '../empty-machine.ts';
import { acting, idsOf, opened, storeNow } from '../opened.ts';
import { handedOver, imported, TWO, valueIn } from './imported.ts';
import { exportedText, madeLibrary } from './made-library.ts';

beforeEach(emptyMachine);

const READY: readonly View[] = [...READY_VIEWS].map(([id, { name, query, sort }]) => ({
  id,
  name: name ?? '',
  text: query ?? '',
  sort,
}));

/** What somebody else's library is exported to. */
const THEIRS = exportedText(
  madeLibrary({
    tags: [
      { id: 't-stripes', name: 'stripes', colour: 'pink' },
      { id: 't-spare', name: 'spare', colour: 'blue' },
    ],
    views: [...READY, { id: 'v-theirs', name: 'Theirs', text: 'tag:stripes', sort: null }],
    papers: [
      {
        id: 'p-zebra',
        added: 5,
        reference: { ...NO_REFERENCE, title: 'A zebra', abstract: 'Stripes are discussed.' },
        status: 'read',
        tags: ['t-stripes'],
        notes: [{ id: 'n-zebra', text: 'Bought at the fair.' }],
        highlights: [
          {
            id: 'h-0123456789abcdef',
            anchor: {
              part: 'abstract',
              quote: { exact: 'Stripes', prefix: '', suffix: ' are' },
              position: { start: 0, end: 7 },
            },
            colour: 'rose',
            comment: '',
          },
        ],
      },
      {
        id: 'p-ants',
        added: 6,
        reference: { ...NO_REFERENCE, title: 'Ants' },
        status: 'unread',
        tags: [],
        notes: [],
        highlights: [],
      },
    ],
  }),
);

/** Leaves these out, and takes all else. */
async function leave(library: Library, id: `i-${string}`, ...left: readonly ImportExtra[]) {
  for (const extra of IMPORT_EXTRAS) {
    const isTaken = !left.includes(extra);
    valueIn(await library.imports.chooseExtra({ import: id, extra, isTaken }));
  }
}

/** What kinds of things the act changed that was done last. */
async function changed(): Promise<ReadonlySet<string>> {
  const store = await storeNow();
  const changes = await store.changes.toArray();
  store.close();
  const group = changes.at(-1)?.group;
  return new Set(
    changes.filter((each) => each.group === group).map(({ key }) => parseKey(key)?.kind ?? key),
  );
}

const countsIn = (library: Library) =>
  library.imports.view()?.extras.map(({ extra, count }) => [extra, count]);

test.each<[readonly ImportExtra[], readonly string[], string]>([
  [[], ['highlight', 'note', 'record', 'status', 'tag-colour', 'tag-name', 'tagged', 'view'], ''],
  [['tags'], ['highlight', 'note', 'record', 'status', 'view'], ' Left out: 2 tags.'],
  [
    ['views'],
    ['highlight', 'note', 'record', 'status', 'tag-colour', 'tag-name', 'tagged'],
    ' Left out: 1 saved view.',
  ],
  [
    ['reading'],
    ['record', 'tag-colour', 'tag-name', 'tagged', 'view'],
    ' Left out: read status, notes and highlights of 1 paper.',
  ],
  [
    ['tags', 'views', 'reading'],
    ['record'],
    ' Left out: 2 tags; 1 saved view; read status, notes and highlights of 1 paper.',
  ],
])('of a whole library without %j nothing of that is changed', async (left, kinds, told) => {
  const library = await opened();
  const id = await handedOver(library, { 'theirs.json': THEIRS });
  expect(countsIn(library)).toEqual([
    ['tags', 2],
    ['views', 1],
    ['reading', 1],
  ]);
  await leave(library, id, ...left);
  expect(library.imports.view()).toMatchObject({
    toAdd: 2,
    newTags: left.includes('tags') ? 0 : 2,
    newViews: left.includes('views') ? 0 : 1,
  });
  const { words } = valueIn(await library.act({ kind: 'import', import: id }));
  expect(words).toBe(`2 papers imported.${told}`);
  expect([...(await changed())].filter((kind) => kind !== 'removed').sort()).toEqual(kinds);
  expect(await idsOf(library, 'zebra')).toEqual(['p-zebra']);
  library.close();
});

test('tags, status and notes of any file can be left out, and are counted', async () => {
  const library = await opened();
  const id = await handedOver(library, { 'refs.bib': TWO, 'again.bib': TWO });
  expect(countsIn(library)).toEqual([
    ['tags', 2],
    ['reading', 1],
  ]);
  await leave(library, id, 'tags', 'reading');
  const { words } = valueIn(await library.act({ kind: 'import', import: id }));
  expect(words).toBe(
    '2 papers imported. Left out: 2 tags; read status, notes and highlights of 1 paper.',
  );
  expect(await idsOf(library, 'zebra status:unread -has:tag -has:note')).toHaveLength(1);
  expect(library.catalogue().state.tags.size).toBe(0);
  library.close();
});

test('a paper that is here is put together only where what is taken says something else', async () => {
  const library = await opened();
  const plain = TWO.replace(/keywords.*annote = \{[^}]*\}/u, 'pages = {1--9}');
  await imported(library, { 'refs.bib': plain });
  const id = await handedOver(library, {
    'refs.bib': TWO.replace('keywords', 'pages = {1--9}, keywords'),
  });
  const counts = () => library.imports.view()?.counts;
  expect(counts()).toMatchObject({ different: 1, known: 1 });
  const entryOf = async () => valueIn(await library.imports.entry({ import: id, entry: 0 }));
  expect((await entryOf()).differences.map(({ field }) => field)).toEqual(['status']);
  await leave(library, id, 'reading');
  expect(counts()).toMatchObject({ different: 1, known: 1 });
  expect(await entryOf()).toMatchObject({ differences: [], differing: 0, choice: 'merge' });
  await leave(library, id, 'tags');
  expect(counts()).toMatchObject({ different: 1, known: 1 });
  expect(await entryOf()).toMatchObject({ differing: 1 });
  await leave(library, id, 'tags', 'reading');
  expect(counts()).toMatchObject({ different: 0, known: 2 });
  expect(library.imports.view()).toMatchObject({ toMerge: 0 });

  // What was decided on an entry stays, unless it is another kind of entry now.
  valueIn(await library.imports.choose({ import: id, of: 1, choice: 'add' }));
  await leave(library, id);
  expect(counts()).toMatchObject({ different: 1, known: 1 });
  expect(library.imports.view()).toMatchObject({ toMerge: 1, toAdd: 1 });
  library.close();
});

test('what is left out stays so where a table is read anew, and it can be taken after all', async () => {
  const library = await opened();
  const table = 'Title,Status,Mark\nOf cats,read,felines\n';
  const id = await handedOver(library, { 'a.csv': table });
  await leave(library, id, 'tags', 'reading');
  valueIn(
    await library.imports.match({
      import: id,
      file: 'a.csv',
      meanings: ['title', 'status', 'tags'],
    }),
  );
  expect(library.imports.view()?.extras).toEqual([
    { extra: 'tags', count: 1, isTaken: false },
    { extra: 'reading', count: 1, isTaken: false },
  ]);
  await leave(library, id, 'reading');
  valueIn(await library.act({ kind: 'import', import: id }));
  expect(await idsOf(library, 'tag:felines status:unread')).toHaveLength(1);
  library.close();
});

test('it is only there to be left out until the import is saved', async () => {
  const library = await opened();
  const id = await handedOver(library, { 'refs.bib': TWO });
  await acting(library, [{ kind: 'import', import: id }]);
  const late = { import: id, extra: 'tags', isTaken: false } as const;
  expect(await library.imports.chooseExtra(late)).toMatchObject({ failure: { kind: 'refused' } });
  library.close();
});
