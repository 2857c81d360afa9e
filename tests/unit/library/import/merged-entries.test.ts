import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { paperView } from '../../../../src/library/views/paper-view.ts';
import { emptyMachine } from '../empty-machine.ts';
import { opened } from '../opened.ts';
import { bundleOf, paper } from '../papers.ts';
import { handedOver, valueIn } from './imported.ts';

beforeEach(emptyMachine);

const TITLE = 'Stripes of zebras in the dry season';
const entry = (key: string, year: number, more: string) =>
  `@article{${key}, title = {${TITLE}}, author = {Author, Ada and Other, Bo}, year = ${year}, ${more}}`;

test('two entries that are put together with one paper both are', async () => {
  const library = await opened({ bundle: bundleOf([paper('p-1', { title: TITLE })]) });
  const files = {
    'a.bib': [
      entry('a', 2021, 'volume = 7, keywords = {early}, annote = {Of the first.}'),
      entry('b', 2027, 'number = 3, keywords = {late}, annote = {Of the second.}'),
    ].join('\n'),
  };
  const id = await handedOver(library, files);
  expect(library.imports.view()).toMatchObject({ counts: { likely: 2 } });
  valueIn(await library.imports.choose({ import: id, of: 'likely', choice: 'merge' }));
  const field = { field: 'issued', choice: 'incoming' } as const;
  valueIn(await library.imports.chooseField({ import: id, entry: 1, ...field }));
  const { words } = valueIn(await library.act({ kind: 'import', import: id }));
  expect(words).toBe('1 paper put together with what was here.');
  expect(library.catalogue().papers.map((held) => held.id)).toEqual(['p-1']);
  expect(await paperView(library, 'p-1')).toMatchObject({
    date: '2027',
    tags: [{ name: 'early' }, { name: 'late' }],
    notes: [{ text: 'Of the first.' }, { text: 'Of the second.' }],
  });
  const known = (await library.referencesOf(['p-1'])).get('p-1');
  expect(known).toMatchObject({ volume: '7', issue: '3' });
});
