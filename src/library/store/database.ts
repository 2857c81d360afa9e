import { Dexie, type Table } from 'dexie';
import type { Change, ChangeId } from '../../domain/change/change.ts';
import type {
  Note,
  PaperPair,
  Reading,
  Removal,
  TagRecord,
} from '../../domain/change/user-state.ts';
import type { HighlightId } from '../../domain/highlight/highlight.ts';
import type { HighlightRecord } from '../../domain/highlight/highlight-record.ts';
import type { NoteId } from '../../domain/note.ts';
import type { Author, Paper, PaperId } from '../../domain/paper.ts';
import type { RecordId } from '../../domain/record/record-id.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { TagId } from '../../domain/tag.ts';
import type { ViewId, ViewRecord } from '../../domain/view.ts';
import type { Head } from '../../preload/vault-types.ts';
import { SUMMED_ROWS } from './summed-rows.ts';
import type { TrailRow } from './trail.ts';
import { type StoreVersion, VERSIONS } from './versions.ts';

/** The name of the store on disk; another name would leave all that is stored behind. */
export const STORE_NAME = 'reading-list';

/** What was read of a paper, without its abstract; never changed. */
export interface RecordRow {
  readonly id: RecordId;
  readonly paper: PaperId;
  readonly reference: Omit<Reference, 'abstract'>;
}

/** What lists show of a record, and when its paper came (ms since 1970). */
export type ListingRow = Omit<Paper, 'id' | 'abstract'> & {
  readonly id: RecordId;
  readonly paper: PaperId;
  readonly added: number;
};

/** The record that tells of a paper, `null` for none, and whether it was taken out. */
export interface HoldingRow {
  readonly paper: PaperId;
  readonly record: RecordId | null;
  readonly removed: Removal;
}

/** Whether the person said of two papers that they are not one. */
export interface PairRow {
  readonly pair: PaperPair;
  readonly isTwo: boolean;
}

/** A paper without its abstract, its place on the author's page, and when it came (ms since 1970). */
export type PaperRow = Omit<Paper, 'abstract'> & {
  readonly order: number;
  readonly added: number;
};

/** Abstracts, of bundled papers and of records, are kept apart from what every start reads first. */
export interface AbstractRow {
  readonly id: PaperId | RecordId;
  readonly text: string;
}
/** Where the person stands with a paper. */
export type ReadingRow = Omit<Reading, 'tags'> & {
  readonly paper: PaperId;
  readonly tags: readonly TagId[];
};
/** A note as it was last saved. */
export type NoteRow = Note & { readonly id: NoteId };
/** A highlight, deleted or not. */
export type HighlightRow = HighlightRecord & {
  readonly id: HighlightId;
  readonly paper: PaperId;
};
/** A tag, deleted or not. */
export type TagRow = TagRecord & { readonly id: TagId };
/** What was set of a view, deleted or not. */
export type ViewRow = ViewRecord & { readonly id: ViewId };
/** A part of the search index as it is kept between starts; it can be made anew at any time. */
export interface SearchIndexRow {
  readonly name: string;
  readonly [part: string]: unknown;
}
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
/** How far the log of changes has come, noted with every commit so that no start counts it. */
export type HeadRow = Head & { readonly name: 'head' };

/** The first frame of the window as it would be drawn now, so that a start need not read all. */
export interface FrameRow {
  readonly name: 'frame';
  /** What it was made from (see first-frame.ts); where that is different now it is of no use. */
  readonly of: string;
  readonly view: unknown;
}

/** The store. What is the person's is written by commit-changes.ts alone. */
export class Database extends Dexie {
  declare readonly papers: Table<PaperRow, PaperId>;
  declare readonly abstracts: Table<AbstractRow, PaperId | RecordId>;
  declare readonly records: Table<RecordRow, RecordId>;
  declare readonly listings: Table<ListingRow, RecordId>;
  declare readonly holdings: Table<HoldingRow, PaperId>;
  declare readonly pairs: Table<PairRow, PaperPair>;
  declare readonly readings: Table<ReadingRow, PaperId>;
  declare readonly notes: Table<NoteRow, NoteId>;
  declare readonly paperHighlights: Table<HighlightRow, [PaperId, HighlightId]>;
  declare readonly tags: Table<TagRow, TagId>;
  declare readonly changes: Table<Change, ChangeId>;
  declare readonly trail: Table<TrailRow, [PaperId, ChangeId]>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly meta: Table<BundleRow | HeadRow | FrameRow, 'bundle' | 'head' | 'frame'>;
  declare readonly views: Table<ViewRow, ViewId>;
  declare readonly searchIndex: Table<SearchIndexRow, string>;

  /** `now` (ms since 1970) is asked when an upgrade wants to know. */
  constructor(versions: readonly StoreVersion[] = VERSIONS, now: () => number = Date.now) {
    // Strict: a transaction is complete when the disk says so, not the operating system's cache.
    // Not opened by itself: where Chromium has thrown it away, it would come back empty.
    super(STORE_NAME, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.use(SUMMED_ROWS);
    // Nor by Dexie’s own way to go on where Chromium has closed it and not yet said so.
    let wasClosed = false;
    this.on('close', () => {
      wasClosed = true;
    });
    this.on(
      'ready',
      () => {
        if (wasClosed) throw new Dexie.DatabaseClosedError('It was closed while it was open.');
      },
      true,
    );
    versions.forEach(({ stores, upgrade }, index) => {
      const version = this.version(index + 1).stores({ ...stores });
      if (upgrade) version.upgrade((transaction) => upgrade(transaction, now()));
    });
  }
}
