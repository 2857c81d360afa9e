import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_TAGS, TagSets } from '../../../../src/domain/change/tag-sets.ts';
import type { TagId } from '../../../../src/domain/tag.ts';

const tag = fc.constantFrom<TagId>('t-a', 't-b', 't-c');
const steps = fc.array(fc.tuple(tag, fc.boolean()), { maxLength: 10 });

test('sets hold what was put in, are shared by all who take the same steps, and never change', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const sets = new TagSets();
      const taken = () =>
        all.reduce((held, [each, isIn]) => sets.changed(held, each, isIn), NO_TAGS);
      const plain = new Set<TagId>();
      for (const [each, isIn] of all)
        if (isIn) plain.add(each);
        else plain.delete(each);
      const first = taken();
      expect(first).toEqual(plain);
      expect(taken()).toBe(first);
      expect(sets.of([...plain])).toEqual(plain);
      expect(NO_TAGS.size).toBe(0);
    }),
  );
});
