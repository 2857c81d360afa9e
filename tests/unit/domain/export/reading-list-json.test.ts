import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  READING_LIST_END,
  type ReadingListPaper,
  readingListHead,
  readingListPaper,
} from '../../../../src/domain/export/reading-list-json.ts';
import { referenceOfPaper } from '../../../../src/domain/reference/reference-of-paper.ts';
import { paper } from '../../library/papers.ts';

const HEAD = {
  exported: '2026-03-01T12:00:00.000Z',
  tags: [{ id: 't-edge', name: 'edge', colour: 'blue' }],
  views: [
    { id: 'v-a', name: 'A', text: 'tag:edge', sort: { by: 'date', direction: 'descending' } },
  ],
} as const;

function listed(id: 'p-1' | 'p-2'): ReadingListPaper {
  const { title: _title, abstract: _abstract, ...held } = paper(id);
  const { reading: _reading, ...reference } = referenceOfPaper(paper(id));
  return {
    ...held,
    added: 7,
    reference,
    status: 'read',
    changed: 9,
    read: 8,
    tags: ['t-edge'],
    notes: [{ id: 'n-1', text: 'a "b"\n\u2028', changed: 5 }],
    highlights: [],
  };
}

const fileOf = (...papers: readonly ReadingListPaper[]) =>
  readingListHead(HEAD) +
  papers.map((each, index) => readingListPaper(each, index === 0)).join('') +
  READING_LIST_END;

test('a file says what it is, and holds all that was handed over', () => {
  const papers = [listed('p-1'), listed('p-2')];
  expect(JSON.parse(fileOf(...papers))).toEqual({
    format: 'reading-list',
    version: 1,
    ...HEAD,
    papers,
  });
});

test('a file may be without papers, and has each in a line of its own', () => {
  expect(JSON.parse(fileOf())).toMatchObject({ papers: [] });
  expect(fileOf(listed('p-1'), listed('p-2')).split('\n')).toHaveLength(12);
});

test('every member is described', () => {
  const words = readFileSync('docs/export-format.md', 'utf8');
  const named = new Set(Array.from(words.matchAll(/`(\w+)`/g), ([, name]) => name));
  const [name] = referenceOfPaper(paper('p-1')).authors;
  const { source, identifiers, ...reference } = listed('p-1').reference;
  for (const each of [HEAD, listed('p-1'), reference, source, identifiers, name ?? {}])
    for (const member of Object.keys(each)) expect(named, member).toContain(member);
});
