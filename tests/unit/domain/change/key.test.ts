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
const view = name.map((text): `v-${string}` => `v-${text}`);
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), paper }),
  fc.record({ kind: fc.constant('tagged' as const), paper, tag }),
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

test.each([
  '',
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
