import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Act } from '../../../src/domain/act.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import type { Library } from '../../../src/library/library.ts';
import { linkedPaper } from '../../../src/library/links.ts';
import { paperView } from '../../../src/library/views/paper-view.ts';
import { emptyMachine } from './empty-machine.ts';
import { fakeVault } from './fake-vault.ts';
import { acting, idsOf, opened } from './opened.ts';
import { bundleOf, paper } from './papers.ts';

const TITLE = 'Stripes of zebras in the dry season';
const PAPERS = [
  paper('p-1', { title: TITLE, abstract: '' }),
  paper('p-2', { title: 'Something else altogether, on ants' }),
  paper('p-3', { title: TITLE.toUpperCase(), abstract: 'An abstract that says more.' }),
];
const ANCHOR = {
  part: 'abstract',
  quote: { exact: 'abstract', prefix: 'An ', suffix: ' that' },
  position: { start: 3, end: 11 },
} as const;

beforeEach(emptyMachine);

async function pairsIn(library: Library) {
  await expect.poll(() => library.duplicates(20).done).toBe(1);
  return library.duplicates(20).pairs.map(({ one, other, is }) => [one.id, other.id, is]);
}

const undoLast = { kind: 'undo', group: null, anyway: false } as const;

test('papers that are there twice are found, and told apart for good', async () => {
  const { vault } = fakeVault();
  const library = await opened({ bundle: bundleOf(PAPERS), vault });
  expect(await pairsIn(library)).toEqual([['p-1', 'p-3', 'same']]);
  await acting(library, [{ kind: 'tell-apart', one: 'p-3', other: 'p-1' }]);
  expect(await pairsIn(library)).toEqual([]);
  library.close();
  const again = await opened({ bundle: bundleOf(PAPERS), vault });
  expect(await pairsIn(again)).toEqual([]);
  await acting(again, [undoLast]);
  expect(await pairsIn(again)).toHaveLength(1);
});

test('two papers become one with all that is on either, and two again after undo', async () => {
  const library = await opened({ bundle: bundleOf(PAPERS) });
  await acting(library, [
    { kind: 'write-note', note: 'n-1', text: 'On the first.' },
    { kind: 'write-note', note: 'n-3', text: 'On the second.' },
    { kind: 'add-tag', papers: ['p-3'], name: 'zoo' },
    { kind: 'set-status', papers: ['p-3'], status: 'read' },
    {
      kind: 'mark',
      paper: 'p-3',
      highlight: 'h-0123456789abcdef',
      anchor: ANCHOR,
      colour: 'green',
    },
  ]);
  const differences = await library.compare('p-1', 'p-3');
  expect(differences.ok && differences.value.map(({ field }) => field)).toContain('abstract');
  const { words } = await acting(library, [
    { kind: 'merge-papers', kept: 'p-1', other: 'p-3', fields: {} },
  ]);
  expect(words).toBe('2 papers put together.');
  expect(await idsOf(library, '')).toEqual(['p-1', 'p-2']);
  expect(await paperView(library, 'p-1')).toMatchObject({
    title: TITLE,
    abstract: 'An abstract that says more.',
    status: 'read',
    tags: [{ name: 'zoo' }],
    notes: [{ text: 'On the first.' }, { text: 'On the second.' }],
    highlights: [{ id: 'h-0123456789abcdef', colour: 'green' }],
  });
  expect(linkedPaper(library, { paper: 'p-3', highlight: null })?.id).toBe('p-1');
  await acting(library, [undoLast]);
  expect(await idsOf(library, '')).toEqual(['p-1', 'p-2', 'p-3']);
  expect(await paperView(library, 'p-1')).toMatchObject({
    abstract: '',
    tags: [],
    highlights: [],
    notes: [{ text: 'On the first.' }],
  });
  expect(await paperView(library, 'p-3')).toMatchObject({
    status: 'read',
    highlights: [{ colour: 'green' }],
    notes: [{ text: 'On the second.' }],
  });
});

test('what was marked on both is on each after a restart, put together or not', async () => {
  const { vault } = fakeVault();
  const marks = ['p-1', 'p-3'].map((on, index) => ({
    kind: 'mark',
    paper: on as PaperId,
    highlight: `h-000000000000000${index}`,
    anchor: ANCHOR,
    colour: 'green',
  })) satisfies Act[];
  const started = () => opened({ bundle: bundleOf(PAPERS), vault });
  const marksOn = async (library: Library, id: PaperId) =>
    (await paperView(library, id))?.highlights.map(({ id: highlight }) => highlight);
  const first = await started();
  await acting(first, [...marks, { kind: 'merge-papers', kept: 'p-1', other: 'p-3', fields: {} }]);
  first.close();
  const second = await started();
  expect(await marksOn(second, 'p-1')).toEqual(['h-0000000000000000', 'h-0000000000000001']);
  await acting(second, [undoLast]);
  second.close();
  const third = await started();
  expect(await marksOn(third, 'p-1')).toEqual(['h-0000000000000000']);
  expect(await marksOn(third, 'p-3')).toEqual(['h-0000000000000001']);
});

test.each<[PaperId, PaperId]>([
  ['p-1', 'p-1'],
  ['p-1', 'p-none'],
  ['p-none', 'p-1'],
])('%s and %s cannot be put together', async (kept, other) => {
  const library = await opened({ bundle: bundleOf(PAPERS) });
  const outcome = await library.act({ kind: 'merge-papers', kept, other, fields: {} });
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});

test('papers are removed from the library, and come back with their notes', async () => {
  const { vault } = fakeVault();
  const library = await opened({ bundle: bundleOf(PAPERS), vault });
  await acting(library, [{ kind: 'write-note', note: 'n-2', text: 'Mine.' }]);
  const { words } = await acting(library, [{ kind: 'remove-papers', papers: ['p-2'] }]);
  expect(words).toBe('1 paper removed from the library.');
  expect(await paperView(library, 'p-2')).toBeNull();
  library.close();
  const again = await opened({ bundle: bundleOf(PAPERS), vault });
  expect(await idsOf(again, '')).toEqual(['p-1', 'p-3']);
  await acting(again, [undoLast]);
  expect((await paperView(again, 'p-2'))?.notes).toEqual([{ id: 'n-2', text: 'Mine.' }]);
});
