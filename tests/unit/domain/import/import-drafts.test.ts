import { expect, test } from 'vitest';
import { tagsOn } from '../../../../src/domain/catalogue/catalogue.ts';
import { notesOn } from '../../../../src/domain/catalogue/notes-on.ts';
import { applied, EMPTY_STATE, type UserState } from '../../../../src/domain/change/user-state.ts';
import { type ImportedPaper, importDrafts } from '../../../../src/domain/import/import-drafts.ts';
import type { PaperId } from '../../../../src/domain/paper.ts';
import { recordAt } from '../../../../src/domain/record/record-id.ts';
import type { Reading } from '../../../../src/domain/reference/reference.ts';

const FILE = 'r-0mabcdefgabcdefgh';
const MOMENT = { now: 1000, bytes: () => new Uint8Array(4) };

const paper = (id: PaperId, reading: Partial<Reading> = {}, place = 0): ImportedPaper => ({
  paper: id,
  record: recordAt(FILE, place),
  reading: { status: null, tags: [], notes: [], ...reading },
});

const after = (papers: readonly ImportedPaper[], state: UserState = EMPTY_STATE) =>
  applied(state, importDrafts(state, papers, MOMENT));

const namesOn = (state: UserState, id: PaperId) => tagsOn(state, id).map(({ name }) => name);
const textsOn = (state: UserState, id: PaperId) => notesOn(state, id).map(({ text }) => text);

test('a tag is made once, however it is written, and one that is there is used', () => {
  const first = after([paper('p-1', { tags: ['Zoo'] })]);
  const state = after(
    [paper('p-2', { tags: ['zoo', 'New  one'] }), paper('p-3', { tags: ['NEW ONE', ' '] })],
    first,
  );
  expect(state.tags.size).toBe(2);
  expect(namesOn(state, 'p-2')).toEqual(['New one', 'Zoo']);
  expect(namesOn(state, 'p-3')).toEqual(['New one']);
});

test('a tag with a long name is cut where tags end', () => {
  const state = after([paper('p-1', { tags: ['x'.repeat(200)] })]);
  expect(namesOn(state, 'p-1')).toEqual([`${'x'.repeat(59)}…`]);
});

test('notes are added beside those of the person, each once', () => {
  const own = applied(EMPTY_STATE, [{ key: 'n-1/text', after: 'My own.' }]);
  const notes = ['Theirs.', 'my  own.', 'My  own.', 'Theirs.', ' '];
  const state = after([paper('p-1', { notes })], own);
  expect(textsOn(state, 'p-1')).toEqual(['My own.', 'Theirs.', 'my  own.']);
  expect(textsOn(after([paper('p-1', { notes })], state), 'p-1')).toHaveLength(3);
});

test('a status is set where the file has one, and left where it has none', () => {
  const reading = after([paper('p-1', { status: 'reading' }), paper('p-2')]);
  expect(reading.readings.get('p-1')?.status).toBe('reading');
  const state = after([paper('p-1', {}, 5)], reading);
  expect(state.readings.get('p-1')?.status).toBe('reading');
  expect(state.records.get('p-1')).toBe(`${FILE}/5`);
  expect(state.records.get('p-2')).toBe(`${FILE}/0`);
});
