import { Dexie, type Table } from 'dexie';
import type { Change, ChangeId } from '../../domain/change/change.ts';
import type { TagRecord } from '../../domain/change/user-state.ts';
import type { NoteId } from '../../domain/note.ts';
import type { Author, Paper, PaperId } from '../../domain/paper.ts';
import type { Status } from '../../domain/status.ts';
import type { TagId } from '../../domain/tag.ts';
import { type StoreVersion, VERSIONS } from './versions.ts';

/** The name of the store on disk; another name would leave all that is stored behind. */
export const STORE_NAME = 'reading-list';

/** A paper without its abstract, and its place on the author's page. */
export type PaperRow = Omit<Paper, 'abstract'> & { readonly order: number };

/** Abstracts are kept apart from what every start reads first. */
export interface AbstractRow {
  readonly id: PaperId;
  readonly text: string;
}
/** Where the person stands with a paper. */
export interface ReadingRow {
  readonly paper: PaperId;
  readonly status: Status;
  readonly tags: readonly TagId[];
}
/** A note as it was last saved. */
export interface NoteRow {
  readonly id: NoteId;
  readonly text: string;
}
/** A tag, deleted or not. */
export type TagRow = TagRecord & { readonly id: TagId };
/** One setting; its value is checked when it is read. */
export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}
/** Which bundled library the papers are from. */
export interface BundleRow {
  readonly name: 'bundle';
  readonly revision: string;
  readonly author: Author;
}

/** The store. What is the person's is written by commit-changes.ts alone. */
export class Database extends Dexie {
  declare readonly papers: Table<PaperRow, PaperId>;
  declare readonly abstracts: Table<AbstractRow, PaperId>;
  declare readonly readings: Table<ReadingRow, PaperId>;
  declare readonly notes: Table<NoteRow, NoteId>;
  declare readonly tags: Table<TagRow, TagId>;
  declare readonly changes: Table<Change, ChangeId>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly meta: Table<BundleRow, BundleRow['name']>;

  constructor(versions: readonly StoreVersion[] = VERSIONS) {
    // Strict: a transaction is complete when the disk says so, not the operating system's cache.
    super(STORE_NAME, { chromeTransactionDurability: 'strict' });
    versions.forEach(({ stores, upgrade }, index) => {
      const version = this.version(index + 1).stores({ ...stores });
      if (upgrade) version.upgrade(upgrade);
    });
  }
}
