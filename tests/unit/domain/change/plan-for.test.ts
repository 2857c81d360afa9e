import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../../../src/domain/act.ts';
import type { ChangeKey } from '../../../../src/domain/change/change.ts';
import { UndoStack } from '../../../../src/domain/change/undo-stack.ts';
import { EMPTY_STATE } from '../../../../src/domain/change/user-state.ts';
import { furtherNote, noteOf } from '../../../../src/domain/note.ts';
import type { TagColour } from '../../../../src/domain/tag.ts';
import { after, BEGINNING, groupsOf, P, type Story, seen, told, undoOf } from './state-of.ts';

const [P1, P2, P3] = ['p-1', 'p-2', 'p-3'] as const;
const tagging = (name: string, ...papers: (typeof P)[number][]): Act => ({
  kind: 'add-tag',
  papers,
  name,
});
const refusal = (story: Story, act: Act) => {
  const outcome = told(story, act);
  return outcome.ok ? null : outcome.failure;
};

const tagged = [tagging('a', P1, P2, P3), tagging('b', P1)];
const cases: readonly (readonly [words: string, before: readonly Act[], act: Act])[] = [
  ['Marked as read.', [], { kind: 'set-status', papers: [P1], status: 'read' }],
  [
    '3 papers marked as to read.',
    [],
    { kind: 'set-status', papers: [P1, P2, P3], status: 'to-read' },
  ],
  ['Tag ‘binary nets’ added.', [], tagging('  binary   nets ', P1)],
  ['Tag ‘a’ added to 2 papers.', [tagging('a', P3)], tagging('a', P1, P2, P3)],
  ['Tag ‘a’ removed.', tagged, { kind: 'remove-tag', papers: [P1], tag: 't-a' }],
  ['Tag ‘a’ removed from 2 papers.', tagged, { kind: 'remove-tag', papers: [P1, P2], tag: 't-a' }],
  ['Tag ‘c’ created.', tagged, { kind: 'create-tag', name: 'c' }],
  [
    'Tag ‘a’ created.',
    [...tagged, { kind: 'delete-tag', tag: 't-a' }],
    { kind: 'create-tag', name: 'a' },
  ],
  ['Tag ‘a’ renamed to ‘c’.', tagged, { kind: 'rename-tag', tag: 't-a', name: 'c' }],
  ['Tag ‘a’ renamed to ‘A’.', tagged, { kind: 'rename-tag', tag: 't-a', name: 'A' }],
  ['Tag ‘a’ merged into ‘b’ on 3 papers.', tagged, { kind: 'rename-tag', tag: 't-a', name: 'B' }],
  ['Tag ‘b’ merged into ‘a’ on 1 paper.', tagged, { kind: 'rename-tag', tag: 't-b', name: 'a' }],
  ['Tag ‘a’ is now red.', tagged, { kind: 'colour-tag', tag: 't-a', colour: 'red' }],
  ['Tag ‘a’ deleted from 3 papers.', tagged, { kind: 'delete-tag', tag: 't-a' }],
  ['Tag ‘c’ deleted.', [{ kind: 'create-tag', name: 'c' }], { kind: 'delete-tag', tag: 't-c' }],
  ['Note saved.', [], { kind: 'write-note', note: noteOf(P1), text: 'words' }],
];

test.each(cases)('“%s”, and undone again', (words, before, act) => {
  const start = after(before);
  const done = after([act], start);
  expect(done.words).toBe(words);
  expect(done.changes.length).toBeGreaterThan(start.changes.length);
  const undone = after([undoOf(done)], done);
  expect(undone.words).toBe(`Undone: ${words.charAt(0).toLowerCase()}${words.slice(1)}`);
  expect(seen(undone.state)).toEqual(seen(start.state));
  const redone = after([undoOf(undone)], undone);
  expect(seen(redone.state)).toEqual(seen(done.state));
});

test.each(cases)('“%s” changes nothing the second time', (_words, before, act) => {
  const done = after([...before, act]);
  const again = told(done, act);
  if (again.ok) expect(again.value.changes).toHaveLength(done.changes.length);
  else expect(again.failure).toMatchObject({ message: 'There is no such tag any more.' });
});

test('a tag is found however it is spelled, and keeps its spelling', () => {
  const story = after([tagging('Café  Nets', P1), tagging('cafe nets', P2)]);
  expect(seen(story.state).tags).toEqual(['t-cafe-nets Café Nets blue']);
  expect(seen(story.state).papers).toEqual({
    'p-1': ['unread', 'Café Nets'],
    'p-2': ['unread', 'Café Nets'],
  });
});

test('an id that a renamed tag holds is not given to another', () => {
  const story = after([
    tagging('a', P1),
    { kind: 'rename-tag', tag: 't-a', name: 'b' },
    tagging('a', P2),
  ]);
  expect(seen(story.state).tags).toEqual(['t-a b blue', 't-a~2 a green']);
});

test('colours go to the fewest', () => {
  const colours = (names: readonly string[]) =>
    seen(after(names.map((name) => ({ kind: 'create-tag', name }))).state).tags.map(
      (tag) => tag.split(' ')[2] as TagColour,
    );
  expect(colours(['1', '2', '3', '4', '5', '6', '7', '8', '9'])).toEqual([
    'blue',
    'green',
    'amber',
    'red',
    'purple',
    'teal',
    'pink',
    'grey',
    'blue',
  ]);
});

test('a deleted tag comes back with its id and colour, without its papers', () => {
  const story = after([
    ...tagged,
    { kind: 'colour-tag', tag: 't-a', colour: 'pink' },
    { kind: 'delete-tag', tag: 't-a' },
    tagging('A', P3),
  ]);
  expect(seen(story.state)).toMatchObject({
    tags: ['t-a A pink', 't-b b green'],
    papers: { 'p-1': ['unread', 'b'], 'p-3': ['unread', 'A'] },
  });
});

test('a tag that was renamed and deleted comes back by its last name', () => {
  const story = after([
    tagging('a', P1),
    { kind: 'rename-tag', tag: 't-a', name: 'b' },
    { kind: 'delete-tag', tag: 't-a' },
    tagging('b', P2),
  ]);
  expect(seen(story.state).tags).toEqual(['t-a b blue']);
});

test('a merge gives every paper the other tag and loses none', () => {
  const story = after([...tagged, { kind: 'rename-tag', tag: 't-a', name: 'b' }]);
  expect(seen(story.state)).toMatchObject({
    papers: { 'p-1': ['unread', 'b'], 'p-2': ['unread', 'b'], 'p-3': ['unread', 'b'] },
    tags: ['t-b b green'],
    notes: {},
  });
});

test.each<Act>([
  { kind: 'remove-tag', papers: [P1], tag: 't-x' },
  { kind: 'rename-tag', tag: 't-x', name: 'y' },
  { kind: 'colour-tag', tag: 't-x', colour: 'red' },
  { kind: 'delete-tag', tag: 't-x' },
])('$kind of no tag is refused', (act) =>
  expect(refusal(BEGINNING, act)).toEqual({
    kind: 'refused',
    message: 'There is no such tag any more.',
  }),
);

const undoFirst = (story: Story): Act => ({
  kind: 'undo',
  group: story.changes[0]?.group ?? '',
  anyway: false,
});
const read: Act = { kind: 'set-status', papers: [P1, P2], status: 'read' };
test.each<readonly [string, readonly Act[]]>([
  [
    'The status of 1 paper has been changed since.',
    [read, { kind: 'set-status', papers: [P2], status: 'dropped' }],
  ],
  [
    'The note has been changed since.',
    [
      { kind: 'write-note', note: noteOf(P1), text: 'a' },
      { kind: 'write-note', note: noteOf(P1), text: 'b' },
    ],
  ],
  [
    'Tag ‘b’ has been changed since.',
    [
      { kind: 'create-tag', name: 'a' },
      { kind: 'rename-tag', tag: 't-a', name: 'b' },
    ],
  ],
])('no undo without asking, for “%s”', (reason, acts) => {
  const story = after(acts);
  expect(refusal(story, undoFirst(story))).toEqual({
    kind: 'newer',
    message: reason,
  });
  const [first] = story.changes;
  const back = after([{ kind: 'undo', group: first?.group ?? '', anyway: true }], story);
  const [before] = story.changes.filter(({ key }) => key === back.changes.at(-1)?.key);
  expect(back.changes.at(-1)?.after).toEqual(before?.before);
});

test('what is as it was before already is no reason to ask, and is taken back all the same', () => {
  const story = after([
    { kind: 'create-tag', name: 'a' },
    tagging('a', P1, P2),
    { kind: 'remove-tag', papers: [P2], tag: 't-a' },
  ]);
  const group = story.changes.find(({ key }) => key.startsWith(P2))?.group ?? '';
  const back = after([{ kind: 'undo', group, anyway: false }], story);
  expect(seen(back.state)).toEqual(seen(after([{ kind: 'create-tag', name: 'a' }]).state));
  expect(back.changes.slice(-2).map(({ undoes }) => undoes)).toEqual([group, group]);
  expect(new UndoStack(groupsOf(back.changes)).stands(group)).toBe(false);
});

test('no undo that leaves a tag behind on papers that had it later', () => {
  const story = after([tagging('a', P1), tagging('a', P2)]);
  for (const anyway of [false, true])
    expect(refusal(story, { ...undoFirst(story), anyway } as Act)).toEqual({
      kind: 'refused',
      message: 'This can no longer be undone: tag ‘a’ is on 1 other paper by now.',
    });
});

test('what was undone is done again, until something new is done', () => {
  const undo: Act = { kind: 'undo', group: null, anyway: false };
  const redo: Act = { kind: 'redo' };
  const done = after([read, tagging('a', P1), { kind: 'delete-tag', tag: 't-a' }]);
  const back = after([undo, undo, undo], done);
  expect(seen(back.state)).toEqual(seen(EMPTY_STATE));
  expect(refusal(back, undo)?.message).toBe('There is nothing to undo.');
  const once = after([redo], back);
  expect(once.words).toBe('Done again: 2 papers marked as read.');
  const again = after([redo, redo], once);
  expect(seen(again.state)).toEqual(seen(done.state));
  expect(refusal(again, redo)?.message).toBe('There is nothing to do again.');
  const other = after([undo, undo, { kind: 'create-tag', name: 'b' }], again);
  expect(refusal(other, redo)?.message).toBe('There is nothing to do again.');
  expect(after([undo, undo], other).words).toBe('Undone: 2 papers marked as read.');
});

test('several changes of one key in a group are one step', () => {
  const one = after([{ kind: 'write-note', note: noteOf(P1), text: 'a' }]);
  const [first] = one.changes;
  const two = after([{ kind: 'write-note', note: noteOf(P1), text: 'a b' }], one);
  const changes = two.changes.map((change) => ({ ...change, group: first?.group ?? '' }));
  const back = after([undoOf(one)], { ...two, changes });
  expect(seen(back.state).notes).toEqual({});
});

test('no undo that leaves a tag doubled, missing, or of which nothing is known', () => {
  const deleted = after([
    { kind: 'create-tag', name: 'a' },
    { kind: 'create-tag', name: 'b' },
  ]);
  const gone = after([{ kind: 'delete-tag', tag: 't-b' }], deleted);
  const twin = after([{ kind: 'rename-tag', tag: 't-a', name: 'b' }], gone);
  expect(refusal(twin, undoOf(gone))?.message).toContain('there is another tag ‘b’ by now.');
  const removed = after([...tagged, { kind: 'remove-tag', papers: [P1], tag: 't-b' }]);
  const missing = after([{ kind: 'delete-tag', tag: 't-b' }], removed);
  expect(refusal(missing, undoOf(removed))?.message).toContain('tag ‘b’ has been deleted since.');
  expect(refusal(BEGINNING, { kind: 'undo', group: 'x', anyway: false })?.message).toContain(
    'not known any more',
  );
  const foreign = { id: 'x', key: 'p-1/stars' as ChangeKey, before: null, after: '5', group: 'x' };
  const newer = { ...BEGINNING, changes: [foreign] };
  expect(refusal(newer, undoOf(newer))?.message).toContain('a newer version of the app did it.');
});

test('any acts, each undone in turn, lead back to the beginning', () => {
  const papers = fc.uniqueArray(fc.constantFrom(...P), { minLength: 1 });
  const name = fc.constantFrom('a', 'A', 'b', 'c', 'ä');
  const tag = fc.constantFrom('t-a', 't-b', 't-c', 't-a~2').map((id) => id as `t-${string}`);
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({
      kind: fc.constant('set-status' as const),
      papers,
      status: fc.constantFrom('read', 'unread'),
    }),
    fc.record({ kind: fc.constant('add-tag' as const), papers, name }),
    fc.record({ kind: fc.constant('remove-tag' as const), papers, tag }),
    fc.record({ kind: fc.constant('create-tag' as const), name }),
    fc.record({ kind: fc.constant('rename-tag' as const), tag, name }),
    fc.record({ kind: fc.constant('delete-tag' as const), tag }),
    fc.record({
      kind: fc.constant('write-note' as const),
      note: fc.constantFrom(...P.map(noteOf), furtherNote('p-1', 1, new Uint8Array(4))),
      text: name,
    }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const stories = [BEGINNING];
      let story: Story = BEGINNING;
      for (const next of acts) {
        const outcome = told(story, next);
        if (!outcome.ok || outcome.value.changes.length === story.changes.length) continue;
        const before = seen(story.state);
        story = outcome.value;
        stories.push(story);
        const names = seen(story.state).tags.map((line) => line.split(' ')[1]?.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(JSON.stringify(seen(story.state))).not.toContain('missing');
        const isMerge = next.kind === 'rename-tag';
        if (isMerge)
          expect(Object.keys(seen(story.state).papers)).toEqual(Object.keys(before.papers));
      }
      for (const earlier of stories.slice(1).reverse()) {
        const index = stories.indexOf(earlier);
        story = after([undoOf(earlier)], story);
        expect(seen(story.state)).toEqual(seen(stories[index - 1]?.state ?? BEGINNING.state));
      }
    }),
  );
});
