import { expect, test } from 'vitest';
import type { Sort } from '../../../../src/domain/query/sort.ts';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings.ts';
import { initialState } from '../../../../src/renderer/app/view-state.ts';
import { orderToKeep } from '../../../../src/renderer/views/order-to-keep.ts';

const page: Sort = { by: 'page', direction: 'ascending' };
const title: Sort = { by: 'title', direction: 'ascending' };
const date: Sort = { by: 'date', direction: 'descending' };

test.each([
  ['low bit', title, null, null],
  ['low bit', title, date, date],
  ['low bit sort:title', page, date, title],
  ['status:read', page, date, null],
  ['status:read', title, date, title],
] as const)('%s keeps its order', (search, sort, searchSort, kept) => {
  expect(orderToKeep({ ...initialState(DEFAULT_SETTINGS), search, sort, searchSort })).toEqual(
    kept,
  );
});
