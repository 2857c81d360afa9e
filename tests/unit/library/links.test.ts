import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { noteOf } from '../../../src/domain/note.ts';
import type { Library } from '../../../src/library/library.ts';
import { backlinksTo, linkable, linkedPaper } from '../../../src/library/links.ts';
import { annotationsView } from '../../../src/library/views/annotations-view.ts';
import { emptyMachine } from './empty-machine.ts';
import { acting, opened } from './opened.ts';
import { bundleOf, paper } from './papers.ts';

const PAPERS = [
  paper('p-1', { title: '\\textit{BoolNet}: Small Binary Nets' }),
  paper('p-2', { title: 'Binary Search' }),
  paper('p-3', { title: 'Gödel on Nets' }),
];
const write = (of: 'p-1' | 'p-2' | 'p-3', text: string) =>
  ({ kind: 'write-note', note: noteOf(of), text }) as const;
const mark = (index: number, start: number, colour: 'green' | 'rose') =>
  ({
    kind: 'mark',
    paper: 'p-1',
    highlight: `h-000000000000000${index}`,
    anchor: {
      part: 'abstract',
      quote: { exact: `words ${index}`, prefix: '', suffix: '' },
      position: { start, end: start + 7 },
    },
    colour,
  }) as const;

let library: Library;

beforeEach(async () => {
  emptyMachine();
  library = await opened({ bundle: bundleOf(PAPERS) });
});

test('a link leads to the paper of that id, or of that title however it is written', () => {
  expect(linkedPaper(library, { paper: 'p-2', highlight: null })).toMatchObject({ id: 'p-2' });
  expect(linkedPaper(library, { title: 'boolnet small  binary nets' })).toMatchObject({
    id: 'p-1',
  });
  expect(linkedPaper(library, { title: 'Godel on nets' })).toMatchObject({ id: 'p-3' });
  expect(linkedPaper(library, { title: 'Nets' })).toBeNull();
  expect(linkedPaper(library, { paper: 'p-none', highlight: null })).toBeNull();
});

test('signs alone lead nowhere, not to a paper without a title either', async () => {
  emptyMachine();
  const untitled = await opened({ bundle: bundleOf([paper('p-1', { title: '' })]) });
  expect(linkedPaper(untitled, { title: '???' })).toBeNull();
  expect(linkedPaper(untitled, { paper: 'p-1', highlight: null })).toMatchObject({ id: 'p-1' });
});

test('papers are offered by the words of their titles', () => {
  const offered = (typed: string) => linkable(library, typed).map(({ id }) => id);
  expect(offered('bin').toSorted()).toEqual(['p-1', 'p-2']);
  expect(offered('bin sea')).toEqual(['p-2']);
  expect(offered('gode')).toEqual(['p-3']);
  expect(offered('"*:(')).toHaveLength(3);
});

test('a paper knows which notes link to it, but its own', async () => {
  await acting(library, [
    write('p-1', 'See [[p-2|Binary Search]] and myself, [[p-1|BoolNet]].'),
    write('p-3', '> x [↩](reading-list://paper/p-2/h-0000000000000001)'),
  ]);
  const from = (id: 'p-1' | 'p-2') => backlinksTo(library, id).map((each) => each.id);
  expect(from('p-2')).toEqual(['p-1', 'p-3']);
  expect(from('p-1')).toEqual([]);
  await acting(library, [write('p-3', 'Like [[gödel on NETS]] and [[binary search]].')]);
  expect(from('p-2')).toEqual(['p-1', 'p-3']);
  await acting(library, [write('p-3', 'Nothing.')]);
  expect(from('p-2')).toEqual(['p-1']);
});

test('annotations are told by paper or the newest first, and narrowed down', async () => {
  await acting(library, [
    write('p-3', 'A note on *nets*.'),
    mark(2, 40, 'rose'),
    mark(1, 10, 'green'),
    { kind: 'comment-highlight', paper: 'p-1', highlight: 'h-0000000000000001', text: 'Why?' },
    { kind: 'add-tag', papers: ['p-3'], name: 'later' },
    write('p-2', '  '),
  ]);
  const told = (
    by: 'paper' | 'day',
    filter: { text?: string; colours?: readonly ('green' | 'rose')[] } = {},
    text = '',
    most = 9,
  ) =>
    annotationsView(library, {
      query: { text, sort: { by: 'page', direction: 'ascending' } },
      filter: { text: '', colours: [], ...filter },
      by,
      most,
    });
  const names = ({ shown }: ReturnType<typeof told>) =>
    shown.map(({ paper: on, highlight }) => `${on} ${highlight?.id.slice(-1) ?? 'note'}`);
  expect(names(told('paper'))).toEqual(['p-1 1', 'p-1 2', 'p-3 note']);
  expect(names(told('day'))).toEqual(['p-1 1', 'p-1 2', 'p-3 note']);
  await acting(library, [write('p-3', 'A newer note on *nets*.')]);
  expect(names(told('day'))).toEqual(['p-3 note', 'p-1 1', 'p-1 2']);
  expect(told('paper', {}, '', 1)).toMatchObject({ total: 3, papers: 2 });
  expect(names(told('paper', { text: 'WHY' }))).toEqual(['p-1 1']);
  expect(names(told('paper', { text: 'note net' }))).toEqual(['p-3 note']);
  expect(names(told('paper', { colours: ['rose'] }))).toEqual(['p-1 2']);
  expect(names(told('paper', {}, 'tag:later'))).toEqual(['p-3 note']);
});
