import { CITATION_STYLES } from '../../../src/domain/citation/citation-style.ts';
import { EXPORT_FORMATS } from '../../../src/domain/export/export-format.ts';
import { IMPORT_EXTRAS } from '../../../src/domain/import/import-item.ts';
import { library, type Methods, shell, vault, views } from '../../../src/preload/contract.ts';

const SORT = { by: 'page', direction: 'ascending' };
export const QUERY = { text: 'edge', sort: SORT };
export const ID = '0mabcdefg-0000-device01';
const IMPORT = 'i-0123456789abcdef';
const RECORDS = 'r-0mabcdefgabcdefgh';
const BACKUP = '2026-03-01T12-00-00-000Z-12.json';
/** A text of that length. */
export const long = (length: number) => 'x'.repeat(length);

type Samples = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What each method of the contract takes, by who answers it. */
export const RIGHT: readonly [string, Methods, Samples][] = [
  [
    'views',
    views,
    {
      list: [
        { query: QUERY, from: 0, to: 50, find: null },
        { query: QUERY, from: 0, to: 50, find: 'p-a' },
      ],
      paper: [{ id: 'p-a' }],
      history: [
        { id: 'p-a', before: null },
        { id: 'p-a', before: ID },
      ],
      shelf: [{}],
      annotations: ['paper', 'day'].map((by) => ({
        query: QUERY,
        filter: { text: '', colours: [] },
        by,
        most: 20,
      })),
      facets: [{ text: 'edge' }],
      duplicates: [{ most: 20 }],
      importing: [{}],
      exporting: [{}],
      notices: [{}],
      markdown: [{}],
    },
  ],
  [
    'library',
    library,
    {
      start: [{}],
      act: [{ kind: 'redo' }],
      papersIn: [{ query: QUERY, from: 0, to: 9 }],
      titled: [
        { query: QUERY, prefix: 'a', after: -1 },
        { query: QUERY, prefix: long(200), after: 7 },
      ],
      complete: ['author', 'tag', 'category', 'title', 'abstract', 'note', 'has', null].map(
        (field) => ({ field, typed: long(200) }),
      ),
      compareNotes: [{ note: 'n-a', from: null, to: { change: ID, side: 'after' } }],
      linked: [{ target: { title: 'x' } }],
      linkable: [{ typed: long(1000) }],
      keep: [{}, { density: 'compact' }],
      beginImport: [{}],
      addToImport: [{ import: IMPORT, file: 'a.bib', bytes: new Uint8Array(3), isLast: true }],
      readImport: [{ import: IMPORT }],
      importedEntries: [{ import: IMPORT, kind: 'new', from: 0, to: 9 }],
      importedEntry: [{ import: IMPORT, entry: 0 }],
      importProblems: [{ import: IMPORT, from: 0, to: 9 }],
      chooseImport: [
        { import: IMPORT, of: 0, choice: 'add' },
        { import: IMPORT, of: 'different', choice: 'skip' },
      ],
      chooseImportField: [{ import: IMPORT, entry: 0, field: 'title', choice: 'incoming' }],
      chooseImportExtra: IMPORT_EXTRAS.map((extra) => ({ import: IMPORT, extra, isTaken: false })),
      matchColumns: [{ import: IMPORT, file: 'a.csv', meanings: ['title', null] }],
      comparePapers: [{ kept: 'p-a', other: 'p-b' }],
      dropImport: [{ import: IMPORT }],
      exportPapers: EXPORT_FORMATS.flatMap((format) => [
        { format, of: { kind: 'papers', papers: ['p-a', 'p-b'], query: QUERY } },
        { format, of: { kind: 'query', query: QUERY } },
        { format, of: { kind: 'all' } },
      ]),
      cancelExport: [{}],
      cite: CITATION_STYLES.map((style) => ({ papers: ['p-a'], query: QUERY, style })),
      bibtexOf: [{ papers: ['p-a', 'p-b'], query: QUERY }],
      markdownLinks: [{ papers: ['p-a', 'p-b'], query: QUERY }],
      backups: [{}],
      backup: [{ name: BACKUP }],
      importBackup: [{ name: BACKUP }],
      backUp: [{}],
      space: [{}],
      syncMarkdown: [{ papers: 'all' }, { papers: 'own' }],
      stopMarkdown: [{}],
    },
  ],
  [
    'shell',
    shell,
    {
      openLink: [{ url: long(2048) }],
      about: [{}],
      setTheme: ['system', 'light', 'dark'].map((theme) => ({ theme })),
      showDataFolder: [{}],
      systemOpening: [{}],
      setSystemOpening: [{ isOn: true }, { isOn: false }],
      secondFolder: [{}],
      chooseSecondFolder: [{}],
      stopSecondFolder: [{}],
      openedPart: [{ file: 0, from: 4_194_304 }],
      painted: [{}],
      settled: [
        { left: null },
        { left: { kind: 'unsaved', reason: 'The disk is full.' } },
        { left: { kind: 'under-way', reason: 'Papers are being saved.' } },
      ],
      markdownFolder: [{}],
      chooseMarkdownFolder: [{}],
    },
  ],
  [
    'vault',
    vault,
    {
      open: [{}],
      read: [{}],
      handOver: [{ changes: [], isFirst: true }],
      append: [
        { changes: [] },
        { changes: [{ id: ID, key: 'p-a/status', before: null, after: 'read', group: ID }] },
      ],
      writeRecords: [{ file: RECORDS, records: ['{}'], isFirst: true, isLast: false }],
      dropRecords: [{ file: RECORDS }],
      readRecords: [{ file: RECORDS, from: 0 }],
      recordFiles: [{}],
      backups: [{}],
      backup: [{ name: BACKUP }],
      backUp: [{}],
      overdue: [{}],
      keepDatabase: [{}],
      clearDatabase: [{}],
      free: [{}],
      space: [{}],
      beginExport: EXPORT_FORMATS.map((format) => ({ format })),
      writeExport: [{ text: '' }, { text: long(1024 * 1024) }],
      endExport: [{}],
      dropExport: [{}],
      openMarkdown: [{ papers: 'all' }],
      readMarkdown: [{ names: ['a.md', 'b c/d.md'], isHead: true }],
      writeMarkdown: [{ files: [{ name: 'a.md', text: 'x', expected: null }] }],
      markdownBases: [{ papers: ['p-a'] }],
      keepMarkdown: [{ bases: [{ paper: 'p-a', name: 'a.md', base: 'x' }] }],
    },
  ],
];
