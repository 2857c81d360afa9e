import { library, type Methods, shell, vault, views } from '../../../src/preload/contract.ts';

const SORT = { by: 'page', direction: 'ascending' };
export const QUERY = { text: 'edge', sort: SORT };
export const ID = '0mabcdefg-0000-device01';
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
      notices: [{}],
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
      backups: [{}],
      backup: [{ name: BACKUP }],
      backUp: [{}],
      space: [{}],
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
      secondFolder: [{}],
      chooseSecondFolder: [{}],
      stopSecondFolder: [{}],
      openedPart: [{ file: 0, from: 4_194_304 }],
      painted: [{}],
      settled: [{ unsaved: null }, { unsaved: 'The disk is full.' }],
    },
  ],
  [
    'vault',
    vault,
    {
      open: [{}],
      read: [{}],
      append: [
        { changes: [] },
        { changes: [{ id: ID, key: 'p-a/status', before: null, after: 'read', group: ID }] },
      ],
      backups: [{}],
      backup: [{ name: BACKUP }],
      backUp: [{}],
      overdue: [{}],
      keepDatabase: [{}],
      clearDatabase: [{}],
      free: [{}],
      space: [{}],
    },
  ],
];
