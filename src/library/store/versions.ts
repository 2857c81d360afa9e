import type { Transaction } from 'dexie';
import { addDates } from './add-dates.ts';
import { addNoteDates } from './add-note-dates.ts';
import { addTrail } from './add-trail.ts';
import { partHighlights } from './part-highlights.ts';

/** What one version of the store adds to the one before: indexes, and how its data gets there. */
export interface StoreVersion {
  /** Per table its primary key, then its indexes; tables not named stay as they are. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** `now` is in milliseconds since 1970. */
  readonly upgrade?: (transaction: Transaction, now: number) => Promise<void>;
}

/**
 * The versions of the store, oldest first; the place in the list is the number.
 * The list only grows: an entry that was shipped is never edited. A new entry names its upgrade
 * function, says why it is there, raises STORE_VERSION, and gets a test that opens the version
 * before, puts rows in, opens the new one and compares (tests/unit/library/store.test.ts).
 *
 * All reads but these go through what is kept in memory, so no other index would be used:
 * `changes.group` finds what an undo takes back, and `undoes` which groups are undos.
 */
export const VERSIONS: readonly StoreVersion[] = [
  {
    stores: {
      papers: 'id',
      abstracts: 'id',
      readings: 'paper',
      notes: 'id',
      tags: 'id',
      changes: 'id, group',
      settings: 'name',
      meta: 'name',
    },
  },
  {
    stores: {
      views: 'id',
      searchIndex: 'name',
    },
    upgrade: addDates,
  },
  // What was undone is known without reading all changes; highlights have a table of their own, and
  // so has what was done to which paper: an index on changes would be slower by far, as the browser
  // looks up each of its rows. Notes are told by day.
  {
    stores: { changes: 'id, group, undoes', highlights: 'id', trail: '[paper+id]' },
    upgrade: async (transaction) => {
      await addTrail(transaction);
      await addNoteDates(transaction);
    },
  },
  // Papers from elsewhere: what was read of each is kept for good, and `holdings` says which of it
  // tells of a paper, and which papers were taken out; `pairs` which two are not one. Lists are shown from `listings`, so that a start does not read all of it.
  { stores: { records: 'id', listings: 'id', holdings: 'paper', pairs: 'pair' } },
  // Two papers may have highlights of the same ids: one that was put together with another, or imported
  // from where it came. A key cannot be changed, so they are in another table.
  {
    stores: { highlights: null, paperHighlights: '[paper+id]' },
    upgrade: partHighlights,
  },
];
