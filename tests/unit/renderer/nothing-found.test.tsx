// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Query } from '../../../src/domain/query/query.ts';

type Answer = (outcome: { readonly ok: true; readonly value: { readonly total: number } }) => void;
const TOTALS: Readonly<Record<string, number>> = {
  quantisation: 4,
  'tag:edge': 9,
  'quantisation tag:edge': 1,
  'year:2020 tag:edge': 0,
  'quantisation year:2020': 2,
  'code:yes has:note': 3,
  'has:note status:read': 5,
  'code:yes status:read': 7,
  'has:note has:note status:read': 5,
};
const asked: string[] = [];
vi.mock('../../../src/renderer/bridge.ts', () => ({
  bridge: {
    views: {
      list: ({ query }: { readonly query: Query }, answer: Answer) => {
        asked.push(query.text);
        answer({ ok: true, value: { total: TOTALS[query.text] ?? 0 } });
        return () => {};
      },
    },
  },
}));
const { NothingFound } = await import('../../../src/renderer/list/nothing-found.tsx');

const sort = { by: 'page', direction: 'ascending' } as const;
function setUp(text: string) {
  asked.length = 0;
  const dispatch = vi.fn();
  render(<NothingFound query={{ text, sort }} dispatch={dispatch} />);
  const buttons = screen.queryAllByRole('button').map((button) => button.textContent);
  return { dispatch, buttons };
}
afterEach(cleanup);

test('tells how many there are without each part, and goes there', () => {
  const { dispatch, buttons } = setUp('quantisation tag:edge');
  expect(screen.getByText('Nothing matches “quantisation tag:edge”.')).toBeTruthy();
  expect(screen.getByText(/Without the tag there are 4\./)).toBeTruthy();
  expect(buttons).toEqual([
    'Show 9 without “quantisation”',
    'Show 4 without the tag',
    'Clear the search',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Show 4 without the tag' }));
  expect(dispatch).toHaveBeenCalledWith({ kind: 'search', text: 'quantisation' });
});

test('offers none that leads nowhere', () => {
  const { buttons } = setUp('quantisation year:2020 tag:edge');
  expect(buttons).toEqual([
    'Show 2 without the tag',
    'Show it without the year',
    'Clear the search',
  ]);
  cleanup();
  expect(setUp('quantisation tag:none').buttons).toEqual([
    'Show 4 without the tag',
    'Clear the search',
  ]);
});

test('offers the two best ways only', () => {
  expect(setUp('code:yes has:note status:read').buttons).toEqual([
    'Show 7 without “has:note”',
    'Show 5 without the code',
    'Clear the search',
  ]);
});

test('what is asked twice is one part, and hides no other way', () => {
  expect(setUp('has:note code:yes has:note status:read').buttons).toEqual([
    'Show 7 without “has:note”',
    'Show 5 without the code',
    'Clear the search',
  ]);
  cleanup();
  expect(setUp('tag:edge tag:edge').buttons).toEqual(['Clear the search']);
});

test('a single word can only be cleared', () => {
  const { dispatch, buttons } = setUp('quantisation');
  expect(buttons).toEqual(['Clear the search']);
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole('button'));
  expect(dispatch).toHaveBeenCalledWith({ kind: 'search', text: '' });
});

test('says so where there are no papers at all', () => {
  setUp(' ');
  expect(screen.getByText('There are no papers yet.')).toBeTruthy();
});
