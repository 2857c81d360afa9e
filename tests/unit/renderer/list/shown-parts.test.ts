import { expect, test } from 'vitest';
import { marksOf } from '../../../../src/domain/query/marks.ts';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import type { Tag } from '../../../../src/domain/tag.ts';
import { shortAuthors, shortTags } from '../../../../src/renderer/list/shown-parts.ts';

const marks = (text: string) => marksOf(parseQuery(text).term);
const FIVE = ['Ada Lovelace', 'Alan Turing', 'Grace Hopper', 'Kurt Gödel', 'Yann LeCun'];

test.each<[readonly string[], boolean, string, string]>([
  [[], false, '', ''],
  [[], true, '', ''],
  [FIVE.slice(0, 1), false, '', 'Ada Lovelace'],
  [FIVE.slice(0, 1), true, '', 'Ada Lovelace …'],
  [FIVE.slice(0, 2), true, '', 'Ada Lovelace, Alan Turing …'],
  [FIVE.slice(0, 3), false, '', 'Ada Lovelace, Alan Turing, Grace Hopper'],
  [FIVE.slice(0, 3), true, '', 'Ada Lovelace, Alan Turing …'],
  [FIVE, false, '', 'Ada Lovelace, Alan Turing … Yann LeCun'],
  [FIVE, false, 'turing lecun', 'Ada Lovelace, Alan Turing … Yann LeCun'],
  // One that would be hidden stands beside the first.
  [FIVE, false, 'hopper', 'Ada Lovelace … Grace Hopper …'],
  [FIVE, false, 'author:godel', 'Ada Lovelace … Kurt Gödel …'],
  [FIVE, false, 'hopper godel', 'Ada Lovelace … Grace Hopper, Kurt Gödel …'],
  [FIVE, true, 'yann', 'Ada Lovelace … Yann LeCun …'],
  [FIVE, false, 'title:hopper tag:godel', 'Ada Lovelace, Alan Turing … Yann LeCun'],
])('of %j, cut short %s, “%s” shows %s', (authors, authorsCut, text, shown) => {
  expect(shortAuthors({ authors, authorsCut }, marks(text))).toBe(shown);
});

test.each([
  ['', ['a', 'b c']],
  ['tag:edge', ['edge nets', 'a']],
  ['b', ['b c', 'a']],
  ['author:edge', ['a', 'b c']],
])('of three tags “%s” shows %j', (text, names) => {
  const tags = ['a', 'b c', 'edge nets'].map(
    (name): Tag => ({ id: `t-${name}`, name, colour: 'grey' }),
  );
  expect(shortTags(tags, marks(text), 2).map(({ name }) => name)).toEqual(names);
});
