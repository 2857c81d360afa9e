import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { KEY_LIMIT } from '../../../src/domain/change/key.ts';
import { count } from '../../../src/preload/import-inputs.ts';
import {
  act,
  annotationFilter,
  backupName,
  changeId,
  changeSchema,
  noteId,
  noteVersion,
  nothing,
  ownTarget,
  paperId,
  query,
  settingsSchema,
} from '../../../src/preload/inputs.ts';
import { typed } from '../domain/import/typed-details.ts';

const long = (length: number) => 'x'.repeat(length);
const SORT = { by: 'date', direction: 'ascending' };
const ID = '0mabcdefg-0000-device01';
const H = 'h-0123456789abcdef';
const BACKUP = '2026-03-01T12-00-00-000Z-12.json';
const ANCHOR = {
  part: 'title',
  quote: { exact: 'words', prefix: '', suffix: '' },
  position: { start: 0, end: 5 },
};
const MARK = { kind: 'mark', paper: 'p-a', highlight: H, anchor: ANCHOR, colour: 'blue' };
const COMMENT = { kind: 'comment-highlight', paper: 'p-a', highlight: H, text: '' };

const ACTS: readonly Readonly<Record<string, unknown>>[] = [
  { kind: 'set-status', papers: ['p-a', 'p-b'], status: 'read' },
  { kind: 'add-tag', papers: ['p-a'], name: 'a' },
  { kind: 'remove-tag', papers: ['p-a'], tag: 't-a' },
  { kind: 'create-tag', name: 'a' },
  { kind: 'rename-tag', tag: 't-a', name: 'a' },
  { kind: 'colour-tag', tag: 't-a', colour: 'grey' },
  { kind: 'delete-tag', tag: 't-a' },
  { kind: 'write-note', note: 'n-a', text: '' },
  { kind: 'tick-task', note: 'n-a', text: 'x' },
  { kind: 'restore-note', note: 'n-a', text: 'x' },
  { kind: 'delete-note', note: 'n-a' },
  MARK,
  { kind: 'colour-highlight', paper: 'p-a', highlight: H, colour: 'rose' },
  COMMENT,
  { kind: 'delete-highlight', paper: 'p-a', highlight: H },
  { kind: 'save-view', name: 'a', text: '', sort: SORT },
  { kind: 'rename-view', view: 'v-a', name: 'a' },
  { kind: 'replace-view', view: 'v-a', text: 'x', sort: null },
  { kind: 'move-view', view: 'v-a', before: null },
  { kind: 'delete-view', view: 'v-a' },
  { kind: 'restore-backup', backup: BACKUP, paper: null },
  { kind: 'write-paper', paper: null, details: typed(), anyway: false },
  { kind: 'undo', group: ID, anyway: true },
  { kind: 'redo' },
];

describe('an act', () => {
  test.each(ACTS)('%j is one, with all of it and nothing more', (given) => {
    expect(v.parse(act, given)).toEqual(given);
    expect(v.is(act, { ...given, more: 1 })).toBe(false);
    for (const name of Object.keys(given)) {
      const { [name]: _, ...rest } = given;
      expect(v.is(act, rest), `without ${name}`).toBe(false);
      expect(v.is(act, { ...given, [name]: 7 }), `with a number as ${name}`).toBe(false);
      expect(v.is(act, { ...given, [name]: {} }), `with an object as ${name}`).toBe(false);
    }
  });

  const [setStatus] = ACTS;
  test.each<[string, unknown]>([
    ['must name at least one paper', { ...setStatus, papers: [] }],
    ['must be text that starts with “p-”', { ...setStatus, papers: ['t-a'] }],
    ['must be text that starts with “p-”', { ...setStatus, papers: [`p-${long(199)}`] }],
    ['must be text that starts with “t-”', { kind: 'delete-tag', tag: 'p-a' }],
    ['must be the id of a note', { kind: 'delete-note', note: `n-${long(199)}` }],
    ['must be the id of a note', { kind: 'delete-note', note: 'p-a' }],
    ['must be the id of a note', { kind: 'delete-note', note: 3 }],
    ['must be the id of a highlight', { ...COMMENT, highlight: 'h-0123456789abcde' }],
    ['must be the id of a highlight', { ...COMMENT, highlight: `${H}0` }],
    ['must be the id of a highlight', { ...COMMENT, highlight: `x${H}` }],
    ['must be the id of a highlight', { ...COMMENT, highlight: 'h-0123456789abcdeF' }],
    ['must be the id of a highlight', { ...COMMENT, highlight: [H] }],
    ['must be a change id', { kind: 'undo', group: 'x', anyway: false }],
    ['A tag needs a name.', { kind: 'create-tag', name: '  ' }],
    ['A tag name can have at most 60 characters.', { kind: 'create-tag', name: long(61) }],
    [
      'There is nothing to mark.',
      { ...MARK, anchor: { ...ANCHOR, quote: { ...ANCHOR.quote, exact: '' } } },
    ],
    [
      'This passage is too long.',
      { ...MARK, anchor: { ...ANCHOR, quote: { ...ANCHOR.quote, suffix: long(100_001) } } },
    ],
    [
      'This note is too long to be saved.',
      { kind: 'write-note', note: 'n-a', text: long(1_000_001) },
    ],
    ['This comment is too long to be saved.', { ...COMMENT, text: long(100_001) }],
    [
      'There is no backup of this name.',
      { kind: 'restore-backup', backup: '../x.json', paper: null },
    ],
  ])('“%s” is said', (message, given) => {
    const { issues } = v.safeParse(act, given);
    expect(issues?.map((issue) => issue.message)).toEqual([message]);
  });

  test('takes names of tags without the spaces around them, and all that is just short enough', () => {
    expect(v.parse(act, { kind: 'create-tag', name: `  ${long(60)} ` })).toMatchObject({
      name: long(60),
    });
    for (const given of [
      { ...setStatus, papers: [`p-${long(198)}`] },
      { ...COMMENT, text: long(100_000) },
      { kind: 'delete-note', note: `n-${long(198)}` },
      { kind: 'save-view', name: long(60), text: long(2000), sort: null },
    ])
      expect(v.is(act, given)).toBe(true);
  });

  test.each([
    { ...ANCHOR, more: 1 },
    { ...ANCHOR, part: 'notes' },
    { ...ANCHOR, quote: { exact: 'words', prefix: '' } },
    { ...ANCHOR, quote: { ...ANCHOR.quote, more: '' } },
    { ...ANCHOR, quote: { ...ANCHOR.quote, prefix: 3 } },
    { ...ANCHOR, position: { start: 0 } },
    { ...ANCHOR, position: { start: -1, end: 3 } },
    { ...ANCHOR, position: { start: 0, end: 3, more: 4 } },
  ])('marks nothing at %j', (anchor) => expect(v.is(act, { ...MARK, anchor })).toBe(false));
});

const NAMES = { yellow: 'a', green: 'b', blue: 'c', rose: 'd', violet: 'e' };

/** Whole values of each kind, and how many of them fit. */
test.each<[string, v.GenericSchema, readonly unknown[], readonly unknown[]]>([
  ['paper', paperId, ['p-a'], ['t-a', 'p', '', 3, null, `p-${long(199)}`]],
  ['note', noteId, ['n-a'], ['n-', 'p-a', 3, null]],
  [
    'change',
    changeId,
    [ID, 'a-b-c', '00-11-zz'],
    ['', 'a-b', 'a-b-c-d', 'A-b-c', 'a--c', '-b-c', ' a-b-c', 'a-b-c ', 'a-b-c\n', 3],
  ],
  ['count', count, [0, 7], [-1, 0.5, '1', 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, null]],
  ['nothing', nothing, [{}], [{ more: 1 }, null, undefined, 'x']],
  [
    'backup',
    backupName,
    [
      BACKUP,
      BACKUP.replace('.json', '.partial.json'),
      BACKUP.replace('12.json', '123456789012.json'),
    ],
    [
      '',
      `../${BACKUP}`,
      `${BACKUP}x`,
      `x${BACKUP}`,
      `${BACKUP}/x`,
      BACKUP.replace('12.json', '.json'),
      BACKUP.replace('12.json', '1234567890123.json'),
      BACKUP.replace('.json', 'xjson'),
      BACKUP.replace('.json', 'xpartial.json'),
      BACKUP.replace('.json', '.tmp'),
      BACKUP.replace('2026', '202x'),
      BACKUP.replace('-03-', '-3-'),
      BACKUP.replace('-01T', '-1T'),
      BACKUP.replace('T12', 'T1'),
      BACKUP.replace('12-00', '12-0'),
      BACKUP.replace('00-000Z', '0-000Z'),
      BACKUP.replace('000Z', '00Z'),
      BACKUP.replace('T12', 'TXX'),
      BACKUP.replace('03', 'XX'),
      BACKUP.replace('01T', 'XXT'),
      BACKUP.replace('12-00-', '12-XX-'),
      BACKUP.replace('00-000', 'XX-000'),
      BACKUP.replace('000Z', 'XXXZ'),
      BACKUP.replace('Z-12', 'Z-XX'),
    ],
  ],
  [
    'query',
    query,
    [
      { text: '', sort: SORT },
      { text: long(2000), sort: { by: 'page', direction: 'descending' } },
    ],
    [
      { text: '' },
      { sort: SORT },
      { text: long(2001), sort: SORT },
      { text: 3, sort: SORT },
      { text: '', sort: SORT, more: 1 },
      { text: '', sort: { ...SORT, more: 1 } },
      { text: '', sort: { by: 'stars', direction: 'ascending' } },
      { text: '', sort: { by: 'date', direction: 'up' } },
      { text: '', sort: { by: 'date' } },
    ],
  ],
  [
    'link',
    ownTarget,
    [{ paper: 'p-a', highlight: null }, { paper: 'p-a', highlight: H }, { title: long(1000) }],
    [
      {},
      { paper: 'p-a' },
      { paper: 'x', highlight: null },
      { paper: 'p-a', highlight: 'x' },
      { title: long(1001) },
      { title: 3 },
      { title: 'a', more: 1 },
      { paper: 'p-a', highlight: null, title: 'a' },
    ],
  ],
  [
    'filter',
    annotationFilter,
    [
      { text: '', colours: [] },
      { text: long(1000), colours: ['blue', 'rose'] },
    ],
    [
      {},
      { text: '' },
      { colours: [] },
      { text: long(1001), colours: [] },
      { text: '', colours: ['grey'] },
      { text: '', colours: 'blue' },
      { text: '', colours: [], more: 1 },
    ],
  ],
  [
    'version',
    noteVersion,
    [null, { change: ID, side: 'before' }, { change: ID, side: 'after' }],
    [
      {},
      { change: ID },
      { side: 'after' },
      { change: ID, side: 'left' },
      { change: 'x', side: 'after' },
    ],
  ],
  [
    'settings',
    settingsSchema,
    [
      {},
      { sort: SORT },
      { search: 'x' },
      { selected: null },
      { selected: 'p-a' },
      { top: 0 },
      { top: 12.5 },
      { panes: { library: 0, list: 100 } },
      { density: 'comfortable' },
      { density: 'compact' },
      ...[-2, -1, 0, 1, 2].map((textSize) => ({ textSize })),
      ...['narrow', 'medium', 'wide'].map((textWidth) => ({ textWidth })),
      ...['serif', 'sans'].map((textFace) => ({ textFace })),
      { colour: 'violet' },
      { colourNames: NAMES },
      { citationStyle: 'ieee' },
      { colourNames: { ...NAMES, rose: long(40) } },
    ],
    [
      { more: 1 },
      { sort: null },
      { sort: { by: 'date' } },
      { search: 3 },
      { search: undefined },
      { selected: 'x' },
      { top: -1 },
      { top: Number.POSITIVE_INFINITY },
      { top: '1' },
      { panes: {} },
      { panes: { library: 50 } },
      { panes: { library: -1, list: 50 } },
      { panes: { library: 50, list: 101 } },
      { panes: { library: 50, list: 50, more: 1 } },
      { density: '' },
      { textSize: 3 },
      { textWidth: '' },
      { textFace: '' },
      { colour: 'grey' },
      { citationStyle: '' },
      { citationStyle: 'house' },
      { colourNames: {} },
      { colourNames: { ...NAMES, more: 'x' } },
      { colourNames: { ...NAMES, rose: '' } },
      { colourNames: { ...NAMES, rose: long(41) } },
      ...Object.keys(NAMES).map((name) => ({ colourNames: { ...NAMES, [name]: 3 } })),
    ],
  ],
  [
    'record of a change',
    changeSchema,
    [
      { id: ID, key: 'p-a/status', before: null, after: 'read', group: ID },
      { id: ID, key: long(KEY_LIMIT), before: true, after: false, group: ID, undoes: ID },
    ],
    [
      {},
      { id: 'x', key: 'p-a/status', before: null, after: 'read', group: ID },
      { id: ID, key: long(KEY_LIMIT + 1), before: null, after: 'read', group: ID },
      { id: ID, key: 3, before: null, after: 'read', group: ID },
      { id: ID, key: 'k', before: 3, after: 'read', group: ID },
      { id: ID, key: 'k', before: null, after: 3, group: ID },
      { id: ID, key: 'k', before: null, after: 'read', group: 'x' },
      { id: ID, key: 'k', before: null, after: 'read', group: ID, undoes: null },
      { id: ID, key: 'k', before: null, after: 'read', group: ID, undoes: 'x' },
      { id: ID, key: 'k', before: null, after: 'read', group: ID, more: 1 },
    ],
  ],
])('what is no %s is refused', (_, schema, fitting, others) => {
  for (const value of fitting) expect(v.parse(schema, value)).toEqual(value);
  for (const value of others) expect(v.is(schema, value), JSON.stringify(value)).toBe(false);
});

test.each<[string, v.GenericSchema, unknown]>([
  ['A search can have at most 2000 characters.', query, { text: long(2001), sort: SORT }],
  ['This is too long to be looked for.', annotationFilter, { text: long(1001), colours: [] }],
  ['A colour needs a name.', settingsSchema, { colourNames: { ...NAMES, blue: '' } }],
  [
    'The name of a colour can have at most 40 characters.',
    settingsSchema,
    { colourNames: { ...NAMES, blue: long(41) } },
  ],
])('“%s” is said', (message, schema, given) => {
  expect(v.safeParse(schema, given).issues?.map((issue) => issue.message)).toEqual([message]);
});
