import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../../../src/domain/act.ts';
import { countKept } from '../../../../src/domain/backup/count-kept.ts';
import { otherWords, paperWords } from '../../../../src/domain/backup/difference-words.ts';
import { differences, paperOfTarget, restoring } from '../../../../src/domain/backup/restoring.ts';
import type { ChangeKey } from '../../../../src/domain/change/change.ts';
import { parseKey } from '../../../../src/domain/change/key.ts';
import {
  applied,
  noteIn,
  readingOf,
  tagOf,
  type UserState,
} from '../../../../src/domain/change/user-state.ts';
import { viewsOf } from '../../../../src/domain/change/views-in-order.ts';
import { noteOf } from '../../../../src/domain/note.ts';
import type { PaperId } from '../../../../src/domain/paper.ts';
import { runs } from '../../runs.ts';
import { after, BEGINNING, P, type Story, seen, told } from '../change/state-of.ts';

const tagging = (name: string, ...papers: (typeof P)[number][]): Act => ({
  kind: 'add-tag',
  papers,
  name,
});
const noting = (paper: (typeof P)[number], text: string): Act => ({
  kind: 'write-note',
  note: noteOf(paper),
  text,
});

/** A backup taken at one point of a story, as it is at a later one. */
const backupOf = (then: Story, now: Story) => ({
  state: then.state,
  keys: [...new Set(now.changes.map(({ key }) => key))],
});

const papers = fc.uniqueArray(fc.constantFrom(...P), { minLength: 1 });
const name = fc.constantFrom('a', 'A', 'b', 'c');
const tag = fc.constantFrom('t-a', 't-b', 't-c').map((id) => id as `t-${string}`);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant('set-status' as const),
    papers,
    status: fc.constantFrom('read', 'unread'),
  }),
  fc.record({ kind: fc.constant('add-tag' as const), papers, name }),
  fc.record({ kind: fc.constant('remove-tag' as const), papers, tag }),
  fc.record({ kind: fc.constant('rename-tag' as const), tag, name }),
  fc.record({ kind: fc.constant('delete-tag' as const), tag }),
  fc.record({
    kind: fc.constant('write-note' as const),
    note: fc.constantFrom(...P.map(noteOf)),
    text: fc.constantFrom('', 'x', 'y'),
  }),
  fc.record({
    kind: fc.constant('save-view' as const),
    name: fc.constantFrom('one', 'two'),
    text: fc.constant('x'),
    sort: fc.constant(null),
  }),
);
const acts = fc.array(act, { maxLength: 12 });

/** What can be done of acts, one after another. */
const tried = (all: readonly Act[], story = BEGINNING): Story =>
  all.reduce((so, each) => {
    const next = told(so, each);
    return next.ok ? next.value : so;
  }, story);

test('restoring a backup makes all as it was, whatever was done since', () => {
  fc.assert(
    fc.property(acts, acts, (before, since) => {
      const then = tried(before);
      const now = tried(since, then);
      const backup = backupOf(then, now);
      const drafts = restoring(backup, now.state, null);
      if (!drafts.ok) throw new Error(drafts.failure.message);
      const restored = applied(now.state, drafts.value);
      expect(seen(restored)).toEqual(seen(then.state));
      expect(differences(backup, restored)).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});

test('restoring passes over views that were deleted then and are now', () => {
  const save = (text: string): Act => ({ kind: 'save-view', name: 'one', text, sort: null });
  const drop: Act = { kind: 'delete-view', view: 'v-one' };
  const then = after([save('x'), drop, tagging('a', 'p-1')]);
  const now = after([save('y'), drop, tagging('b', 'p-1')], then);
  const drafts = restoring(backupOf(then, now), now.state, null);
  if (!drafts.ok) throw new Error(drafts.failure.message);
  expect(drafts.value.map(({ key }) => key)).not.toContain('v-one/query');
  expect(seen(applied(now.state, drafts.value))).toEqual(seen(then.state));
});

test('restoring one paper leaves all others as they are', () => {
  fc.assert(
    fc.property(acts, acts, fc.constantFrom(...P), (before, since, paper) => {
      const then = tried(before);
      const now = tried(since, then);
      const drafts = restoring(backupOf(then, now), now.state, paper);
      if (!drafts.ok) return;
      const restored = applied(now.state, drafts.value);
      // By the ids of tags, for a tag may have another name by now.
      const held = (state: UserState, id: PaperId) => [
        readingOf(state, id).status,
        [...readingOf(state, id).tags].sort(),
        noteIn(state, noteOf(id))?.text ?? '',
      ];
      expect(held(restored, paper)).toEqual(held(then.state, paper));
      for (const other of P.filter((each) => each !== paper))
        expect(held(restored, other)).toEqual(held(now.state, other));
      expect(seen(restored).views).toEqual(seen(now.state).views);
      for (const each of readingOf(restored, paper).tags)
        expect(tagOf(restored, each)).not.toBeNull();
    }),
    { numRuns: runs(500) },
  );
});

test('restoring one paper brings back the tags it had, and no other', () => {
  const then = after([tagging('a', 'p-1'), tagging('b', 'p-2')]);
  const now = after(
    [
      { kind: 'delete-tag', tag: 't-a' },
      { kind: 'delete-tag', tag: 't-b' },
    ],
    then,
  );
  const drafts = restoring(backupOf(then, now), now.state, 'p-1');
  if (!drafts.ok) throw new Error(drafts.failure.message);
  const restored = seen(applied(now.state, drafts.value));
  expect(restored.papers).toEqual({ 'p-1': ['unread', 'a'] });
  expect(restored.tags).toEqual([expect.stringMatching(/^t-a a /)]);
});

test('restoring one paper leaves a tag it had as it is by now', () => {
  const then = after([tagging('a', 'p-1')]);
  const now = after(
    [
      { kind: 'rename-tag', tag: 't-a', name: 'c' },
      { kind: 'colour-tag', tag: 't-a', colour: 'blue' },
      { kind: 'remove-tag', papers: ['p-1'], tag: 't-a' },
    ],
    then,
  );
  const drafts = restoring(backupOf(then, now), now.state, 'p-1');
  expect(drafts).toEqual({
    ok: true,
    value: [{ key: 'p-1/tag/t-a', before: false, after: true }],
  });
});

test('restoring one paper leaves tags that it had not as they are', () => {
  const then = after([tagging('a', 'p-2')]);
  const now = after(
    [
      { kind: 'set-status', papers: ['p-1'], status: 'read' },
      { kind: 'delete-tag', tag: 't-a' },
      { kind: 'create-tag', name: 'b' },
      tagging('c', 'p-1'),
      { kind: 'delete-tag', tag: 't-c' },
    ],
    then,
  );
  const drafts = restoring(backupOf(then, now), now.state, 'p-1');
  expect(drafts).toEqual({
    ok: true,
    value: [{ key: 'p-1/status', before: 'read', after: 'unread' }],
  });
});

test('restoring passes over what a newer version of the app has written', () => {
  const then = after([tagging('a', 'p-1')]);
  const keys = ['p-1/stars' as ChangeKey];
  expect(restoring({ state: then.state, keys }, then.state, null)).toEqual({ ok: true, value: [] });
});

test('restoring one paper is refused where another tag has the name by now', () => {
  const then = after([tagging('a', 'p-1')]);
  const now = after(
    [
      { kind: 'rename-tag', tag: 't-a', name: 'c' },
      tagging('a', 'p-2'),
      { kind: 'delete-tag', tag: 't-a' },
    ],
    then,
  );
  expect(restoring(backupOf(then, now), now.state, 'p-1')).toMatchObject({
    ok: false,
    failure: {
      kind: 'refused',
      message: 'This cannot be restored: there is another tag ‘a’ by now.',
    },
  });
});

test('what was otherwise is told in words', () => {
  const then = after([
    { kind: 'set-status', papers: ['p-1'], status: 'reading' },
    tagging('a', 'p-1', 'p-2'),
    noting('p-1', 'as it was'),
    noting('p-2', 'gone since'),
    { kind: 'save-view', name: 'seen', text: 'x', sort: null },
  ]);
  const now = after(
    [
      { kind: 'set-status', papers: ['p-1'], status: 'read' },
      { kind: 'rename-tag', tag: 't-a', name: 'aa' },
      tagging('b', 'p-1'),
      noting('p-1', 'as it is'),
      noting('p-2', ''),
      noting('p-3', 'new'),
      { kind: 'delete-view', view: viewsOf(then.state).at(-1)?.id ?? 'v-' },
    ],
    then,
  );
  const backup = backupOf(then, now);
  const all = differences(backup, now.state);
  const on = (paper: string | null) =>
    all.filter(({ key }) => {
      const target = parseKey(key);
      return target !== null && paperOfTarget(target) === paper;
    });
  expect(paperWords(on('p-1'), backup, now.state)).toEqual([
    'Was marked as reading.',
    'Was without tag ‘b’.',
    'Had another text in a note.',
  ]);
  expect(paperWords(on('p-2'), backup, now.state)).toEqual(['Had a note that is gone.']);
  expect(paperWords(on('p-3'), backup, now.state)).toEqual(['Was without a note.']);
  expect(otherWords(on(null), backup, now.state)).toEqual([
    'Tag ‘a’ was different.',
    'There was no tag ‘b’ yet.',
    'There was a view “seen”.',
  ]);
});

test('what is the person’s is counted', () => {
  const { state } = after([
    { kind: 'set-status', papers: ['p-1', 'p-2'], status: 'read' },
    { kind: 'set-status', papers: ['p-2'], status: 'unread' },
    tagging('a', 'p-3'),
    noting('p-4', 'words'),
    noting('p-2', 'words'),
    noting('p-2', ''),
  ]);
  expect(countKept(state)).toEqual({ papers: 3, notes: 1, highlights: 0, tags: 1 });
});
