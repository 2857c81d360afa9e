import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { listed } from '../../../src/domain/catalogue/listed.ts';
import type { Query } from '../../../src/domain/query.ts';
import { acting, emptyMachine, opened } from './opened.ts';
import { bundleOf, paper } from './papers.ts';

const COUNT = 10_000;
const VOCABULARY = Array.from({ length: 5000 }, (_, index) => `word${(index * 7919) % 5000}`);
const text = (seed: number, length: number) =>
  Array.from({ length }, (_, index) => VOCABULARY[(seed * 31 + index * index * 17) % 5000]).join(
    ' ',
  );

// Prints how long things take; asserts only that they work, for machines differ.
test('10,000 papers', async () => {
  emptyMachine();
  const papers = Array.from({ length: COUNT }, (_, index) =>
    paper(`p-${index}`, { title: text(index, 8), abstract: text(index + 1, 150) }),
  );
  const library = await opened({ bundle: bundleOf(papers) });
  const times: string[] = [];
  const timed = (name: string, query: Query) => {
    const before = performance.now();
    const { length } = listed(library.catalogue(), query);
    times.push(`${name}: ${(performance.now() - before).toFixed(1)} ms, ${length} papers`);
    return length;
  };
  const page: Query = {
    text: '',
    pick: { kind: 'all' },
    sort: { by: 'page', direction: 'ascending' },
  };
  expect(timed('all', page)).toBe(COUNT);
  timed('all again', page);
  for (const by of ['date', 'title', 'author', 'status'] as const)
    timed(`by ${by}`, { ...page, sort: { by, direction: 'descending' } });
  timed('by title again', { ...page, sort: { by: 'title', direction: 'ascending' } });
  timed('first search', { ...page, text: 'w' });
  for (const typed of ['wo', 'word12', 'word123 word4', 'nothing'])
    timed(`search “${typed}”`, { ...page, text: typed });
  const before = performance.now();
  await acting(library, [
    { kind: 'set-status', papers: papers.slice(0, 1000).map(({ id }) => id), status: 'read' },
  ]);
  times.push(`1,000 papers marked: ${(performance.now() - before).toFixed(0)} ms`);
  timed('search after it', { ...page, text: 'word12' });
  console.log(times.join('\n'));
}, 60_000);
