import type { ListView, Row } from '../../../../src/preload/view-types.ts';

/** The row of paper `number`. */
export const rowOf = (number: number): Row => ({
  id: `p-${number}`,
  title: `Title ${number}`,
  authors: ['Ada Lovelace'],
  authorsCut: false,
  date: '2024-01-01',
  category: 'CV',
  hasCode: false,
  status: 'unread',
  tags: [],
  hasNote: false,
  snippet: null,
});

export const listView = (rows: readonly Row[], from: number, total: number, at = -1): ListView => ({
  total,
  of: total,
  from,
  rows,
  at,
  sort: { by: 'page', direction: 'ascending' },
  also: [],
  indexed: null,
});
