import { expect, it } from 'vitest';
import { paperFields } from '../../../../src/domain/markdown-folder/paper-fields.ts';
import { referenceOfPaper } from '../../../../src/domain/reference/reference-of-paper.ts';
import { paper, withoutAbstract } from '../../library/papers.ts';
import { after } from '../change/state-of.ts';

const anchor = (exact: string, start: number, part: 'title' | 'abstract' = 'abstract') => ({
  part,
  quote: { exact, prefix: '', suffix: '' },
  position: { start, end: start + exact.length },
});

it('are the paper with all that is on it, marks where the very words stand, whole formulas in them', () => {
  const given = paper('p-1', { abstract: 'Ants $x$ carry\r\nmuch, much.', date: '2024-05' });
  const { state } = after([
    { kind: 'set-status', papers: ['p-1'], status: 'read' },
    { kind: 'add-tag', papers: ['p-1'], name: 'zoo' },
    { kind: 'add-tag', papers: ['p-1'], name: 'ants' },
    { kind: 'write-note', note: 'n-1', text: 'one\r\ntwo' },
    {
      kind: 'mark',
      paper: 'p-1',
      highlight: 'h-000000000000000b',
      anchor: anchor('much', 19),
      colour: 'rose',
    },
    {
      kind: 'mark',
      paper: 'p-1',
      highlight: 'h-000000000000000a',
      anchor: anchor('x carry', 5),
      colour: 'blue',
    },
  ]);
  const held = { ...withoutAbstract(given), added: Date.UTC(2026, 0, 2) };
  expect(paperFields(held, referenceOfPaper(given), state)).toEqual({
    id: 'p-1',
    title: 'Title of p-1',
    authors: ['Ada Author', 'Bo Other'],
    authorsCut: false,
    year: 2024,
    venue: '',
    doi: '',
    arxiv: '',
    url: '',
    status: 'read',
    tags: ['ants', 'zoo'],
    rating: null,
    published: '',
    added: '2026-01-02',
    read: '1970-01-01',
    abstract: 'Ants $x$ carry\nmuch, much.',
    marks: [
      { from: 5, to: 14 },
      { from: 21, to: 25 },
    ],
    highlights: [
      { id: 'h-000000000000000a', colour: 'blue', quote: 'x carry', comment: '' },
      { id: 'h-000000000000000b', colour: 'rose', quote: 'much', comment: '' },
    ],
    notes: [{ id: 'n-1', text: 'one\ntwo' }],
  });
});
