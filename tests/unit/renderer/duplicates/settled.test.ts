import { expect, test } from 'vitest';
import type { DuplicatePair } from '../../../../src/preload/import-types.ts';
import {
  pairKey,
  type Settled,
  turnAfter,
  unsettled,
} from '../../../../src/renderer/duplicates/settled.ts';
import { pairOf } from './pairs.ts';

const [ab, bc, cd, de] = [
  pairOf('p-a', 'p-b'),
  pairOf('p-b', 'p-c'),
  pairOf('p-c', 'p-d'),
  pairOf('p-d', 'p-e'),
];
const pairs = [ab, bc, cd, de];
const apart = (pair: DuplicatePair): Settled => ({ pair, gone: null, group: '1-1-a' });
const merged = (pair: DuplicatePair): Settled => ({ pair, gone: pair.other.id, group: '1-1-a' });
const keys = (left: readonly DuplicatePair[]) => left.map(pairKey);

test('two that were told apart are not shown again, whatever the view says', () => {
  const again = structuredClone(pairs);
  const left = unsettled({ pairs: again, total: 90 }, [apart(bc)]);
  expect(keys(left.pairs)).toEqual(['p-a~p-b', 'p-c~p-d', 'p-d~p-e']);
  expect(left.total).toBe(89);
});

test('with the paper that went every pair goes that it was in', () => {
  const left = unsettled({ pairs, total: 4 }, [merged(bc)]);
  expect(keys(left.pairs)).toEqual(['p-a~p-b', 'p-d~p-e']);
  expect(left.total).toBe(2);
});

test('the next pair has its turn, past those that went along, and at the end the one before', () => {
  const after = (settled: Settled) =>
    turnAfter(settled.pair, pairs, unsettled({ pairs, total: 4 }, [settled]).pairs);
  expect(after(apart(ab))).toBe(bc);
  expect(after(merged(bc))).toBe(de);
  expect(after(apart(de))).toBe(cd);
  expect(turnAfter(ab, [ab], [])).toBe(null);
});
