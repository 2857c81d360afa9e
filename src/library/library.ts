import type { Act, Receipt } from '../domain/act.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Change, ChangeId } from '../domain/change/change.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PaperId } from '../domain/paper.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { ReferenceDifference } from '../domain/same/reference-difference.ts';
import type { Settings } from '../domain/settings.ts';
import type { views } from '../preload/contract.ts';
import type { DuplicatesView } from '../preload/import-types.ts';
import type { BackupFile, BackupView, HistorySpace, Notice } from '../preload/view-types.ts';
import type { Exports } from './export/exports.ts';
import type { Imports } from './import/imports.ts';
import type { Markdown } from './markdown/open-markdown.ts';
import type { Finder } from './search/finder.ts';
import type { PaperLog } from './store/paper-log.ts';
import type { Attempt } from './write-queue.ts';

/** The library once it is open. */
export interface Library {
  /** As they were kept last. */
  readonly settings: () => Settings;
  /** What the person should know of how the library came up, and of what was mended since. */
  readonly notices: () => readonly Notice[];
  /** All there is at this moment; another object after each change. */
  readonly catalogue: () => Catalogue;
  readonly finder: Finder;
  /** The abstracts of papers as they are in the store, LaTeX as written. */
  readonly abstractsOf: (papers: readonly PaperId[]) => Promise<ReadonlyMap<PaperId, string>>;
  /** What is known of papers, as bibliographic formats know it, without what is the person's. */
  readonly referencesOf: (papers: readonly PaperId[]) => Promise<ReadonlyMap<PaperId, Reference>>;
  /** The import that is under way. */
  readonly imports: Imports;
  /** Papers as files of Markdown. */
  readonly markdown: Markdown;
  /** The first pairs of papers that are in the library twice, or likely so. */
  readonly duplicates: (most: number) => DuplicatesView;
  /** In which fields one paper differs from another. */
  readonly compare: (
    kept: PaperId,
    other: PaperId,
  ) => Promise<Outcome<readonly ReferenceDifference[]>>;
  /** The export that is under way. */
  readonly exports: Exports;
  /** What was done to a paper last, or last before a change. */
  readonly paperLog: (paper: PaperId, before: ChangeId | null) => Promise<PaperLog>;
  /** The change of that id, if there is one. */
  readonly changeOf: (id: ChangeId) => Promise<Change | undefined>;
  /** How much history there is, and what it takes on disk. */
  readonly space: () => Promise<Outcome<HistorySpace>>;
  /** The backups there are, newest first. */
  readonly backups: () => Promise<Outcome<readonly BackupFile[]>>;
  /** What is in a backup, and what is not as it was then. */
  readonly backup: (name: string) => Promise<Outcome<BackupView>>;
  /** Begins an import of what is in a backup; tells what of it is lacking, as a sentence. */
  readonly importBackup: (name: string) => Promise<Outcome<string>>;
  /** Begins to look from time to time whether backups fall behind, and tells so as notices. */
  readonly watchBackups: () => void;
  /** Takes a backup unless nothing has changed since the last. */
  readonly backUp: () => Promise<Outcome<null>>;
  /** How many abstracts are indexed so far; `null` once all are. */
  readonly indexed: () => number | null;
  readonly act: (act: Act) => Promise<Outcome<Receipt>>;
  readonly keep: (settings: Partial<Settings>) => Promise<Outcome<null>>;
  /** Calls back after each change of what the views show, or of what one of them shows. */
  readonly onChange: (callback: (only?: keyof typeof views) => void) => void;
  /**
   * Indexes the papers' text, or takes the index that was kept; resolves once it is in use and kept,
   * and the vault has the records that papers are told from.
   */
  readonly index: () => Promise<void>;
  /** Keeps the first frame as it would be drawn now, for the next start. */
  readonly keepFrame: () => Promise<void>;
  /** Whether there is room on the disk to write, or what to do. */
  readonly room: () => Promise<Outcome<null>>;
  /** Calls back once Chromium has closed the storage on its own, as where it meets damage. */
  readonly onLost: (callback: () => void) => void;
  /** Whether its storage has failed, so that it has to be opened anew before anything is written. */
  readonly isLost: () => boolean;
  /**
   * The same, found out by asking the storage: where Chromium closes it, it first fails what is under
   * way, and says so afterwards.
   */
  readonly foundLost: () => Promise<boolean>;
  /** The last act that was begun and not acknowledged. */
  readonly attempt: () => Attempt | null;
  readonly close: () => void;
}
