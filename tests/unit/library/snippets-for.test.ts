import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { emptyMachine } from './empty-machine.ts';
import { acting, listed, opened } from './opened.ts';
import { bundleOf, paper } from './papers.ts';

const PAPERS = [
  paper('p-1', {
    title: 'Edge nets',
    abstract: 'First comes one thing. Then \\emph{weights} are quantized! A last sentence.',
  }),
  paper('p-2', {
    title: 'On $\\alpha$-weights',
    authors: ['Ada Author', 'Bo Quant'],
    abstract: 'Weights are what it is about. Nothing on the edge of maps. Quants too.',
  }),
  paper('p-3', { title: 'Maps', abstract: 'Of atlases. On the edge of all.' }),
];

let library: Library;

beforeEach(async () => {
  emptyMachine();
  library = await opened({ bundle: bundleOf(PAPERS) });
  await acting(library, [
    { kind: 'add-tag', papers: ['p-3'], name: 'Quantum edge' },
    { kind: 'write-note', note: 'n-3', text: 'Read twice.\n\nNo weights here. See *Weigel*.' },
  ]);
  await library.index();
});

/** The snippets of what a text lists, by paper. */
async function snippets(text: string, from = library) {
  const { rows } = await listed(from, text);
  return Object.fromEntries(rows.map(({ id, snippet }) => [id, snippet]));
}

const ABSTRACT = { from: 'abstract', text: 'Then weights are quantized!' };
const EDGE = { from: 'abstract', text: 'Nothing on the edge of maps.' };
const NOTE = { from: 'note', text: 'No weights here.' };

test('a paper that matches by its abstract or note alone has the sentence that does', async () => {
  expect(await snippets('weights')).toEqual({ 'p-1': ABSTRACT, 'p-2': null, 'p-3': NOTE });
});

test('formulas of abstracts and notes are quoted as they are read', async () => {
  const text = 'First.\n\nWith $\\beta$-weights \\emph{twice}.';
  await acting(library, [{ kind: 'write-note', note: 'n-3', text }]);
  const { 'p-3': snippet } = await snippets('"β weights"');
  expect(snippet).toEqual({ from: 'note', text: 'With β-weights twice.' });
});

test('what title, authors or tags show needs no sentence', async () => {
  expect(await snippets('quant')).toEqual({ 'p-1': ABSTRACT, 'p-2': null, 'p-3': null });
  expect(await snippets('edge')).toEqual({ 'p-1': null, 'p-2': EDGE, 'p-3': null });
});

test('the sentence is one with a word the row does not show', async () => {
  expect(await snippets('quant edge')).toEqual({ 'p-1': ABSTRACT, 'p-2': EDGE, 'p-3': null });
});

test.each<[string, Awaited<ReturnType<typeof snippets>>]>([
  ['', { 'p-1': null, 'p-2': null, 'p-3': null }],
  ['status:unread', { 'p-1': null, 'p-2': null, 'p-3': null }],
  ['status:unread -weights', {}],
  ['nets -maps', { 'p-1': null }],
  ['tag:edge', { 'p-3': null }],
  ['author:quant', { 'p-2': null }],
])('nothing is quoted where no text is sought: “%s”', async (text, expected) => {
  expect(await snippets(text)).toEqual(expected);
});

test('a word that is sought in one field is quoted from that field', async () => {
  const about = { from: 'abstract', text: 'Weights are what it is about.' };
  expect(await snippets('abstract:weights')).toEqual({ 'p-1': ABSTRACT, 'p-2': about });
  expect(await snippets('note:weights')).toEqual({ 'p-3': NOTE });
  expect(await snippets('title:weights')).toEqual({ 'p-2': null });
});

test('a field is quoted only for words that may stand in it', async () => {
  expect(await snippets('title:about OR abstract:maps')).toEqual({ 'p-2': EDGE });
  expect(await snippets('abstract:weights abstract:maps OR abstract:atlases')).toMatchObject({
    'p-3': { from: 'abstract', text: 'Of atlases.' },
  });
});

test('a phrase is quoted where it stands in full', async () => {
  expect(await snippets('"weights are"')).toEqual({
    'p-1': ABSTRACT,
    'p-2': { from: 'abstract', text: 'Weights are what it is about.' },
  });
  expect(await snippets('"weights here"')).toEqual({ 'p-3': NOTE });
});

test('a word found in place of a mistyped one is quoted', async () => {
  const { rows, also } = await listed(library, 'quantizde');
  expect(also).toEqual([{ typed: 'quantizde', found: ['quantized'] }]);
  expect(rows).toMatchObject([{ id: 'p-1', snippet: ABSTRACT }]);
  const inNote = await listed(library, 'wiegel');
  expect(inNote.also).toEqual([{ typed: 'wiegel', found: ['weigel'] }]);
  expect(inNote.rows).toMatchObject([{ id: 'p-3', snippet: { from: 'note' } }]);
});

test('where abstracts cannot be read the list is there without their sentences', async () => {
  const abstractsOf = () => Promise.reject(new Error('Closed.'));
  expect(await snippets('weights', { ...library, abstractsOf })).toEqual({
    'p-1': null,
    'p-2': null,
    'p-3': NOTE,
  });
});
