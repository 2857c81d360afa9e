import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../../../src/domain/act.ts';
import { applied, EMPTY_STATE } from '../../../../src/domain/change/user-state.ts';
import { viewOf, viewsOf } from '../../../../src/domain/change/views-in-order.ts';
import type { Sort } from '../../../../src/domain/query/sort.ts';
import type { ViewId } from '../../../../src/domain/view.ts';
import { after, BEGINNING, type Story, seen, told, undoOf } from './state-of.ts';

const NEWEST: Sort = { by: 'date', direction: 'descending' };
const saving = (name: string, text = 'edge', sort: Sort | null = null): Act => ({
  kind: 'save-view',
  name,
  text,
  sort,
});
const names = ({ state }: Story) => viewsOf(state).map(({ name }) => name);
const refusal = (story: Story, act: Act) => {
  const outcome = told(story, act);
  return outcome.ok ? null : outcome.failure.message;
};

test('some views are there from the start', () => {
  expect(viewsOf(EMPTY_STATE)).toEqual([
    { id: 'v-to-read', name: 'To read', text: 'status:to-read', sort: null },
    { id: 'v-reading', name: 'Reading', text: 'status:reading', sort: null },
    { id: 'v-has-code', name: 'Has code', text: 'code:yes', sort: null },
    { id: 'v-untagged', name: 'Untagged', text: '-has:tag', sort: null },
  ]);
});

const LONG = 'a'.repeat(70);
const cases: readonly (readonly [words: string, before: readonly Act[], act: Act])[] = [
  ['View “small nets” saved.', [], saving('  small   nets ', 'edge', NEWEST)],
  ['View “b” saved.', [saving('a')], saving('b', '')],
  ['View “To read” saved.', [{ kind: 'delete-view', view: 'v-to-read' }], saving('To read', 'x')],
  ['View “edge” saved.', [saving('edge'), { kind: 'delete-view', view: 'v-edge' }], saving('edge')],
  [
    'View “edge” renamed to “small nets”.',
    [saving('edge')],
    { kind: 'rename-view', view: 'v-edge', name: 'small nets' },
  ],
  [
    'View “edge” renamed to “Edge”.',
    [saving('edge')],
    { kind: 'rename-view', view: 'v-edge', name: 'Edge' },
  ],
  [
    'View “To read” renamed to “Next”.',
    [],
    { kind: 'rename-view', view: 'v-to-read', name: 'Next' },
  ],
  [
    'View “edge” now shows “tag:edge”.',
    [saving('edge')],
    { kind: 'replace-view', view: 'v-edge', text: 'tag:edge', sort: NEWEST },
  ],
  [
    'View “Reading” now shows all papers.',
    [],
    { kind: 'replace-view', view: 'v-reading', text: '', sort: null },
  ],
  [
    `View “Reading” now shows “${LONG.slice(0, 59)}…”.`,
    [],
    { kind: 'replace-view', view: 'v-reading', text: LONG, sort: null },
  ],
  [
    'View “edge” is now in another order.',
    [saving('edge')],
    { kind: 'replace-view', view: 'v-edge', text: 'edge', sort: NEWEST },
  ],
  ['View “Untagged” moved.', [], { kind: 'move-view', view: 'v-untagged', before: 'v-reading' }],
  ['View “To read” moved.', [], { kind: 'move-view', view: 'v-to-read', before: null }],
  ['View “edge” deleted.', [saving('edge')], { kind: 'delete-view', view: 'v-edge' }],
  ['View “Has code” deleted.', [], { kind: 'delete-view', view: 'v-has-code' }],
];

test.each(cases)('“%s”, undone, and done again', (words, before, act) => {
  const start = after(before);
  const done = after([act], start);
  expect(done.words).toBe(words);
  expect(viewsOf(done.state)).not.toEqual(viewsOf(start.state));
  const undone = after([undoOf(done)], done);
  expect(undone.words).toBe(`Undone: ${words.charAt(0).toLowerCase()}${words.slice(1)}`);
  expect(viewsOf(undone.state)).toEqual(viewsOf(start.state));
  const redone = after([undoOf(undone)], undone);
  expect(viewsOf(redone.state)).toEqual(viewsOf(done.state));
});

test('a view holds what it was saved with, behind the others', () => {
  const { state } = after([saving('Small Nets', 'size:small', NEWEST), saving('b')]);
  expect(viewsOf(state).slice(-2)).toEqual([
    { id: 'v-small-nets', name: 'Small Nets', text: 'size:small', sort: NEWEST },
    { id: 'v-b', name: 'b', text: 'edge', sort: null },
  ]);
});

test('replacing a view keeps its name and place, and can take its order away', () => {
  const story = after([
    saving('a', 'x', NEWEST),
    saving('b'),
    { kind: 'replace-view', view: 'v-a', text: 'y', sort: null },
  ]);
  expect(viewOf(story.state, 'v-a')).toEqual({ id: 'v-a', name: 'a', text: 'y', sort: null });
  expect(names(story).slice(-2)).toEqual(['a', 'b']);
});

test('an id that a renamed view holds is not given to another', () => {
  const story = after([
    saving('a'),
    { kind: 'rename-view', view: 'v-a', name: 'b' },
    saving('a'),
    saving('A~/ä'),
  ]);
  expect(
    viewsOf(story.state)
      .slice(-3)
      .map(({ id, name }) => [id, name]),
  ).toEqual([
    ['v-a', 'b'],
    ['v-a~2', 'a'],
    ['v-a-a', 'A~/ä'],
  ]);
});

test('a deleted view of the same name is saved again with its id, even if it was renamed', () => {
  const story = after([
    saving('a'),
    { kind: 'rename-view', view: 'v-a', name: 'b' },
    { kind: 'delete-view', view: 'v-a' },
    saving('B', 'other', NEWEST),
  ]);
  expect(viewsOf(story.state).at(-1)).toEqual({
    id: 'v-a',
    name: 'B',
    text: 'other',
    sort: NEWEST,
  });
});

test('only the moved view is touched', () => {
  const story = after([{ kind: 'move-view', view: 'v-untagged', before: 'v-to-read' }]);
  expect(story.changes.map(({ key }) => key)).toEqual(['v-untagged/place']);
  expect(names(story)).toEqual(['Untagged', 'To read', 'Reading', 'Has code']);
});

test('a deleted view comes back where it was', () => {
  const story = after([
    { kind: 'delete-view', view: 'v-reading' },
    { kind: 'move-view', view: 'v-untagged', before: 'v-has-code' },
  ]);
  const undo: Act = { kind: 'undo', group: story.changes[0]?.group ?? '', anyway: false };
  expect(names(after([undo], story))).toEqual(['To read', 'Reading', 'Untagged', 'Has code']);
});

test('between views of the same place there is room too', () => {
  const state = applied(EMPTY_STATE, [
    { key: 'v-reading/place', after: '1' },
    { key: 'v-has-code/place', after: '1' },
    { key: 'v-untagged/place', after: '!' },
  ]);
  const twins: Story = { ...BEGINNING, state };
  expect(names(twins)).toEqual(['Has code', 'Reading', 'To read', 'Untagged']);
  const done = after([{ kind: 'move-view', view: 'v-untagged', before: 'v-reading' }], twins);
  expect(names(done)).toEqual(['Has code', 'Untagged', 'Reading', 'To read']);
  expect(done.words).toBe('Order of views changed.');
});

const TAKEN = 'There is a view “Edge” already. Another name tells them apart.';
const ALL_TAKEN = 'There is a view “All” already. Another name tells them apart.';
const GONE = 'There is no such view any more.';
test.each<readonly [string, Act]>([
  [TAKEN, saving(' édge')],
  [TAKEN, { kind: 'rename-view', view: 'v-reading', name: 'EDGE' }],
  [ALL_TAKEN, saving('all')],
  [ALL_TAKEN, { kind: 'rename-view', view: 'v-reading', name: 'All' }],
  [GONE, { kind: 'rename-view', view: 'v-x', name: 'x' }],
  [GONE, { kind: 'replace-view', view: 'v-x', text: '', sort: null }],
  [GONE, { kind: 'move-view', view: 'v-x', before: null }],
  [GONE, { kind: 'move-view', view: 'v-reading', before: 'v-x' }],
  [GONE, { kind: 'delete-view', view: 'v-x' }],
])('“%s” is why %j is refused', (message, act) =>
  expect(refusal(after([saving('Edge')]), act)).toBe(message),
);

test.each<readonly [string, readonly Act[]]>([
  [
    'view “a” has been deleted since.',
    [
      { kind: 'replace-view', view: 'v-reading', text: 'x', sort: null },
      { kind: 'rename-view', view: 'v-reading', name: 'a' },
      { kind: 'delete-view', view: 'v-reading' },
    ],
  ],
  [
    'there is another view “Reading” by now.',
    [{ kind: 'rename-view', view: 'v-reading', name: 'b' }, saving('Reading')],
  ],
])('no undo, for %s', (reason, acts) => {
  const story = after(acts);
  const undo: Act = { kind: 'undo', group: story.changes[0]?.group ?? '', anyway: false };
  expect(refusal(story, undo)).toBe(`This can no longer be undone: ${reason}`);
});

test('any acts on views, each undone in turn, lead back to the beginning', () => {
  const name = fc.constantFrom('a', 'A', 'b', 'Reading', 'ä');
  const view = fc.constantFrom<ViewId>('v-a', 'v-b', 'v-reading', 'v-untagged', 'v-a~2');
  const text = fc.constantFrom('x', '');
  const sort = fc.constantFrom(null, NEWEST);
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ kind: fc.constant('save-view' as const), name, text, sort }),
    fc.record({ kind: fc.constant('rename-view' as const), view, name }),
    fc.record({ kind: fc.constant('replace-view' as const), view, text, sort }),
    fc.record({
      kind: fc.constant('move-view' as const),
      view,
      before: fc.oneof(fc.constant(null), view),
    }),
    fc.record({ kind: fc.constant('delete-view' as const), view }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
      const stories: Story[] = [BEGINNING];
      for (const next of acts) {
        const story = stories.at(-1) ?? BEGINNING;
        const outcome = told(story, next);
        if (!outcome.ok || outcome.value.changes.length === story.changes.length) continue;
        stories.push(outcome.value);
        const folded = names(outcome.value).map((each) => each.toLowerCase());
        expect(new Set(folded).size).toBe(folded.length);
        if (next.kind !== 'move-view') continue;
        const order = viewsOf(outcome.value.state).map(({ id }) => id);
        expect(order[order.indexOf(next.view) + 1] ?? null).toBe(next.before);
      }
      let story = stories.at(-1) ?? BEGINNING;
      for (const [index, earlier] of [...stories.entries()].slice(1).reverse()) {
        story = after([undoOf(earlier)], story);
        expect(seen(story.state)).toEqual(seen(stories[index - 1]?.state ?? EMPTY_STATE));
      }
    }),
  );
});

test('no undo without asking where the view has been changed since', () => {
  const story = after([saving('a'), { kind: 'rename-view', view: 'v-a', name: 'b' }]);
  const undo: Act = { kind: 'undo', group: story.changes[0]?.group ?? '', anyway: false };
  expect(refusal(story, undo)).toBe('View “b” has been changed since.');
});
