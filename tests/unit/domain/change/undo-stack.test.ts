import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Group, UndoStack } from '../../../../src/domain/change/undo-stack.ts';

type Step = 'act' | 'undo' | 'redo';

/** What a person who acts, undoes and does again leaves in the log. */
function logOf(steps: readonly Step[]) {
  const done: string[] = [];
  const undone: string[] = [];
  const groups: Group[] = [];
  /** The latest group that did, or took back, each act. */
  const latest = new Map<string, string>();
  const note = (act: string, undoes: string | null) => {
    const id = `g${groups.length}`;
    groups.push({ id, undoes });
    latest.set(act, id);
  };
  for (const step of steps) {
    const act = step === 'act' ? `a${groups.length}` : (step === 'undo' ? done : undone).pop();
    if (act === undefined) continue;
    note(act, step === 'act' ? null : (latest.get(act) ?? null));
    (step === 'undo' ? undone : done).push(act);
    if (step === 'act') undone.length = 0;
  }
  const group = (act: string | undefined) => (act && latest.get(act)) ?? null;
  return { groups, undo: group(done.at(-1)), redo: group(undone.at(-1)) };
}

test('what can be undone and done again is read from the log alone', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Step>('act', 'act', 'undo', 'redo')), (steps) => {
      const { groups, undo, redo } = logOf(steps);
      const stack = new UndoStack(groups);
      expect({ undo: stack.undo, redo: stack.redo }).toEqual({ undo, redo });
    }),
  ));

test('an act that was taken back out of its turn is not taken back again', () => {
  const stack = new UndoStack([
    { id: '1', undoes: null },
    { id: '2', undoes: null },
    { id: '3', undoes: '1' },
  ]);
  expect(stack.undo).toBe('2');
  expect(stack.redo).toBe('3');
});

test('changes that go on with a group are no second act', () => {
  const note = { id: '1', undoes: null };
  const stack = new UndoStack([note, note]);
  stack.add({ id: '2', undoes: '1' });
  expect(stack.undo).toBeNull();
});
