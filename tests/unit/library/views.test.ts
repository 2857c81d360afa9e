import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Sort } from '../../../src/domain/query/sort.ts';
import type { Library } from '../../../src/library/library.ts';
import { listView, papersIn, titled } from '../../../src/library/views/list-view.ts';
import { paperView } from '../../../src/library/views/paper-view.ts';
import { shelfView } from '../../../src/library/views/shelf-view.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { journalOf } from './journal.ts';
import { idsOf, listed, opened } from './opened.ts';
import { AUTHOR, bundleOf, paper } from './papers.ts';

const PAGE: Sort = { by: 'page', direction: 'ascending' };
const ALL = { text: '', sort: PAGE };
const PAPERS = [paper('p-1'), paper('p-2', { date: '2021-01-01' }), paper('p-3')];
const JOURNAL = journalOf([
  ['t-b/name', 'Beta'],
  ['t-b/colour', 'red'],
  ['t-a/name', 'alpha'],
  ['t-x/name', 'gone'],
  ['t-x/deleted', true],
  ['p-2/tag/t-b', true],
  ['p-2/tag/t-a', true],
  ['p-2/tag/t-x', true],
  ['p-2/status', 'read'],
  ['n-2/text', 'words'],
  ['n-3/text', ' \n'],
  ['p-none/status', 'read'],
]);
const ALPHA = { id: 't-a', name: 'alpha', colour: 'grey' };
const BETA = { id: 't-b', name: 'Beta', colour: 'red' };

let library: Library;

beforeEach(async () => {
  emptyMachine();
  library = await opened({ bundle: bundleOf(PAPERS), vault: fakeVault(JOURNAL).vault });
});

test('a window of the list', async () => {
  const view = await listView(library, { query: ALL, from: 1, to: 9, find: 'p-3' });
  expect(view).toMatchObject({ total: 3, of: 3, from: 1, at: 2, sort: PAGE, also: [] });
  expect(view.rows).toHaveLength(2);
  expect(view.rows[0]).toEqual({
    id: 'p-2',
    title: 'Title of p-2',
    authors: ['Ada Author', 'Bo Other'],
    authorsCut: false,
    date: '2021-01-01',
    category: 'CV',
    hasCode: false,
    status: 'read',
    tags: [ALPHA, BETA],
    hasNote: true,
    snippet: null,
  });
  expect(view.rows[1]).toMatchObject({ id: 'p-3', status: 'unread', tags: [], hasNote: false });
  const window = await listView(library, { query: ALL, from: 0, to: 1, find: null });
  expect(window).toMatchObject({ total: 3, at: -1, rows: [{ id: 'p-1' }] });
});

test('a list of some papers counts them among all', async () => {
  const query = { ...ALL, text: 'tag:Beta' };
  const view = await listView(library, { query, from: 0, to: 9, find: 'p-3' });
  expect(view).toMatchObject({ total: 1, of: 3, at: -1, rows: [{ id: 'p-2' }] });
  expect(await idsOf(library, 'status:unread')).toEqual(['p-1', 'p-3']);
  expect(await idsOf(library, 'tag:gone')).toEqual([]);
});

test('the order a text asks for goes before that of the query, and is said', async () => {
  const { rows, sort } = await listed(library, 'sort:date');
  expect(sort).toEqual({ by: 'date', direction: 'descending' });
  expect(rows.map(({ id }) => id)).toEqual(['p-1', 'p-3', 'p-2']);
});

test('the ids of a stretch of the list', () => {
  expect(papersIn(library, { query: ALL, from: 1, to: 3 })).toEqual(['p-2', 'p-3']);
  expect(papersIn(library, { query: ALL, from: 2, to: 100 })).toEqual(['p-3']);
  expect(papersIn(library, { query: ALL, from: 2, to: 1 })).toEqual([]);
  const newest = { ...ALL, text: 'sort:date' };
  expect(papersIn(library, { query: newest, from: 0, to: 3 })).toEqual(['p-1', 'p-3', 'p-2']);
  expect(papersIn(library, { query: { ...ALL, text: 'tag:beta' }, from: 0, to: 3 })).toEqual([
    'p-2',
  ]);
});

test('a paper with all that is known of it', async () => {
  expect(await paperView(library, 'p-2')).toEqual({
    ...PAPERS[1],
    reference: null,
    status: 'read',
    tags: [ALPHA, BETA],
    notes: [{ id: 'n-2', text: 'words' }],
    highlights: [],
    backlinks: [],
  });
  expect(await paperView(library, 'p-none')).toBeNull();
});

test('the shelf counts papers there are, and years without gaps', () => {
  expect(shelfView(library)).toMatchObject({
    author: AUTHOR,
    all: 3,
    statuses: { unread: 2, 'to-read': 0, reading: 0, skimmed: 0, read: 1, dropped: 0 },
    tags: [
      { ...ALPHA, papers: 1 },
      { ...BETA, papers: 1 },
    ],
    years: [
      { year: 2021, papers: 1 },
      { year: 2022, papers: 0 },
      { year: 2023, papers: 0 },
      { year: 2024, papers: 2 },
    ],
  });
});

test('the shelf says of each view how many papers it lists, in the person’s order', async () => {
  await library.act({ kind: 'save-view', name: 'both', text: 'tag:beta status:read', sort: null });
  await library.act({ kind: 'save-view', name: 'more', text: '', sort: PAGE });
  await library.act({ kind: 'move-view', view: 'v-more', before: 'v-both' });
  expect(shelfView(library).views.slice(-2)).toEqual([
    { id: 'v-more', name: 'more', text: '', sort: PAGE, papers: 3 },
    { id: 'v-both', name: 'both', text: 'tag:beta status:read', sort: null, papers: 1 },
  ]);
  await library.act({ kind: 'set-status', papers: ['p-2'], status: 'dropped' });
  expect(shelfView(library).views.at(-1)).toMatchObject({ papers: 0 });
});

test('a library without papers has empty views', async () => {
  emptyMachine();
  const empty = await opened({ bundle: bundleOf([]) });
  expect(await listed(empty, 'word')).toMatchObject({ total: 0, of: 0, rows: [] });
  expect(shelfView(empty)).toMatchObject({ all: 0, years: [] });
  expect(titled(empty, { query: ALL, prefix: 'a', after: -1 })).toBeNull();
});

const TITLES = [
  'Über Nets',
  'A map',
  '$\\alpha$-nets',
  'a Map again',
  'The \\emph{Edge}',
  '“Why?” they asked',
];

test.each([
  ['a m', -1, 1],
  ['A M', 1, 3],
  ['a m', 3, 1],
  ['uber', 4, 0],
  ['the edg', -1, 4],
  ['α-n', 0, 2],
  ['why', 0, 5],
  ['“why', 0, 5],
  ['map', -1, null],
])('the title that begins with “%s” after %d is at %o', async (prefix, after, at) => {
  emptyMachine();
  const papers = TITLES.map((title, index) => paper(`p-${index}`, { title }));
  const { finder } = await opened({ bundle: bundleOf(papers) });
  expect(titled({ ...library, finder }, { query: ALL, prefix, after })).toBe(at);
});

test('a title is looked for in the order of the list, and only among what it lists', async () => {
  emptyMachine();
  const papers = ['map 1', 'other', 'map 2', 'map 3'].map((title, index) =>
    paper(`p-${index}`, { title, date: `${2000 + index}-01-01`, hasCode: index > 1 }),
  );
  const mapped = await opened({ bundle: bundleOf(papers) });
  const query = { text: 'code:yes', sort: { by: 'date', direction: 'descending' } as const };
  const at = (after: number) => titled(mapped, { query, prefix: 'map', after });
  expect([at(-1), at(0), at(1)]).toEqual([0, 1, 0]);
  expect(titled(mapped, { query, prefix: 'map 2', after: -1 })).toBe(1);
  expect(titled(mapped, { query, prefix: 'map 1', after: -1 })).toBeNull();
});
