import * as v from 'valibot';
import { expect, test } from 'vitest';
import { printKey, type Target } from '../../../src/domain/change/key.ts';
import { ID_LIMIT } from '../../../src/domain/id-limit.ts';
import { furtherNote, NOTE_ID_BYTES } from '../../../src/domain/note.ts';
import { act, changeSchema, paperId } from '../../../src/preload/inputs.ts';

const ID = '0mabcdefg-0000-device01';
const REST = 'a'.repeat(ID_LIMIT - 2);
const paper = `p-${REST}` as const;
const tag = `t-${REST}` as const;
const view = `v-${REST}` as const;
const highlight = 'h-0123456789abcdef';
const note = furtherNote(paper, Date.now(), new Uint8Array(NOTE_ID_BYTES));

test('the longest ids are such as acts name', () => {
  expect(v.is(paperId, paper)).toBe(true);
  expect(v.is(act, { kind: 'delete-tag', tag })).toBe(true);
  expect(v.is(act, { kind: 'delete-view', view })).toBe(true);
  expect(v.is(act, { kind: 'delete-highlight', paper, highlight })).toBe(true);
  expect(v.is(act, { kind: 'write-note', note, text: '' })).toBe(true);
  expect(v.is(act, { kind: 'write-note', note: note.replace('n-', 'n-a'), text: '' })).toBe(false);
});

test.each<Target>([
  { kind: 'status', paper },
  { kind: 'record', of: paper },
  { kind: 'removed', of: paper },
  { kind: 'another', of: paper, than: `p-b${REST.slice(1)}` },
  { kind: 'tagged', paper, tag },
  { kind: 'highlight', paper, highlight, field: 'comment' },
  { kind: 'note', note },
  { kind: 'tag-deleted', tag },
  { kind: 'view', view, field: 'deleted' },
])('a change of the longest key is taken: $kind', (target) => {
  const change = { id: ID, key: printKey(target), before: null, after: true, group: ID };
  expect(v.parse(changeSchema, change)).toEqual(change);
});
