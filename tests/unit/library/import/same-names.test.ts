import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { CsvMeaning } from '../../../../src/domain/formats/csv/csv-meaning.ts';
import { freeName } from '../../../../src/library/import/import-file.ts';
import { emptyMachine } from '../empty-machine.ts';
import { opened } from '../opened.ts';
import { valueIn } from './imported.ts';

beforeEach(emptyMachine);

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('two files of one name are told apart, and so are their columns', async () => {
  const { imports } = await opened();
  const id = valueIn(await imports.begin());
  const file = 'export.csv';
  for (const parts of [['Title,Wann\n', 'Of cats,2003\n'], ['Title,Quand\nOf dogs,2004\n']])
    for (const [at, part] of parts.entries()) {
      const isLast = at === parts.length - 1;
      valueIn(await imports.add({ import: id, file, bytes: bytesOf(part), isLast }));
    }
  valueIn(await imports.read({ import: id }));
  const files = () => imports.view()?.files.map(({ name, entries }) => [name, entries]);
  expect(files()).toEqual([
    ['export.csv', 1],
    ['export (2).csv', 1],
  ]);
  const meanings: readonly CsvMeaning[] = ['title', 'year'];
  valueIn(await imports.match({ import: id, file: 'export (2).csv', meanings }));
  const all = await imports.entries({ import: id, kind: 'new', from: 0, to: 10 });
  expect(valueIn(all).entries.map(({ title, year }) => [title, year])).toEqual([
    ['Of cats', ''],
    ['Of dogs', '2004'],
  ]);
});

test.each([
  ['refs.bib', [], 'refs.bib'],
  ['refs.bib', ['refs.bib', 'refs (2).bib'], 'refs (3).bib'],
  ['Pasted text', ['Pasted text'], 'Pasted text (2)'],
  ['v1.2/read me', ['v1.2/read me'], 'v1.2/read me (2)'],
])('%s beside %j is %s', (name, taken, free) => {
  expect(freeName(name, new Set(taken))).toBe(free);
});
