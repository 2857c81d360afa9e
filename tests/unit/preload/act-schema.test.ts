import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DETAIL_LIMITS } from '../../../src/domain/import/paper-details.ts';
import { library } from '../../../src/preload/contract.ts';
import { typed } from '../domain/import/typed-details.ts';

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

const writing = { kind: 'write-paper', paper: null, details: typed(), anyway: false };

test.each([
  writing,
  { ...writing, paper: 'p-a', anyway: true },
  ...Object.entries(DETAIL_LIMITS).map(([field, limit]) => ({
    ...writing,
    details: { ...typed(), [field]: 'x'.repeat(limit) },
  })),
])('details that fit are taken (%#)', (act) => expect(v.is(library.act.input, act)).toBe(true));

test.each([
  ...Object.entries(DETAIL_LIMITS).map(([field, limit]) => ({ [field]: 'x'.repeat(limit + 1) })),
  { type: 'poem' },
  { title: 3 },
  { more: '' },
  { doi: undefined },
])('details that do not fit are refused (%#)', (given) => {
  const act = { ...writing, details: { ...typed(), ...given } };
  expect(v.is(library.act.input, act)).toBe(false);
});

test('what is too long is told with its field', () => {
  const act = { ...writing, details: typed({ venue: 'x'.repeat(10_001) }) };
  const [issue] = v.safeParse(library.act.input, act).issues ?? [];
  expect(issue?.message).toBe('This is too long: at most 10,000 characters are kept.');
  expect(issue && v.getDotPath(issue)).toBe('details.venue');
});
