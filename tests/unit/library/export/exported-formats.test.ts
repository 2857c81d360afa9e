import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExportFormat } from '../../../../src/domain/export/export-format.ts';
import { readBibtex } from '../../../../src/domain/formats/bibtex/read-bibtex.ts';
import { readCslJson } from '../../../../src/domain/formats/csl-json/read-csl-json.ts';
import { csvColumns } from '../../../../src/domain/formats/csv/csv-columns.ts';
import { readCsv } from '../../../../src/domain/formats/csv/read-csv.ts';
import { readRis } from '../../../../src/domain/formats/ris/read-ris.ts';
import { success } from '../../../../src/domain/outcome.ts';
import type { Reader } from '../../../../src/domain/reference/found.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import type { Library } from '../../../../src/library/library.ts';
import { emptyMachine } from '../empty-machine.ts';
import { fakeVault } from '../fake-vault.ts';
import { acting, opened } from '../opened.ts';
import { bundleOf, paper } from '../papers.ts';

const PAPERS = [
  paper('p-1', {
    title: 'Über $\\alpha$-nets & edges',
    authors: ['Ada Author', 'Ludwig van Beethoven'],
    authorsCut: true,
    abstract: 'We prove that $x < y$, "always".',
  }),
  paper('p-2', { title: '=HYPERLINK("x")', authors: ['Bo Other'], date: '2023-11' }),
  paper('p-3', { title: 'A map', authors: [], date: '' }),
];

let library: Library;
const { vault, exporting } = fakeVault();

beforeEach(async () => {
  emptyMachine();
  library = await opened({ vault, bundle: bundleOf(PAPERS) });
  await acting(library, [
    { kind: 'set-status', papers: ['p-1'], status: 'reading' },
    { kind: 'set-status', papers: ['p-2'], status: 'dropped' },
    { kind: 'add-tag', papers: ['p-1', 'p-3'], name: 'to cite, soon' },
    { kind: 'add-tag', papers: ['p-1'], name: 'Ärger' },
    { kind: 'write-note', note: 'n-1', text: '# See\n\nthe *second* table: 50 % & {more}' },
    { kind: 'write-note', note: 'n-2', text: ' \n' },
  ]);
});
afterEach(() => library.close());

/** What the file holds that the whole library was exported to. */
async function exported(format: ExportFormat): Promise<string> {
  const outcome = await library.exports.begin({ format, of: { kind: 'all' } });
  expect(outcome).toEqual(success({ papers: 3, file: 'papers.txt' }));
  return (exporting.files.get('papers.txt') ?? []).join('');
}

const read = (reader: Reader, text: string): readonly Reference[] =>
  Array.from(reader(text), (found) => {
    expect(found).toMatchObject({ kind: 'reference', problems: [] });
    return found.kind === 'reference' ? [found.reference] : [];
  }).flat();

const READERS: readonly (readonly [ExportFormat, Reader])[] = [
  ['bibtex', readBibtex],
  ['biblatex', readBibtex],
  ['ris', readRis],
  ['csl-json', readCslJson],
  ['csv', (text) => readCsv(text, csvColumns(text))],
];

describe.each(READERS)('papers exported as %s', (format, reader) => {
  test('are read back with what is the person’s', async () => {
    const [first, second, third, ...more] = read(reader, await exported(format));
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      title: 'Über $\\alpha$-nets & edges',
      authors: [
        { family: 'Author', given: 'Ada' },
        { family: 'Beethoven', given: 'Ludwig', particle: 'van' },
      ],
      authorsCut: true,
      issued: { year: 2024, month: 5, day: 1 },
      abstract: 'We prove that $x < y$, "always".',
      reading: {
        status: 'reading',
        tags: ['Ärger', 'to cite, soon'],
        notes: ['# See\n\nthe *second* table: 50 % & {more}'],
      },
    });
    expect(second).toMatchObject({
      title: '=HYPERLINK("x")',
      issued: { year: 2023, month: 11, day: null },
      reading: { status: 'dropped', tags: [], notes: [] },
    });
    expect(third).toMatchObject({
      title: 'A map',
      authors: [],
      issued: null,
      reading: { status: null, tags: ['to cite, soon'], notes: [] },
    });
  });

  test('have keys of their own, the same each time', async () => {
    const once = read(reader, await exported(format)).map(({ citationKey }) => citationKey);
    expect(once).toEqual(['author2024uber', 'other2023hyperlinkx', 'map']);
    expect(await exported(format)).toBe(await exported(format));
  });
});

test('a table holds nothing that a spreadsheet would work out', async () => {
  expect(await exported('csv')).toContain(`"'=HYPERLINK(""x"")"`);
});

test('a report is a document of its own', async () => {
  const text = await exported('html');
  expect(text).toMatch(/^<!doctype html>/);
  expect(text).toMatch(/<\/html>\n$/);
  expect(text).toContain('3 papers: 1 unread, 1 reading, 1 dropped. 0 highlights, 1 note.');
  expect(text).toContain('<h4>See</h4><p>the <em>second</em> table: 50 % &amp; {more}</p>');
  expect(text.match(/<article>/g)).toHaveLength(3);
  expect(await exported('pdf')).toBe(text);
});

test('a Reading List file holds all there is', async () => {
  await acting(library, [
    {
      kind: 'mark',
      paper: 'p-1',
      highlight: 'h-0123456789abcdef',
      anchor: {
        part: 'abstract',
        quote: { exact: 'prove', prefix: 'We ', suffix: ' that' },
        position: { start: 3, end: 8 },
      },
      colour: 'violet',
    },
    { kind: 'comment-highlight', paper: 'p-1', highlight: 'h-0123456789abcdef', text: 'How?' },
    { kind: 'save-view', name: 'Edges', text: 'edge', sort: null },
  ]);
  const file = JSON.parse(await exported('reading-list'));
  expect(file).toMatchObject({ format: 'reading-list', version: 1 });
  expect(file.tags.map(({ name }: { readonly name: string }) => name)).toEqual([
    'Ärger',
    'to cite, soon',
  ]);
  expect(file.views.at(-1)).toMatchObject({ name: 'Edges', text: 'edge', sort: null });
  const state = library.catalogue().state;
  expect(file.papers[0]).toMatchObject({
    id: 'p-1',
    category: 'CV',
    authors: ['Ada Author', 'Ludwig van Beethoven'],
    status: 'reading',
    changed: state.readings.get('p-1')?.changed,
    read: null,
    tags: file.tags.map(({ id }: { readonly id: string }) => id),
    notes: [{ id: 'n-1', text: '# See\n\nthe *second* table: 50 % & {more}' }],
    highlights: [
      {
        id: 'h-0123456789abcdef',
        anchor: { quote: { exact: 'prove' } },
        colour: 'violet',
        comment: 'How?',
      },
    ],
    reference: { title: PAPERS[0]?.title, abstract: PAPERS[0]?.abstract },
  });
  expect(file.papers).toHaveLength(3);
});
