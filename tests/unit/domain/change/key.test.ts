import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseKey, printKey, type Target } from '../../../../src/domain/change/key.ts';
import { furtherNote, NOTE_ID_BYTES, noteOf } from '../../../../src/domain/note.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('/'));
const paper = name.map((text): `p-${string}` => `p-${text}`);
const tag = name.map((text): `t-${string}` => `t-${text}`);
const note = fc.oneof(
  name.map((text) => noteOf(`p-${text.replaceAll('.', '')}x`)),
  fc
    .tuple(fc.nat(), fc.uint8Array({ minLength: NOTE_ID_BYTES, maxLength: NOTE_ID_BYTES }))
    .map(([time, bytes]) => furtherNote('p-a', time, bytes)),
);
const highlight = name.map((text): `h-${string}` => `h-${text}`);
const view = name.map((text): `v-${string}` => `v-${text}`);
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), paper }),
  fc.record({ kind: fc.constant('tagged' as const), paper, tag }),
  fc.record({
    kind: fc.constant('highlight' as const),
    paper,
    highlight,
    field: fc.constantFrom('anchor', 'colour', 'comment', 'deleted'),
  }),
  fc.record({ kind: fc.constant('note' as const), note }),
  fc.record({ kind: fc.constantFrom('tag-name', 'tag-colour', 'tag-deleted'), tag }),
  fc.record({
    kind: fc.constant('view' as const),
    view,
    field: fc.constantFrom('name', 'query', 'sort', 'place', 'deleted'),
  }),
);

test('every target is found again in its key', () => {
  fc.assert(
    fc.property(target, (given) => {
      expect(parseKey(printKey(given))).toEqual(given);
    }),
  );
});

test.each<[Target, string]>([
  [{ kind: 'status', paper: 'p-a' }, 'p-a/status'],
  [{ kind: 'tagged', paper: 'p-a', tag: 't-b' }, 'p-a/tag/t-b'],
  [
    { kind: 'highlight', paper: 'p-a', highlight: 'h-b', field: 'comment' },
    'p-a/highlight/h-b/comment',
  ],
  [{ kind: 'note', note: 'n-a' }, 'n-a/text'],
  [{ kind: 'tag-name', tag: 't-a' }, 't-a/name'],
  [{ kind: 'tag-colour', tag: 't-a' }, 't-a/colour'],
  [{ kind: 'tag-deleted', tag: 't-a' }, 't-a/deleted'],
  [{ kind: 'view', view: 'v-a', field: 'place' }, 'v-a/place'],
])('%j is said by %s, for as long as there are journals', (given, key) => {
  expect(printKey(given)).toBe(key);
  expect(parseKey(key)).toEqual(given);
});

test.each([
  '',
  '/status',
  '/',
  'x-a/status',
  'p-a/tag',
  'p-a/tag/',
  'p-a/tag/t-',
  'p-a/tags/t-b',
  'p-a/tag/t-b/',
  'p-a/highlight',
  'p-a/highlight/h-b',
  'p-a/highlight/h-b/',
  'p-a/highlight/h-b/text',
  'p-a/highlight/h-/comment',
  'p-a/highlight/x-b/comment',
  'p-a/highlight/h-b/comment/x',
  'p-a/highlights/h-b/comment',
  't-/name',
  't-a/',
  'v-a/',
  'n-/text',
  'p-a',
  'p-a/',
  'p-/status',
  'p-a/stars',
  'p-a/tag/x',
  'p-a/tag/t-b/c',
  'n-a/name',
  'n-a.b/text',
  'n-a.0000000000000.0/text',
  't-a/text',
  'v-a/text',
  'v-/name',
  'v-a/name/b',
])('the key %j is not known', (key) => expect(parseKey(key)).toBeNull());
