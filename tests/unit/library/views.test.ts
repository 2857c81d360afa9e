import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import { applied, EMPTY_STATE } from '../../../src/domain/change/user-state.ts';
import type { Query } from '../../../src/domain/query.ts';
import { listView, paperAt } from '../../../src/library/views/list-view.ts';
import { paperView } from '../../../src/library/views/paper-view.ts';
import { shelfView } from '../../../src/library/views/shelf-view.ts';
import { AUTHOR, paper } from './papers.ts';

const ALL: Query = {
  text: '',
  pick: { kind: 'all' },
  sort: { by: 'page', direction: 'ascending' },
};
const catalogue: Catalogue = {
  author: AUTHOR,
  papers: [paper('p-1'), paper('p-2', { date: '2021-01-01' }), paper('p-3')],
  state: applied(EMPTY_STATE, [
    { key: 't-b/name', after: 'Beta' },
    { key: 't-b/colour', after: 'red' },
    { key: 't-a/name', after: 'alpha' },
    { key: 't-x/name', after: 'gone' },
    { key: 't-x/deleted', after: true },
    { key: 'p-2/tag/t-b', after: true },
    { key: 'p-2/tag/t-a', after: true },
    { key: 'p-2/tag/t-x', after: true },
    { key: 'p-2/status', after: 'read' },
    { key: 'n-2/text', after: 'words' },
    { key: 'n-3/text', after: ' \n' },
    { key: 'p-none/status', after: 'read' },
  ]),
};
const ALPHA = { id: 't-a', name: 'alpha', colour: 'grey' };
const BETA = { id: 't-b', name: 'Beta', colour: 'red' };

test('a window of the list', () => {
  const view = listView(catalogue, { query: ALL, from: 1, to: 9, find: 'p-3' });
  expect(view).toMatchObject({ total: 3, of: 3, from: 1, at: 2 });
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
  });
  expect(view.rows[1]).toMatchObject({ id: 'p-3', status: 'unread', tags: [], hasNote: false });
});

test('a list of some papers counts them among all', () => {
  const query: Query = { ...ALL, pick: { kind: 'tag', tag: 't-b' } };
  const view = listView(catalogue, { query, from: 0, to: 9, find: 'p-3' });
  expect(view).toMatchObject({ total: 1, of: 3, at: -1, rows: [{ id: 'p-2' }] });
  expect(listView(catalogue, { query: ALL, from: 0, to: 1, find: null }).rows).toHaveLength(1);
  expect(paperAt(catalogue, query, 0)).toBe('p-2');
  expect(paperAt(catalogue, query, 1)).toBeNull();
});

test('a paper with all that is known of it', () => {
  expect(paperView(catalogue, 'p-2')).toEqual({
    ...catalogue.papers[1],
    status: 'read',
    tags: [ALPHA, BETA],
    note: 'words',
  });
  expect(paperView(catalogue, 'p-none')).toBeNull();
});

test('the shelf counts papers there are, and years without gaps', () => {
  expect(shelfView(catalogue)).toEqual({
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
  expect(shelfView({ author: null, papers: [], state: EMPTY_STATE }).years).toEqual([]);
});
