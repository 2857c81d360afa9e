import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, ChangeKey } from '../../../../src/domain/change/change.ts';
import { nextChangeId } from '../../../../src/domain/change/clock.ts';
import {
  applied,
  EMPTY_STATE,
  folded,
  readingOf,
  tagOf,
} from '../../../../src/domain/change/user-state.ts';

const key = fc.constantFrom<ChangeKey>(
  'p-1/status',
  'p-1/tag/t-a',
  'p-2/tag/t-a',
  'p-2/status',
  'n-1/text',
  't-a/name',
  't-a/colour',
  't-a/deleted',
  'v-a/name',
  'v-a/sort',
  'v-reading/query',
  'v-reading/place',
  'v-reading/deleted',
  // What a newer version might write.
  'p-1/stars' as ChangeKey,
);
const value = fc.constantFrom('read', 'dropped', 'blue', 'other', 'date-', true, false, null);
const change = fc.record({ key, after: value, now: fc.integer({ min: 1, max: 9 }) });
const changes = fc.array(change, { maxLength: 40 }).map((all) => {
  let id: string | null = null;
  return all.map(({ now, ...given }): Change => {
    id = nextChangeId(id, 1000 * now, 'device01');
    return { ...given, before: null, id, group: id };
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
      const one = all.reduce((state, each) => applied(state, [each]), EMPTY_STATE);
      expect(one).toEqual(folded(all));
    }),
  );
});

const at = (time: number, key: ChangeKey, after: Change['after']) => ({
  id: nextChangeId(null, time, 'device01'),
  key,
  after,
});
const datesAfter = (...all: readonly ReturnType<typeof at>[]) => {
  const { changed, read } = readingOf(applied(EMPTY_STATE, all), 'p-1');
  return { changed, read };
};

test('a paper was changed when its status, a tag of it or its note last was', () => {
  expect(datesAfter()).toEqual({ changed: null, read: null });
  expect(datesAfter(at(1000, 'p-1/status', 'reading')).changed).toBe(1000);
  expect(datesAfter(at(1000, 'p-1/status', 'reading'), at(2000, 'n-1/text', 'a')).changed).toBe(
    2000,
  );
  expect(datesAfter(at(1000, 'p-1/tag/t-a', true), at(3000, 'p-1/tag/t-a', false)).changed).toBe(
    3000,
  );
  expect(datesAfter(at(1000, 't-a/name', 'a'), at(1000, 'p-2/status', 'read')).changed).toBeNull();
});

test('a paper was read when its status last became so, and is not while it is another', () => {
  const read = at(1000, 'p-1/status', 'read');
  const dropped = at(2000, 'p-1/status', 'dropped');
  expect(datesAfter(read).read).toBe(1000);
  expect(datesAfter(read, at(2000, 'n-1/text', 'a')).read).toBe(1000);
  expect(datesAfter(read, dropped).read).toBeNull();
  // As two machines can say it, neither knowing of the other.
  expect(datesAfter(read, at(2000, 'p-1/status', 'read')).read).toBe(2000);
  expect(datesAfter(read, dropped, at(3000, 'p-1/status', 'read')).read).toBe(3000);
});

test('drafts have no time and leave the dates as they are', () => {
  const state = applied(EMPTY_STATE, [at(1000, 'p-1/status', 'read')]);
  const next = applied(state, [
    { key: 'p-1/tag/t-a', after: true },
    { key: 'p-1/status', after: 'read' },
  ]);
  expect(readingOf(next, 'p-1')).toMatchObject({ changed: 1000, read: 1000 });
  expect(readingOf(next, 'p-1').tags.has('t-a')).toBe(true);
});

test('what nothing touches stays the same object', () => {
  const state = applied(EMPTY_STATE, [at(1000, 'p-1/status', 'read')]);
  const next = applied(state, [{ key: 't-a/name', after: 'a' }]);
  expect(next.readings).toBe(state.readings);
  expect(next.tags).not.toBe(state.tags);
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
