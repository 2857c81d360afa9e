import { expect, test } from 'vitest';
import type { Act } from '../../../src/domain/act.ts';
import type { Change } from '../../../src/domain/change/change.ts';
import { nextChangeId } from '../../../src/domain/change/clock.ts';
import { ActLog } from '../../../src/library/act-log.ts';

const writing = (note: 'n-1' | 'n-2'): Act => ({ kind: 'write-note', note, text: 'x' });

const changeAt = (time: number): Change => {
  const id = nextChangeId(null, time, 'device01');
  return { id, key: 'n-1/text', before: null, after: 'x', group: id };
};

const empty = () => new ActLog({ changesOf: async () => [], groups: async () => [] });

test('a note that is typed is one act until one pauses, or turns to something else', () => {
  const log = empty();
  expect(log.groupFor(writing('n-1'), 1000)).toBeNull();
  const change = changeAt(1000);
  log.add(writing('n-1'), [change]);
  expect(log.groupFor(writing('n-1'), 10_999)).toBe(change.group);
  expect(log.groupFor(writing('n-1'), 11_000)).toBeNull();
  expect(log.groupFor(writing('n-2'), 2000)).toBeNull();
  expect(log.groupFor({ kind: 'redo' }, 2000)).toBeNull();
  log.add({ kind: 'create-tag', name: 'a' }, [changeAt(2000)]);
  expect(log.groupFor(writing('n-1'), 3000)).toBeNull();
});

test('a comment that is typed is one act, too, and apart from making its highlight', () => {
  const log = empty();
  const on = { paper: 'p-1', highlight: 'h-0000000000000001' } as const;
  const typing: Act = { kind: 'comment-highlight', ...on, text: 'x' };
  log.add({ kind: 'colour-highlight', ...on, colour: 'green' }, [changeAt(500)]);
  expect(log.groupFor(typing, 1000)).toBeNull();
  const change = changeAt(1000);
  log.add(typing, [change]);
  expect(log.groupFor(typing, 10_999)).toBe(change.group);
  expect(log.groupFor(typing, 11_000)).toBeNull();
  expect(log.groupFor({ ...typing, highlight: 'h-0000000000000002' }, 2000)).toBeNull();
  expect(log.groupFor(writing('n-1'), 2000)).toBeNull();
});

test('a task that is ticked is an act of its own', () => {
  const log = empty();
  const tick: Act = { kind: 'tick-task', note: 'n-1', text: 'x' };
  log.add(writing('n-1'), [changeAt(1000)]);
  expect(log.groupFor(tick, 2000)).toBeNull();
  log.add(tick, [changeAt(2000)]);
  expect(log.groupFor(tick, 3000)).toBeNull();
  expect(log.groupFor(writing('n-1'), 3000)).toBeNull();
});

test('a clock that was set back ends the act', () => {
  const log = empty();
  log.add(writing('n-1'), [changeAt(5000)]);
  expect(log.groupFor(writing('n-1'), 4000)).toBeNull();
});

test('an act that changed nothing is neither undone nor gone on with', async () => {
  const log = empty();
  log.add(writing('n-1'), []);
  expect(log.groupFor(writing('n-1'), 0)).toBeNull();
  expect(await log.undone({ kind: 'undo', group: null, anyway: false })).toEqual({
    group: null,
    changes: null,
  });
});

test('what is undone is asked of the log by its group', async () => {
  const change = changeAt(1000);
  const log = new ActLog({
    changesOf: async (group) => (group === change.group ? [change] : []),
    groups: async () => [{ id: change.group, undoes: null }],
  });
  const undo: Act = { kind: 'undo', group: null, anyway: false };
  expect(await log.undone(undo)).toEqual({ group: change.group, changes: [change] });
  expect(await log.undone({ kind: 'redo' })).toEqual({ group: null, changes: null });
  const back = { ...changeAt(2000), undoes: change.group };
  log.add(undo, [back]);
  expect(await log.undone(undo)).toEqual({ group: null, changes: null });
  expect((await log.undone({ kind: 'redo' })).group).toBe(back.group);
});
