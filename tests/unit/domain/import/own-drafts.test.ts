import { expect, test } from 'vitest';
import { notesOn } from '../../../../src/domain/catalogue/notes-on.ts';
import { applied, EMPTY_STATE, type UserState } from '../../../../src/domain/change/user-state.ts';
import { printAnchor } from '../../../../src/domain/highlight/anchor-text.ts';
import {
  highlightsFrom,
  NO_HIGHLIGHTS,
} from '../../../../src/domain/highlight/highlight-record.ts';
import {
  hasNew,
  ownHighlightDrafts,
  ownNoteDrafts,
} from '../../../../src/domain/import/own-drafts.ts';
import type { OwnHighlight, OwnNote } from '../../../../src/domain/reference/own-paper.ts';

const MOMENT = { now: 1000, bytes: (count: number) => new Uint8Array(count).fill(10) };
const FURTHER = 'n-1.0000000rsaaaa';

const highlight = (id: OwnHighlight['id'], exact: string, comment = ''): OwnHighlight => ({
  id,
  anchor: {
    part: 'abstract',
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 0, end: exact.length },
  },
  colour: 'green',
  comment,
});

const withNotes = (state: UserState, notes: readonly OwnNote[]) =>
  applied(state, ownNoteDrafts(state, 'p-1', notes, MOMENT));
const withMarks = (state: UserState, marks: readonly OwnHighlight[]) =>
  applied(state, ownHighlightDrafts(state, 'p-1', marks, MOMENT));
const notesIn = (state: UserState) => notesOn(state, 'p-1').map(({ id, text }) => [id, text]);
const marksIn = (state: UserState) =>
  highlightsFrom(state.highlights.get('p-1') ?? NO_HIGHLIGHTS).map(({ id, anchor, comment }) => [
    id,
    anchor.quote.exact,
    comment,
  ]);

test('notes keep their ids, also on a paper of another id, and stay two where they say the same', () => {
  const notes: readonly OwnNote[] = [
    { id: 'n-9', text: 'a' },
    { id: 'n-9.0000000000000', text: 'a' },
  ];
  const state = withNotes(EMPTY_STATE, notes);
  expect(notesIn(state)).toEqual([
    ['n-1', 'a'],
    ['n-1.0000000000000', 'a'],
  ]);
  expect(hasNew(state, 'p-1', { id: null, added: null, notes, highlights: [] })).toBe(false);
});

test('a note that was changed since is kept, and the one of the file put beside it once', () => {
  const own = applied(EMPTY_STATE, [{ key: 'n-1/text', after: 'Mine.' }]);
  const notes: readonly OwnNote[] = [{ id: 'n-1', text: 'Theirs.' }];
  const state = withNotes(own, notes);
  expect(notesIn(state)).toEqual([
    ['n-1', 'Mine.'],
    [FURTHER, 'Theirs.'],
  ]);
  expect(withNotes(state, notes)).toEqual(state);
});

test('a note that nothing names takes the first place only where no other has it', () => {
  const notes: readonly OwnNote[] = [
    { id: null, text: 'b' },
    { id: 'n-1', text: 'a' },
  ];
  expect(notesIn(withNotes(EMPTY_STATE, notes))).toEqual([
    ['n-1', 'a'],
    [FURTHER, 'b'],
  ]);
  expect(notesIn(withNotes(EMPTY_STATE, notes.slice(0, 1)))).toEqual([['n-1', 'b']]);
});

test('highlights that are here stay as they are, and others come with id, colour and comment', () => {
  const there = withMarks(EMPTY_STATE, [highlight('h-0000000000000001', 'one', 'Mine.')]);
  const state = withMarks(there, [
    highlight('h-0000000000000001', 'one', 'Theirs.'),
    highlight('h-0000000000000002', 'two', 'New.'),
  ]);
  expect(marksIn(state)).toEqual([
    ['h-0000000000000001', 'one', 'Mine.'],
    ['h-0000000000000002', 'two', 'New.'],
  ]);
});

test('a highlight whose id another has gets one of its own, once', () => {
  const there = withMarks(EMPTY_STATE, [highlight('h-0000000000000001', 'one')]);
  const state = withMarks(there, [highlight('h-0000000000000001', 'other')]);
  expect(marksIn(state)).toEqual([
    ['h-0000000000000001', 'one', ''],
    ['h-aaaaaaaaaaaaaaaa', 'other', ''],
  ]);
  expect(withMarks(state, [highlight('h-0000000000000001', 'other')])).toEqual(state);
});

test('a highlight that was deleted comes back as the file has it', () => {
  const there = applied(EMPTY_STATE, [
    {
      key: 'p-1/highlight/h-0000000000000001/anchor',
      after: printAnchor(highlight('h-0000000000000001', 'one').anchor),
    },
    { key: 'p-1/highlight/h-0000000000000001/deleted', after: true },
  ]);
  expect(marksIn(there)).toEqual([]);
  const state = withMarks(there, [highlight('h-0000000000000001', 'one', 'Again.')]);
  expect(marksIn(state)).toEqual([['h-0000000000000001', 'one', 'Again.']]);
});
