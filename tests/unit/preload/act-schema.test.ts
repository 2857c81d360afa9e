import * as v from 'valibot';
import { expect, test } from 'vitest';
import { library } from '../../../src/preload/contract.ts';

const SORT = { by: 'relevance', direction: 'descending' };
const saving = { kind: 'save-view', name: ' edge ', text: ' tag:edge ', sort: SORT };

test('views are taken without spaces around their names and their queries', () => {
  expect(v.parse(library.act.input, saving)).toEqual({
    kind: 'save-view',
    name: 'edge',
    text: 'tag:edge',
    sort: SORT,
  });
});

test.each([
  { ...saving, text: '', sort: null },
  { kind: 'rename-view', view: 'v-a', name: 'b' },
  { kind: 'replace-view', view: 'v-a', text: 'x', sort: SORT },
  { kind: 'move-view', view: 'v-a', before: null },
  { kind: 'move-view', view: 'v-a', before: 'v-b' },
  { kind: 'delete-view', view: 'v-a' },
])('%j is an act', (act) => expect(v.is(library.act.input, act)).toBe(true));

test.each([
  ['A view needs a name.', { ...saving, name: '  ' }],
  ['The name of a view can have at most 60 characters.', { ...saving, name: 'a'.repeat(61) }],
  [
    'The search that a view keeps can have at most 2000 characters.',
    { ...saving, text: 'a'.repeat(2001) },
  ],
  [
    'The search that a view keeps can have at most 2000 characters.',
    { kind: 'replace-view', view: 'v-a', text: 'a'.repeat(2001), sort: null },
  ],
  ['must be text that starts with “v-”', { kind: 'delete-view', view: 't-a' }],
])('“%s” is said', (message, act) => {
  const result = v.safeParse(library.act.input, act);
  expect(result.issues?.map((issue) => issue.message)).toEqual([message]);
});
