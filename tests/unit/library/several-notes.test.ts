import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { annotationsOn } from '../../../src/domain/annotation/annotation.ts';
import { furtherNote } from '../../../src/domain/note.ts';
import { compareNotes } from '../../../src/library/compare-notes.ts';
import type { Library } from '../../../src/library/library.ts';
import { backlinksTo } from '../../../src/library/links.ts';
import { historyView } from '../../../src/library/views/history-view.ts';
import { paperView } from '../../../src/library/views/paper-view.ts';
import { emptyMachine } from './empty-machine.ts';
import { acting, idsOf, opened } from './opened.ts';
import { bundleOf, paper } from './papers.ts';

const PAPERS = [paper('p-1'), paper('p-2', { title: 'Linked' })];
const SECOND = furtherNote('p-1', 1_700_000_000_000, new Uint8Array(4));
const THIRD = furtherNote('p-1', 1_700_000_000_001, new Uint8Array(4));

beforeEach(emptyMachine);

async function noted() {
  const library = await opened({ bundle: bundleOf(PAPERS) });
  await acting(library, [
    { kind: 'write-note', note: THIRD, text: 'Beside [[Linked]].' },
    { kind: 'write-note', note: SECOND, text: 'A second zebra.' },
  ]);
  return library;
}

const notesOf = async (library: Library) => (await paperView(library, 'p-1'))?.notes;

test('all notes of a paper are shown, in the order they were made, the first one always', async () => {
  const library = await noted();
  expect(await notesOf(library)).toEqual([
    { id: 'n-1', text: '' },
    { id: SECOND, text: 'A second zebra.' },
    { id: THIRD, text: 'Beside [[Linked]].' },
  ]);
  const kept = await opened({ bundle: bundleOf(PAPERS) });
  expect(await notesOf(kept)).toEqual(await notesOf(library));
});

test('each is searched, counted, overlooked and linked from', async () => {
  const library = await noted();
  await library.index();
  expect(await idsOf(library, 'zebra')).toEqual(['p-1']);
  expect(await idsOf(library, 'note:beside')).toEqual(['p-1']);
  expect(await idsOf(library, 'has:note')).toEqual(['p-1']);
  expect(backlinksTo(library, 'p-2').map(({ id }) => id)).toEqual(['p-1']);
  const { state } = library.catalogue();
  expect(annotationsOn(state, 'p-1').map(({ note }) => note)).toEqual([SECOND, THIRD]);
  await acting(library, [{ kind: 'delete-note', note: SECOND }]);
  expect(await idsOf(library, 'zebra')).toEqual([]);
  expect(await idsOf(library, 'has:note')).toEqual(['p-1']);
  await acting(library, [{ kind: 'delete-note', note: THIRD }]);
  expect(await idsOf(library, 'has:note')).toEqual([]);
});

test('one is deleted and brought back, the others stand', async () => {
  const library = await noted();
  const deleted = await acting(library, [{ kind: 'delete-note', note: SECOND }]);
  expect(deleted.words).toBe('Note deleted.');
  expect((await notesOf(library))?.map(({ id }) => id)).toEqual(['n-1', THIRD]);
  await acting(library, [{ kind: 'undo', group: null, anyway: false }]);
  expect((await notesOf(library))?.map(({ id }) => id)).toEqual(['n-1', SECOND, THIRD]);
  const again = await acting(library, [{ kind: 'delete-note', note: 'n-1' }]);
  expect(again).toEqual({ group: null, words: 'There is no such note.' });
});

test('the history tells them apart, and only versions of one are compared', async () => {
  const library = await noted();
  const { entries } = await historyView(library, { id: 'p-1', before: null });
  expect(entries.map(({ versions }) => versions.map(({ note }) => note))).toEqual([
    [SECOND],
    [THIRD],
  ]);
  const change = entries[0]?.id ?? '';
  const from = { change, side: 'after' } as const;
  expect(await compareNotes(library, { note: SECOND, from, to: null })).toMatchObject({ ok: true });
  expect(await compareNotes(library, { note: THIRD, from, to: null })).toMatchObject({
    failure: { kind: 'refused' },
  });
});
