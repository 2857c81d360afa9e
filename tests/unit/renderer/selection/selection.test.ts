import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PaperId } from '../../../../src/domain/paper.ts';
import {
  alone,
  chosen,
  reduceSelection,
  type Selection,
  type SelectionAction,
} from '../../../../src/renderer/selection/selection.ts';

const LIST = Array.from({ length: 12 }, (_, index): PaperId => `p-${index}`);
const id = (index: number): PaperId => LIST[index] ?? 'p-none';
const select = (index: number): SelectionAction => ({ kind: 'select', paper: id(index) });
const walk = (index: number): SelectionAction => ({ kind: 'walk', paper: id(index) });
const toggle = (index: number): SelectionAction => ({ kind: 'toggle', paper: id(index) });
const between = (one: number, other: number) =>
  LIST.slice(Math.min(one, other), Math.max(one, other) + 1);
const range = (from: number, to: number, adding = false): SelectionAction => ({
  kind: 'range',
  paper: id(to),
  anchor: id(from),
  papers: between(from, to),
  adding,
});
const leave = (next: number, ...gone: readonly number[]): SelectionAction => ({
  kind: 'leave',
  papers: gone.map(id),
  next: id(next),
});
const all: SelectionAction = { kind: 'mark-all', papers: LIST };
const clear: SelectionAction = { kind: 'clear-marks' };

const after = (actions: readonly SelectionAction[], start: Selection = alone(null)) =>
  actions.reduce(reduceSelection, start);
const indexes = (papers: Iterable<PaperId>) =>
  [...papers].map((paper) => LIST.indexOf(paper)).toSorted((one, other) => one - other);

test.each<[string, readonly SelectionAction[], number, readonly number[], number]>([
  ['one', [select(3)], 3, [], 3],
  ['a range downwards', [select(3), range(3, 5)], 5, [3, 4, 5], 3],
  ['a range turned round', [select(3), range(3, 5), range(3, 2)], 2, [2, 3], 3],
  ['a range back to its anchor', [select(3), range(3, 5), range(3, 3)], 3, [], 3],
  ['two toggled', [select(3), toggle(7)], 7, [3, 7], 7],
  ['one of two toggled off opens the other', [select(3), toggle(7), toggle(7)], 3, [], 3],
  ['the only one cannot be toggled off', [select(3), toggle(3)], 3, [], 3],
  ['the first toggled is selected', [toggle(3)], 3, [], 3],
  ['a range after toggling starts there', [select(1), toggle(7), range(7, 8)], 8, [7, 8], 7],
  ['a range added', [select(1), toggle(7), range(7, 8, true)], 8, [1, 7, 8], 7],
  ['walking keeps the one', [select(3), walk(4)], 4, [3], 3],
  ['walking back leaves nothing marked', [select(3), walk(4), walk(3)], 3, [], 3],
  ['walking, then toggling', [select(3), walk(4), walk(5), toggle(5)], 5, [3, 5], 5],
  ['walking keeps many', [select(3), range(3, 5), walk(9)], 9, [3, 4, 5], 3],
  ['all', [select(3), all], 3, indexes(LIST), 3],
  ['all of none selected', [all], 0, indexes(LIST), 0],
  ['one after many', [select(3), all, select(4)], 4, [], 4],
  ['back to the open one', [select(3), range(3, 6), clear], 6, [], 6],
  ['another once the open one is gone', [select(3), range(3, 6), leave(7, 5, 6)], 7, [], 7],
  ['the open one while others go', [select(3), range(3, 6), leave(7, 4)], 6, [3, 5, 6], 3],
  ['the open one alone', [select(3), range(3, 6), leave(7, 3, 4, 5)], 6, [], 3],
])('%s', (_, actions, selected, marked, anchor) => {
  const state = after(actions);
  expect(state.selected).toBe(id(selected));
  expect(indexes(state.marked)).toEqual(marked);
  expect(state.anchor).toBe(id(anchor));
});

test('what is acted on is what is marked, or the open paper while it is not several', () => {
  expect(chosen(alone(null))).toEqual([]);
  expect(chosen(after([select(3)]))).toEqual([id(3)]);
  expect(indexes(chosen(after([select(3), range(3, 5)])))).toEqual([3, 4, 5]);
  // One that was left behind by walking is not what the person looks at.
  expect(chosen(after([select(3), walk(4)]))).toEqual([id(4)]);
});

const index = fc.nat({ max: LIST.length - 1 });

test('extending again and again is the same as extending once', () => {
  fc.assert(
    fc.property(index, fc.array(index), index, (anchor, ways, end) => {
      const wandered = after([select(anchor), ...ways.map((way) => range(anchor, way))]);
      const state = reduceSelection(wandered, range(anchor, end));
      expect(state).toEqual(after([select(anchor), range(anchor, end)]));
      expect(indexes(chosen(state))).toEqual(indexes(between(anchor, end)));
    }),
  );
});

test('adding ranges is the union of their papers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(index, index), { minLength: 1 }), (ranges) => {
      const state = after(ranges.map(([from, to]) => range(from, to, true)));
      const union = new Set(ranges.flatMap(([from, to]) => between(from, to)));
      expect(indexes(chosen(state))).toEqual(indexes(union));
    }),
  );
});

const action = fc.oneof(
  index.map(select),
  index.map(walk),
  index.map(toggle),
  fc.tuple(index, index, fc.boolean()).map(([from, to, adding]) => range(from, to, adding)),
  fc.constant(all),
  fc.constant(clear),
);

test('toggling one paper of several twice changes nothing that is marked', () => {
  fc.assert(
    fc.property(fc.array(action), index, (actions, paper) => {
      const state = after(actions);
      fc.pre(state.marked.size > 2);
      const twice = after([toggle(paper), toggle(paper)], state);
      expect(indexes(twice.marked)).toEqual(indexes(state.marked));
    }),
  );
});

test('the open paper is never marked alone', () => {
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      const { marked, selected } = after(actions);
      if (marked.size === 1) expect(marked).not.toContain(selected);
    }),
  );
});
