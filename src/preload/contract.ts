// Longer than other files: every method that crosses a process boundary stands here, and only here.
import * as v from 'valibot';
import type { Receipt } from '../domain/act.ts';
import type { Change } from '../domain/change/change.ts';
import type { ImportId } from '../domain/import/import-item.ts';
import type { PaperId } from '../domain/paper.ts';
import type { RecordFileId } from '../domain/record/record-id.ts';
import type { ReferenceDifference } from '../domain/same/reference-difference.ts';
import { THEMES } from '../domain/settings.ts';
import { exporting } from './export-inputs.ts';
import type { Citations, Exported, ExportView } from './export-types.ts';
import { count, importing, recordInputs } from './import-inputs.ts';
import type {
  DuplicatesView,
  ImportedDetails,
  ImportedEntries,
  ImportProblem,
  ImportView,
} from './import-types.ts';
import {
  act,
  annotationFilter,
  backupName,
  changeId,
  changes,
  left,
  markdownInputs,
  noteId,
  noteVersion,
  nothing,
  ownTarget,
  paperId,
  query,
  queryText,
  settingsSchema,
} from './inputs.ts';
import type {
  MarkdownBase,
  MarkdownChoice,
  MarkdownOpened,
  MarkdownProgress,
  MarkdownRead,
  MarkdownReport,
  MarkdownWritten,
} from './markdown-types.ts';
import type { About, SystemOpening } from './shell-types.ts';
import type { Head, RecordsRead } from './vault-types.ts';
import type {
  AnnotationsView,
  BackupContent,
  BackupFile,
  BackupView,
  FacetsView,
  FacetValue,
  HistorySpace,
  HistoryView,
  LinkedPaper,
  ListView,
  NoteComparison,
  Notice,
  PaperView,
  SecondFolder,
  ShelfView,
  Started,
} from './view-types.ts';

/** One method of the bridge: the shape of what goes in, checked where it arrives, and what comes out. */
export interface Method<Input extends v.GenericSchema = v.GenericSchema, Output = unknown> {
  readonly input: Input;
  /** Never present: carries the type of the answer. */
  readonly output?: Output;
}

export type Methods = Readonly<Record<string, Method>>;
export type InputOf<M> = M extends Method<infer I, unknown> ? v.InferOutput<I> : never;
export type OutputOf<M> = M extends Method<v.GenericSchema, infer O> ? O : never;

const answers =
  <Output>() =>
  <Input extends v.GenericSchema>(input: Input): Method<Input, Output> => ({ input });

/** Reads of the library that stay current while watched. */
export const views = {
  list: answers<ListView>()(
    v.strictObject({
      query,
      from: count,
      to: count,
      find: v.nullable(paperId),
    }),
  ),
  paper: answers<PaperView>()(v.strictObject({ id: paperId })),
  /** What was done to a paper last, or with `before` last before that change. */
  history: answers<HistoryView>()(v.strictObject({ id: paperId, before: v.nullable(changeId) })),
  shelf: answers<ShelfView>()(nothing),
  /** The first `most` annotations on the papers a query finds, in its order or the newest first. */
  annotations: answers<AnnotationsView>()(
    v.strictObject({
      query,
      filter: annotationFilter,
      by: v.picklist(['paper', 'day']),
      most: count,
    }),
  ),
  facets: answers<FacetsView>()(v.strictObject({ text: queryText })),
  /** The first `most` pairs of papers that are in the library twice, or likely so. */
  duplicates: answers<DuplicatesView>()(v.strictObject({ most: count })),
  /** The import that is under way; `null` for none. */
  importing: answers<ImportView | null>()(nothing),
  /** The export that is under way; `null` for none. */
  exporting: answers<ExportView | null>()(nothing),
  /** What the person should know about how the library came up. */
  notices: answers<readonly Notice[]>()(nothing),
  /** How far writing and reading the Markdown folder have come; `null` for not at it. */
  markdown: answers<MarkdownProgress | null>()(nothing),
} as const satisfies Methods;

/** What the library worker does when asked. */
export const library = {
  /** Resolves once the store is open and agrees with the journal. */
  start: answers<Started>()(nothing),
  /** Resolves once the act is both in the store and in the journal. */
  act: answers<Receipt>()(act),
  /** The ids of the papers from one index of the list up to, without, another. */
  papersIn: answers<readonly PaperId[]>()(v.strictObject({ query, from: count, to: count })),
  /**
   * The index of the first paper of the list after index `after` (-1 for the top), and round the
   * end, whose title as it is read begins with `prefix`, folded; `null` when there is none.
   */
  titled: answers<number | null>()(
    v.strictObject({
      query,
      prefix: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
      after: v.pipe(v.number(), v.safeInteger(), v.minValue(-1)),
    }),
  ),
  /**
   * What begins like `typed`, the most frequent first: words of papers where `field` is `null`, else
   * words or names of that field, or what `has:` asks for, each with how many papers have it there.
   * At most 12.
   */
  complete: answers<readonly FacetValue[]>()(
    v.strictObject({
      field: v.nullable(
        v.picklist(['author', 'tag', 'category', 'title', 'abstract', 'note', 'has']),
      ),
      typed: v.pipe(v.string(), v.maxLength(200)),
    }),
  ),
  /** What makes version `to` of a note of version `from`. */
  compareNotes: answers<NoteComparison>()(
    v.strictObject({ note: noteId, from: noteVersion, to: noteVersion }),
  ),
  /** The paper a link in a note leads to; `null` where there is none. */
  linked: answers<LinkedPaper | null>()(v.strictObject({ target: ownTarget })),
  /** Papers of whose titles words begin as those typed do; at most 8. */
  linkable: answers<readonly LinkedPaper[]>()(
    v.strictObject({ typed: v.pipe(v.string(), v.maxLength(1000)) }),
  ),
  keep: answers<null>()(settingsSchema),
  /** Begins an import in the place of one that is not saved yet. */
  beginImport: answers<ImportId>()(nothing),
  /** Hands over the next part of a file; two files of one name are one after the other. */
  addToImport: answers<null>()(importing.part),
  /** Reads and compares what was handed over; resolves once the person can decide. */
  readImport: answers<null>()(importing.one),
  /** The entries of a kind from one index up to, without, another; at most 200. */
  importedEntries: answers<ImportedEntries>()(importing.window),
  importedEntry: answers<ImportedDetails>()(importing.entry),
  /** What is wrong in the files, from one index up to, without, another; at most 200. */
  importProblems: answers<readonly ImportProblem[]>()(importing.problems),
  /** Decides on an entry, or on all of a kind. */
  chooseImport: answers<null>()(importing.choice),
  /** Decides which value of a field that differs is taken. */
  chooseImportField: answers<null>()(importing.field),
  /** Takes something that the files bring beside papers, or leaves it out. */
  chooseImportExtra: answers<null>()(importing.extra),
  /** Reads a table anew, its columns standing for these. */
  matchColumns: answers<null>()(importing.columns),
  /** In which fields one paper differs from another. */
  comparePapers: answers<readonly ReferenceDifference[]>()(
    v.strictObject({ kept: paperId, other: paperId }),
  ),
  /** Drops an import, at any moment before it is saved. */
  dropImport: answers<null>()(importing.one),
  /**
   * Writes papers to a file that the person chooses; resolves once it is there whole. `null` where
   * they chose none, or stopped it.
   */
  exportPapers: answers<Exported | null>()(exporting.papers),
  /** Stops the export that is under way, if any: its file is then as it was. */
  cancelExport: answers<null>()(nothing),
  /** Papers as entries of a list of references in a style, in the order a query lists them. */
  cite: answers<Citations>()(exporting.cited),
  /** Papers as entries of BibTeX, in that order. */
  bibtexOf: answers<string>()(exporting.copied),
  /** Papers as links in Markdown, one a line, in that order. */
  markdownLinks: answers<string>()(exporting.copied),
  /** The backups there are, newest first. */
  backups: answers<readonly BackupFile[]>()(nothing),
  /** What is in a backup, and what is not as it was then. */
  backup: answers<BackupView>()(v.strictObject({ name: backupName })),
  /**
   * Imports what is in a backup, also one of another library, beside what is here; resolves once it can
   * be decided on, with what of it cannot be read, as a sentence, or an empty one.
   */
  importBackup: answers<string>()(v.strictObject({ name: backupName })),
  /** Takes a backup unless nothing has changed since the last. */
  backUp: answers<null>()(nothing),
  /** How much history there is, and what it takes on disk. */
  space: answers<HistorySpace>()(nothing),
  /**
   * Writes papers to the Markdown folder and takes in what was changed there, as one act; resolves
   * once both are on disk.
   */
  syncMarkdown: answers<MarkdownReport>()(markdownInputs.papers),
  /** Ends that early: what was not taken by then is not, and nothing is lost. */
  stopMarkdown: answers<null>()(nothing),
} as const satisfies Methods;

/** What the shell (main process) does when asked by the window. */
export const shell = {
  /** Opens an `https:`, `http:` or `mailto:` address in the person's browser. */
  openLink: answers<null>()(v.strictObject({ url: v.pipe(v.string(), v.maxLength(2048)) })),
  about: answers<About>()(nothing),
  setTheme: answers<null>()(v.strictObject({ theme: v.picklist(THEMES) })),
  showDataFolder: answers<null>()(nothing),
  /** Whether the system opens links, and files of references, with the app. */
  systemOpening: answers<SystemOpening>()(nothing),
  /** Has the system do so for this person, or not any more; resolves with how it is then. */
  setSystemOpening: answers<SystemOpening>()(v.strictObject({ isOn: v.boolean() })),
  /** The second folder that backups go to, after what is lacking there was tried; `null` for none. */
  secondFolder: answers<SecondFolder | null>()(nothing),
  /**
   * Lets the person choose it in a dialog of the system; resolves once a backup is there. What it
   * was before stays where they choose none, or one that cannot be used, which is refused.
   */
  chooseSecondFolder: answers<SecondFolder | null>()(nothing),
  /** Gives the second folder up; what is in it stays there. */
  stopSecondFolder: answers<null>()(nothing),
  /** The next part of a file that was opened from outside, 4 MB at most; empty where it ends. */
  openedPart: answers<Uint8Array<ArrayBuffer>>()(v.strictObject({ file: count, from: count })),
  /** The list has been painted for the first time. */
  painted: answers<null>()(nothing),
  /** All typed has been handed over, and nothing would be lost but what is told. */
  settled: answers<null>()(v.strictObject({ left })),
  /** The Markdown folder that was chosen; `null` for none. */
  markdownFolder: answers<MarkdownChoice | null>()(nothing),
  /** Lets the person choose it in a dialog of the system; it stays where they choose none. */
  chooseMarkdownFolder: answers<MarkdownChoice | null>()(nothing),
} as const satisfies Methods;

/** What the vault (journal and snapshots, main process) does when asked by the library worker. */
export const vault = {
  open: answers<{
    /** Names this machine in change ids: 8 characters of `0-9a-z`. */
    readonly device: string;
    readonly head: Head;
    /** Whether some changes come from a snapshot, which knows no acts: the store may know better. */
    readonly isRecovered: boolean;
    readonly notices: readonly Notice[];
  }>()(nothing),
  /** All changes the vault holds, in order. */
  read: answers<readonly Change[]>()(nothing),
  /** Takes changes that go with those of the next `append`, before them; those of a first part alone. */
  handOver: answers<null>()(v.strictObject({ changes, isFirst: v.boolean() })),
  /**
   * Resolves once the changes are flushed to disk, after as many as were `handedOver`; all of them or
   * none are kept. Without that number they stand alone; with another than has arrived they are refused.
   */
  append: answers<null>()(v.strictObject({ changes, handedOver: v.exactOptional(count) })),
  /**
   * Adds to a file of records, beginning it anew with the first part; resolves once they are
   * flushed, with the last part once the file has its name. What was not ended is of no use.
   */
  writeRecords: answers<null>()(recordInputs.part),
  /** Lets go of a file of records that was begun and not ended, if there is one of that id. */
  dropRecords: answers<null>()(recordInputs.file),
  /** The records of part `from` of a file, counted from 0; the next part, `null` after the last. */
  readRecords: answers<RecordsRead>()(recordInputs.window),
  /** The files of records there are. */
  recordFiles: answers<readonly RecordFileId[]>()(nothing),
  /** The backups there are, newest first; those of others in the second folder come last. */
  backups: answers<readonly BackupFile[]>()(nothing),
  backup: answers<BackupContent>()(v.strictObject({ name: backupName })),
  /** Takes a backup unless nothing has changed since the last. */
  backUp: answers<null>()(nothing),
  /** Tries again where a backup is lacking, and tells where there has been none for a day. */
  overdue: answers<readonly Notice[]>()(nothing),
  /** Keeps the database as it was before this session for good; where, or `null` where there was none. */
  keepDatabase: answers<string | null>()(nothing),
  /** Makes the browser engine delete its database, with all remains that opening it anew would find. */
  clearDatabase: answers<null>()(nothing),
  /** How many bytes may still be written to the disk of the data folder. */
  free: answers<number>()(nothing),
  /** The bytes of the journal's files and of the snapshots'. */
  space: answers<Pick<HistorySpace, 'journal' | 'snapshots'>>()(nothing),
  /**
   * Lets the person choose a file to export to, and begins it in the place of one that was not
   * ended; the name of the file, or `null` where they chose none.
   */
  beginExport: answers<string | null>()(exporting.begin),
  /** Writes on; what fails drops the file. */
  writeExport: answers<null>()(exporting.part),
  /** Resolves once the file is on disk whole and has its name; what fails drops it. */
  endExport: answers<null>()(nothing),
  /** Leaves the file that was chosen as it was before, at any moment. */
  dropExport: answers<null>()(nothing),
  /** The Markdown folder as it is now; keeps which papers get a file. */
  openMarkdown: answers<MarkdownOpened>()(markdownInputs.papers),
  /** Reads files of the folder, each answered in its place. */
  readMarkdown: answers<readonly MarkdownRead[]>()(markdownInputs.read),
  /** Writes files that are still as expected, each whole or not at all, and flushed. */
  writeMarkdown: answers<readonly MarkdownWritten[]>()(markdownInputs.write),
  /** The bases of papers in the folder; those there are. */
  markdownBases: answers<readonly MarkdownBase[]>()(markdownInputs.bases),
  /** Keeps bases; resolves once they are flushed. */
  keepMarkdown: answers<null>()(markdownInputs.keep),
} as const satisfies Methods;
