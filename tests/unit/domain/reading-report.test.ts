import { expect, test } from 'vitest';
import {
  authorsAndYear,
  readingReport,
  titleLine,
} from '../../../src/domain/annotation/reading-report.ts';
import type { Highlight } from '../../../src/domain/highlight/highlight.ts';

const highlight: Highlight = {
  id: 'h-0000000000000001',
  anchor: {
    part: 'abstract',
    quote: { exact: 'costs $5,\n*really*', prefix: '', suffix: '' },
    position: { start: 0, end: 18 },
  },
  colour: 'blue',
  comment: '',
  made: null,
};

test('a report quotes passages, keeps the Markdown of notes, and makes all else plain', () => {
  const report = readingReport([
    {
      heading: 'A *Title*',
      line: 'Ada · 2021',
      annotations: [
        { paper: 'p-1', highlight, note: null, text: 'Is it #1?', time: null, source: null },
        {
          paper: 'p-1',
          highlight: null,
          note: 'n-1',
          text: '# Doubt\n\n*No.*',
          time: null,
          source: 'Elsewhere',
        },
      ],
    },
  ]);
  expect(report).toBe(
    [
      '# Notes and highlights',
      '## A \\*Title\\*',
      'Ada · 2021',
      '> costs \\$5,\n> \\*really\\*',
      'Is it \\#1?',
      '*Elsewhere*',
      '### Doubt',
      '*No.*\n',
    ].join('\n\n'),
  );
});

test('authors and year are one line', () => {
  const paper = {
    title: 'T',
    authors: ['Ada', 'Bo'],
    authorsCut: true,
    date: '2021-01-01',
  } as const;
  expect(authorsAndYear(paper)).toBe('Ada, Bo et al. · 2021');
  expect(authorsAndYear({ ...paper, authors: [], authorsCut: false })).toBe('2021');
  expect(authorsAndYear({ ...paper, date: '' })).toBe('Ada, Bo et al.');
  expect(authorsAndYear({ ...paper, authors: [], date: '' })).toBe('');
});

test('a title is one line, and something stands for one where there is none', () => {
  expect(titleLine({ title: 'On\n\\emph{nets}' })).toBe('On nets');
  for (const title of ['', ' ', '\\emph{}']) expect(titleLine({ title })).toBe('Untitled');
});
