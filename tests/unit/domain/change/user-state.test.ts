import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, ChangeKey } from '../../../../src/domain/change/change.ts';
import { nextChangeId } from '../../../../src/domain/change/clock.ts';
import { applied, EMPTY_STATE, folded, tagOf } from '../../../../src/domain/change/user-state.ts';

const key = fc.constantFrom<ChangeKey>(
  'p-1/status',
  'p-1/tag/t-a',
  'p-2/tag/t-a',
  'n-1/text',
  't-a/name',
  't-a/colour',
  't-a/deleted',
  // What a newer version might write.
  'p-1/stars' as ChangeKey,
);
const value = fc.constantFrom('read', 'dropped', 'blue', 'other', true, false, null);
const changes = fc.array(fc.record({ key, after: value }), { maxLength: 40 }).map((all) => {
  let id: string | null = null;
  return all.map((change): Change => {
    id = nextChangeId(id, 5000, 'device01');
    return { ...change, before: null, id, group: id };
  });
});
const shuffled = changes.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);

test('changes come to the same state in whatever order they arrive', () => {
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      expect(folded(mixed)).toEqual(folded(all));
      expect(folded(all)).toEqual(applied(EMPTY_STATE, all));
    }),
  );
});

test('a tag is there once it has a name and is not deleted', () => {
  const named = applied(EMPTY_STATE, [{ key: 't-a/name', after: 'A' }]);
  expect(tagOf(named, 't-a')).toEqual({ id: 't-a', name: 'A', colour: 'grey' });
  expect(tagOf(named, 't-b')).toBeNull();
  expect(tagOf(applied(named, [{ key: 't-a/deleted', after: true }]), 't-a')).toBeNull();
  expect(tagOf(applied(EMPTY_STATE, [{ key: 't-a/colour', after: 'red' }]), 't-a')).toBeNull();
});

test('applying changes leaves the state before as it was', () => {
  const before = applied(EMPTY_STATE, [{ key: 'p-1/tag/t-a', after: true }]);
  applied(before, [{ key: 'p-1/tag/t-a', after: false }]);
  expect(before.readings.get('p-1')?.tags.has('t-a')).toBe(true);
});
