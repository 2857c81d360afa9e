import { expect, test } from 'vitest';
import type { Tag } from '../../../../src/domain/tag.ts';
import { fittingTags, tagCalled } from '../../../../src/renderer/tags/fitting-tags.ts';

const tag = (name: string): Tag => ({ id: `t-${name}`, name, colour: 'blue' });
const TAGS = ['deep learning', 'Café', 'on learning'].map(tag);

test('tags that begin with what is typed come first', () => {
  expect(fittingTags([...TAGS, tag('learning')], 'lear').map(({ name }) => name)).toEqual([
    'learning',
    'deep learning',
    'on learning',
  ]);
});

test.each([
  ['cafe', 'Café'],
  ['Deep  Learning', 'deep learning'],
  ['learning', undefined],
])('%j is the name of %j', (text, name) => {
  expect(tagCalled(TAGS, text)?.name).toBe(name);
});
