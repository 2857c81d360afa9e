import { expect, test } from 'vitest';
import { keptRows } from '../../../../src/renderer/list/kept-rows.ts';
import { listView, rowOf } from './rows.ts';

const rows = [1, 2, 3].map(rowOf);
const copy = <T>(value: T): T => structuredClone(value);

test('an answer that reads the same is the one before', () => {
  const old = listView(rows, 0, 3);
  expect(keptRows(old, copy(old))).toBe(old);
  expect(keptRows(old, { ...copy(old), of: 4 })).not.toBe(old);
  expect(keptRows(old, { ...copy(old), rows: copy(rows).toReversed() })).not.toBe(old);
});

test('only rows that changed are new', () => {
  const old = listView(rows, 0, 3);
  const [first, second, third] = copy(rows);
  if (!first || !second || !third) throw new Error('three rows');
  const next = keptRows(old, listView([third, { ...first, status: 'read' }, second], 0, 3));
  expect(next.rows[0]).toBe(rows[2]);
  expect(next.rows[1]).toEqual({ ...rows[0], status: 'read' });
  expect(next.rows[2]).toBe(rows[1]);
});
