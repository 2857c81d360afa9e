import type { CsvColumns } from '../domain/formats/csv/csv-columns.ts';
import type {
  ImportChoice,
  ImportedExtra,
  ImportId,
  ImportKind,
} from '../domain/import/import-item.ts';
import type { Problem } from '../domain/reference/found.ts';
import type { Format } from '../domain/reference/source.ts';
import type { ReferenceDifference } from '../domain/same/reference-difference.ts';
import type { LinkedPaper } from './view-types.ts';

/** A file that the system or a command line named, to be read part by part. */
export interface OpenedFile {
  /** By which its parts are asked for. */
  readonly file: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** A file that is imported, or a text that was pasted. */
export interface ImportedFile {
  readonly name: string;
  /** `null` where it is in none that is known, or not known yet. */
  readonly format: Format | null;
  /** How many entries were read of it so far. */
  readonly entries: number;
  /** Why nothing can be read of it, as a sentence; `null` where something can. */
  readonly refused: string | null;
  /** How the columns of a table are read; `null` for all else. */
  readonly columns: CsvColumns | null;
}

/** An import from its first file on, until it is carried out or dropped. */
export interface ImportView {
  readonly id: ImportId;
  /** Files are taken, read and compared; the person decides; all is saved. */
  readonly phase: 'reading' | 'deciding' | 'saving';
  /** False once changes are being put into the store, in one piece; undo takes them back. */
  readonly canCancel: boolean;
  /** How much of the phase is done, from 0 to 1. */
  readonly done: number;
  /** How long the phase will still take, in seconds; `null` while that is not known. */
  readonly secondsLeft: number | null;
  readonly files: readonly ImportedFile[];
  readonly counts: Readonly<Record<ImportKind, number>>;
  /** Entries that were in the files more than once, and were put together. */
  readonly doubles: number;
  /** How many problems were found in the files. */
  readonly problems: number;
  /** What would happen as things are decided now. */
  readonly toAdd: number;
  readonly toMerge: number;
  /** What else the files bring, in the order it is asked about. */
  readonly extras: readonly ImportedExtra[];
  /** The tags and saved views that come with them, of those that whole libraries bring. */
  readonly newTags: number;
  readonly newViews: number;
}

/** An entry of an import as a line shows it. */
export interface ImportedEntry {
  /** Its place among all entries of the import. */
  readonly entry: number;
  readonly kind: ImportKind;
  readonly title: string;
  /** In one line, the first ones only where there are many. */
  readonly authors: string;
  /** Empty where it is not known. */
  readonly year: string;
  readonly venue: string;
  readonly choice: ImportChoice;
  /** The paper in the library that is the same or may be. */
  readonly paper: LinkedPaper | null;
  /** Why it is, or may be, the same, as a sentence; empty for a new one. */
  readonly because: string;
  /** How many fields differ from those of that paper. */
  readonly differing: number;
}

/** A window of the entries of one kind: `entries` are those from index `from` on. */
export interface ImportedEntries {
  readonly total: number;
  readonly from: number;
  readonly entries: readonly ImportedEntry[];
}

/** An entry in full, beside the paper that is the same or may be. */
export interface ImportedDetails extends ImportedEntry {
  readonly abstract: string;
  /** Each with the value that is taken as things are decided now. */
  readonly differences: readonly ReferenceDifference[];
  readonly file: string;
  readonly line: number;
  readonly problems: readonly Problem[];
}

/** What is wrong in a file. */
export interface ImportProblem extends Problem {
  readonly file: string;
}

/** Two papers of the library that are one, or likely so. */
export interface DuplicatePair {
  readonly one: LinkedPaper;
  readonly other: LinkedPaper;
  readonly is: 'same' | 'likely';
  /** Why, as a sentence. */
  readonly because: string;
}

/** What is in the library twice, as far as it was looked. */
export interface DuplicatesView {
  /** How much of the library was looked through, from 0 to 1. */
  readonly done: number;
  readonly total: number;
  /** The surest first. */
  readonly pairs: readonly DuplicatePair[];
}
