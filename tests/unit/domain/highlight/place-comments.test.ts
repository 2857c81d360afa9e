import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeComments } from '../../../../src/domain/highlight/place-comments.ts';

const GAP = 10;
const card = (wanted: number, height = 40) => ({ wanted, height });

test('comments stand beside their passages where there is room', () => {
  expect(placeComments([card(0), card(100), card(300)], GAP, -1)).toEqual([0, 100, 300]);
});

test('a comment that has no room stands below the one before', () => {
  expect(placeComments([card(0), card(10), card(20)], GAP, -1)).toEqual([0, 50, 100]);
});

test('the open one stands beside its passage, and those before make room upwards', () => {
  expect(placeComments([card(190), card(195), card(200), card(205)], GAP, 2)).toEqual([
    100, 150, 200, 250,
  ]);
});

test('no comment is above the top', () => {
  expect(placeComments([card(0), card(0), card(5)], GAP, 2)).toEqual([0, 50, 100]);
});

const cards = fc
  .array(fc.record({ wanted: fc.nat({ max: 2000 }), height: fc.integer({ min: 1, max: 300 }) }), {
    maxLength: 30,
  })
  .map((all) => all.toSorted((one, other) => one.wanted - other.wanted));

test('comments never overlap, keep their order and start within the margin', () => {
  fc.assert(
    fc.property(cards, fc.integer({ min: -1, max: 29 }), (all, open) => {
      const tops = placeComments(all, GAP, open);
      expect(tops).toHaveLength(all.length);
      for (const [at, top] of tops.entries()) {
        expect(top).toBeGreaterThanOrEqual(0);
        const before = all[at - 1];
        if (before) expect(top).toBeGreaterThanOrEqual((tops[at - 1] ?? 0) + before.height + GAP);
      }
    }),
  );
});

test('the open one is beside its passage whenever those before fit above it', () => {
  fc.assert(
    fc.property(cards, fc.nat({ max: 29 }), (all, open) => {
      const chosen = all[open];
      const needed = all.slice(0, open).reduce((sum, { height }) => sum + height + GAP, 0);
      fc.pre(chosen !== undefined && chosen.wanted >= needed);
      expect(placeComments(all, GAP, open)[open]).toBe(chosen?.wanted);
    }),
  );
});
