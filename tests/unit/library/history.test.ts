import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Change } from '../../../src/domain/change/change.ts';
import { nextChangeId, timeOf } from '../../../src/domain/change/clock.ts';
import type { HistoryEntry } from '../../../src/domain/change/history.ts';
import { compareNotes } from '../../../src/library/compare-notes.ts';
import type { Library } from '../../../src/library/library.ts';
import { trailOf } from '../../../src/library/store/trail.ts';
import { historyView } from '../../../src/library/views/history-view.ts';
import { emptyMachine } from './empty-machine.ts';
import { acting, opened, storeNow } from './opened.ts';

beforeEach(emptyMachine);

const PAPERS = ['p-1', 'p-2', 'p-3'] as const;

/** The pages of the history of a paper, newest first. */
async function pagesOf(library: Library, id: `p-${string}` = 'p-1') {
  const pages: (readonly HistoryEntry[])[] = [];
  let before: string | null = null;
  do {
    const page = await historyView(library, { id, before });
    pages.push(page.entries);
    before = page.older;
  } while (before !== null);
  return pages;
}

const told = (entries: readonly HistoryEntry[] = []) =>
  entries.map(({ words, since, others }) =>
    [words, since, others > 0 && `+${others}`].filter(Boolean).join(' '),
  );

test('tells what was done to a paper, to how many others, and what became of it', async () => {
  const library = await opened();
  await acting(library, [
    { kind: 'set-status', papers: [...PAPERS], status: 'reading' },
    { kind: 'set-status', papers: ['p-2'], status: 'read' },
    { kind: 'add-tag', papers: ['p-1'], name: 'one' },
    { kind: 'add-tag', papers: ['p-1', 'p-2'], name: 'two' },
    { kind: 'rename-tag', tag: 't-two', name: 'one' },
    { kind: 'delete-tag', tag: 't-one' },
    { kind: 'write-note', note: 'n-1', text: 'words' },
    { kind: 'undo', group: null, anyway: false },
    { kind: 'redo' },
    { kind: 'undo', group: null, anyway: false },
    { kind: 'undo', group: null, anyway: false },
  ]);
  const pages = await pagesOf(library);
  expect(pages.map(told)).toEqual([
    [
      'Undone: tag ‘one’ deleted. +1',
      'Undone: note written.',
      'Done again: note written. Undone since.',
      'Undone: note written. Done again and undone since.',
      'Note written. Undone since.',
      'Tag ‘one’ deleted. Undone since. +1',
      'Tag ‘two’ merged into ‘one’. +1',
      'Tag ‘two’ added. +1',
      'Tag ‘one’ added.',
      'Marked as reading. +2',
    ],
  ]);
  expect(told((await pagesOf(library, 'p-3'))[0])).toEqual(['Marked as reading. +2']);
});

test('a paper of which nothing was changed has none, and neither has one like it', async () => {
  const library = await opened();
  await acting(library, [{ kind: 'set-status', papers: ['p-1'], status: 'read' }]);
  expect(await historyView(library, { id: 'p-2', before: null })).toEqual({
    entries: [],
    older: null,
  });
  expect((await historyView(library, { id: 'p-', before: null })).entries).toEqual([]);
});

const START = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

/** A log in which the status of a paper changes every minute, but each tenth time its note does. */
function* longLog(count: number): Generator<Change> {
  let last: string | null = null;
  for (let index = 0; index < count; index += 1) {
    const id = nextChangeId(last, START + index * MINUTE, 'device01');
    last = id;
    if (index % 10 === 0)
      yield { id, key: 'n-1/text', before: `${index - 10}`, after: `${index}`, group: id };
    else {
      const [before, after] = index % 2 ? ['unread', 'read'] : ['read', 'unread'];
      yield { id, key: 'p-1/status', before, after, group: id };
    }
  }
}

test('of 10,000 changes every one is told once, in order', async () => {
  const library = await opened();
  const database = await storeNow();
  const log = [...longLog(10_000)];
  await database.changes.bulkAdd(log);
  await database.trail.bulkAdd([...trailOf(log)]);
  const other: Change = { ...stampedLast(log), key: 'p-11/status', after: 'read' };
  await database.changes.add(other);
  await database.trail.bulkAdd([...trailOf([other])]);
  database.close();
  const first = await historyView(library, { id: 'p-1', before: null });
  expect(first.entries[0]?.id).toBe(log.at(-1)?.id);
  // A few pages from the end and, by leaps, from all over the log.
  const ids: string[] = [];
  let before: string | null = null;
  for (let page = 0; page < 10; page += 1) {
    const view = await historyView(library, { id: 'p-1', before });
    ids.push(...view.entries.map(({ id }) => id));
    before = view.older;
  }
  const expected = log.map(({ id }) => id).reverse();
  expect(ids.length).toBeGreaterThan(500);
  expect(ids).toEqual(expected.slice(0, ids.length));
  for (const at of [5000, 9950]) {
    const view = await historyView(library, { id: 'p-1', before: expected[at] ?? null });
    const rest = expected.slice(at + 1, at + 1 + view.entries.length);
    expect(view.entries.map(({ id }) => id)).toEqual(rest);
    expect(view.older).toBe(at === 9950 ? null : rest.at(-1));
  }
}, 120_000);

const stampedLast = (log: readonly Change[]) => {
  const id = nextChangeId(log.at(-1)?.id ?? null, START, 'device01');
  return { id, before: null, group: id } as const;
};

test('long notes make short pages, and no version is lost between them', async () => {
  const library = await opened();
  const database = await storeNow();
  let last: string | null = null;
  const log = Array.from({ length: 130 }, (_, index): Change => {
    last = nextChangeId(last, START + index * 10 * MINUTE, 'device01');
    return { id: last, key: 'n-1/text', before: '', after: 'x'.repeat(30_000), group: last };
  });
  await database.changes.bulkAdd(log);
  await database.trail.bulkAdd([...trailOf(log)]);
  database.close();
  const pages = await pagesOf(library);
  expect(pages.length).toBeGreaterThan(1);
  const versions = pages.flat().flatMap((entry) => entry.versions.map(({ id }) => id));
  expect(versions).toEqual(log.map(({ id }) => id).reverse());
});

test('two versions of a note are compared, and one restored as an act of its own', async () => {
  const library = await opened();
  await acting(library, [
    { kind: 'write-note', note: 'n-1', text: 'the old way' },
    { kind: 'set-status', papers: ['p-1'], status: 'read' },
    { kind: 'write-note', note: 'n-1', text: 'the new way' },
  ]);
  const [newer, , older] = (await historyView(library, { id: 'p-1', before: null })).entries;
  const from = { change: older?.id ?? '', side: 'after' } as const;
  const compared = await compareNotes(library, { note: 'n-1', from, to: null });
  expect(compared).toEqual({
    ok: true,
    value: {
      from: { text: 'the old way', time: timeOf(from.change) },
      to: { text: 'the new way', time: null },
      pieces: [
        { kind: 'same', text: 'the ' },
        { kind: 'removed', text: 'old' },
        { kind: 'added', text: 'new' },
        { kind: 'same', text: ' way' },
      ],
    },
  });
  const left = { change: newer?.id ?? '', side: 'before' } as const;
  expect(await compareNotes(library, { note: 'n-1', from: left, to: from })).toMatchObject({
    value: { pieces: [{ kind: 'same', text: 'the old way' }] },
  });
  const restored = await acting(library, [
    { kind: 'restore-note', note: 'n-1', text: 'the old way' },
  ]);
  expect(restored.words).toBe('Earlier version of the note restored.');
  await acting(library, [{ kind: 'write-note', note: 'n-1', text: 'the old way again' }]);
  const note = () => library.catalogue().state.notes.get('p-1')?.get('n-1')?.text;
  await acting(library, [{ kind: 'undo', group: null, anyway: false }]);
  expect(note()).toBe('the old way');
  await acting(library, [{ kind: 'undo', group: null, anyway: false }]);
  expect(note()).toBe('the new way');
});

test('what is no version of a note is refused', async () => {
  const library = await opened();
  const { group } = await acting(library, [
    { kind: 'set-status', papers: ['p-1'], status: 'read' },
  ]);
  for (const change of [group ?? '', '0-0-nothing'])
    expect(
      await compareNotes(library, { note: 'n-1', from: { change, side: 'after' }, to: null }),
    ).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});
