import { expect, test } from 'vitest';
import { applied, EMPTY_STATE, type UserState } from '../../../../src/domain/change/user-state.ts';
import { viewsOf } from '../../../../src/domain/change/views-in-order.ts';
import { newOnShelves } from '../../../../src/domain/import/new-on-shelves.ts';
import { viewsFromShelves } from '../../../../src/domain/import/views-from-shelves.ts';
import type { View } from '../../../../src/domain/view.ts';

const view = (id: View['id'], name: string, text: string, sort: View['sort'] = null): View => ({
  id,
  name,
  text,
  sort,
});

const shelf = (...views: readonly View[]) => ({ tags: [], views, papers: new Set<never>() });
const after = (state: UserState, ...views: readonly View[]) =>
  applied(state, viewsFromShelves(state, [shelf(...views)]));
const told = (state: UserState) => viewsOf(state).map(({ name, text }) => `${name}: ${text}`);

const UNREAD = view('v-reading', 'Mine', 'status:unread', { by: 'date', direction: 'ascending' });
const EDGES = view('v-edges', 'Edges', 'tag:edge');
const READY = ['To read: status:to-read', 'Reading: status:reading', 'Has code: code:yes'];

/** A library in which something is kept. */
const USED = applied(EMPTY_STATE, [{ key: 'p-1/status', after: 'read' }]);

test('an untouched library gets the views of the file in its order, and no others', () => {
  expect(viewsOf(after(EMPTY_STATE, EDGES, UNREAD))).toEqual([EDGES, UNREAD]);
});

test('in a library that is used they come after those there are', () => {
  expect(told(after(USED, EDGES, UNREAD))).toEqual([
    ...READY,
    'Untagged: -has:tag',
    'Edges: tag:edge',
    'Mine: status:unread',
  ]);
  expect(newOnShelves(USED, [shelf(EDGES, UNREAD)])).toEqual({ newTags: 0, newViews: 2 });
});

test('a view that is here is not there twice, and one of its name gets a number, once', () => {
  const own = after(USED, view('v-edges', 'Edges', 'tag:mine'));
  const state = after(own, EDGES, view('v-x', 'edges', 'tag:mine'));
  expect(told(state).slice(4)).toEqual(['Edges: tag:mine', 'Edges (2): tag:edge']);
  expect(after(state, EDGES)).toEqual(state);
  expect(told(after(USED, view('v-all', 'All', 'x'))).at(-1)).toBe('All (2): x');
});

test('a view that was renamed here stays so, and one of the start that was deleted stays away', () => {
  const renamed = applied(after(USED, EDGES), [{ key: 'v-edges/name', after: 'Rims' }]);
  expect(after(renamed, EDGES)).toEqual(renamed);
  const deleted = applied(USED, [{ key: 'v-untagged/deleted', after: true }]);
  expect(told(after(deleted, view('v-untagged', 'Untagged', '-has:tag')))).toEqual(READY);
});

test('views that are left out leave those that are here alone', () => {
  const left = { ...shelf(EDGES, UNREAD), views: null };
  expect(viewsFromShelves(EMPTY_STATE, [left])).toEqual([]);
  expect(newOnShelves(USED, [left])).toEqual({ newTags: 0, newViews: 0 });
});
