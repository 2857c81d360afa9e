// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { FacetsView, ListView } from '../../../src/preload/view-types.ts';

vi.mock('../../../src/renderer/bridge.ts', () => ({ bridge: {} }));
const { ListHead } = await import('../../../src/renderer/list/list-head.tsx');

const FACETS: FacetsView = {
  categories: [],
  years: [],
  statuses: { unread: 0, 'to-read': 0, reading: 0, skimmed: 0, read: 0, dropped: 0 },
  tags: [],
  code: { yes: 0, no: 0 },
  authors: [],
  notes: { yes: 0, no: 0 },
};
const VIEW: ListView = {
  total: 7,
  of: 42,
  from: 0,
  rows: [],
  at: -1,
  sort: { by: 'date', direction: 'descending' },
  also: [],
  indexed: null,
};

function setUp(text: string) {
  const onSearch = vi.fn();
  const onSort = vi.fn();
  render(
    <ListHead
      text={text}
      sort={VIEW.sort}
      view={VIEW}
      marks={[]}
      facets={FACETS}
      search={createRef()}
      onSearch={onSearch}
      onSort={onSort}
      onDone={() => {}}
      onHelp={() => {}}
    />,
  );
  const sort = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort by' });
  const orders = [...sort.options].map((option) => option.textContent);
  return { onSearch, onSort, sort, orders };
}
afterEach(cleanup);

test('an order is picked with the direction one expects of it, and turned round', () => {
  const { onSort, sort } = setUp('');
  expect(screen.getByText('7 of 42 papers')).toBeTruthy();
  fireEvent.change(sort, { target: { value: 'title' } });
  expect(onSort).toHaveBeenLastCalledWith({ by: 'title', direction: 'ascending' });
  fireEvent.change(sort, { target: { value: 'added' } });
  expect(onSort).toHaveBeenLastCalledWith({ by: 'added', direction: 'descending' });
  fireEvent.click(screen.getByRole('button', { name: 'Descending order' }));
  expect(onSort).toHaveBeenLastCalledWith({ by: 'date', direction: 'ascending' });
});

test('an order that the query asks for is changed in the query', () => {
  const { onSearch, onSort, sort } = setUp('binary sort:date');
  fireEvent.change(sort, { target: { value: 'title' } });
  expect(onSearch).toHaveBeenCalledWith('binary sort:title');
  expect(onSort).not.toHaveBeenCalled();
});

test('relevance is an order while words are searched', () => {
  expect(setUp('binary').orders).toContain('Relevance');
  cleanup();
  expect(setUp('tag:edge').orders).not.toContain('Relevance');
});
