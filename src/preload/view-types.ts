import type { Annotation } from '../domain/annotation/annotation.ts';
import type { ReportedPaper } from '../domain/annotation/reading-report.ts';
import type { KeptCounts } from '../domain/backup/count-kept.ts';
import type { Change, ChangeId, ChangeKey } from '../domain/change/change.ts';
import type { HistoryEntry } from '../domain/change/history.ts';
import type { PlacedHighlight } from '../domain/highlight/highlight.ts';
import type { NoteId } from '../domain/note.ts';
import type { Author, Paper, PaperDate, PaperId } from '../domain/paper.ts';
import type { Sort } from '../domain/query/sort.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { Settings } from '../domain/settings.ts';
import type { Status } from '../domain/status.ts';
import type { Tag } from '../domain/tag.ts';
import type { TextPiece } from '../domain/text/text-diff.ts';
import type { ViewId } from '../domain/view.ts';

/** What a row of the list shows. */
export interface Row {
  readonly id: PaperId;
  readonly title: string;
  readonly authors: readonly string[];
  readonly authorsCut: boolean;
  readonly date: PaperDate;
  readonly category: string;
  readonly hasCode: boolean;
  readonly status: Status;
  readonly tags: readonly Tag[];
  readonly hasNote: boolean;
  /** The sentence that matched, where title, authors and tags did not. */
  readonly snippet: Snippet | null;
}

/** A sentence of an abstract or a note, without LaTeX. */
export interface Snippet {
  readonly from: 'abstract' | 'note';
  readonly text: string;
}

/** A window of the list: `rows` are those from index `from` on. */
export interface ListView {
  readonly total: number;
  /** All papers there are, whatever is picked. */
  readonly of: number;
  readonly from: number;
  readonly rows: readonly Row[];
  /** The index of the asked-for paper among the listed, or -1. */
  readonly at: number;
  /** The order the list is in: the one the text asks for, or else that of the query. */
  readonly sort: Sort;
  /**
   * Words nothing begins with, and the words like them that are listed instead; none for a last word
   * with which nothing is found, and which is left out while it may become a field.
   */
  readonly also: readonly { readonly typed: string; readonly found: readonly string[] }[];
  /** How many abstracts are indexed so far; `null` when all are, and every word is found. */
  readonly indexed: number | null;
}

/** A value papers can be picked by, and how many there would be with it. */
export interface FacetValue {
  readonly value: string;
  readonly papers: number;
}

/** For each facet its values, counted over the papers that all other picks leave. */
export interface FacetsView {
  /** Papers without a category count nowhere. */
  readonly categories: readonly FacetValue[];
  /** Without gaps, oldest first; papers without a year count nowhere. */
  readonly years: readonly { readonly year: number; readonly papers: number }[];
  readonly statuses: Readonly<Record<Status, number>>;
  /** By name. */
  readonly tags: readonly (Tag & { readonly papers: number })[];
  readonly code: { readonly yes: number; readonly no: number };
  /** Those of the most papers, and those that are picked. */
  readonly authors: readonly FacetValue[];
  readonly notes: { readonly yes: number; readonly no: number };
}

/** A saved view and how many papers it lists. */
export interface SavedView {
  readonly id: ViewId;
  readonly name: string;
  readonly text: string;
  readonly sort: Sort | null;
  readonly papers: number;
}

/** A note of the open paper, as Markdown. */
export interface ShownNote {
  readonly id: NoteId;
  readonly text: string;
}

/** An open paper with all that is known of it; `null` when there is no such paper. */
export type PaperView =
  | (Paper & {
      /** What bibliographies say of it beside; `null` for a paper of the bundled list. */
      readonly reference: Reference | null;
      readonly status: Status;
      readonly tags: readonly Tag[];
      /** The first one, empty where there is none, and further ones in the order they were made. */
      readonly notes: readonly ShownNote[];
      /** In the order of the texts, title first; those without a place come last. */
      readonly highlights: readonly PlacedHighlight[];
      /** The papers whose notes link to this one. */
      readonly backlinks: readonly LinkedPaper[];
    })
  | null;

/** A page of what was done to a paper. */
export interface HistoryView {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** The change before which the next page begins; `null` where this is the last. */
  readonly older: ChangeId | null;
}

/** How much history there is, and what it takes on disk, in bytes. */
export interface HistorySpace {
  readonly changes: number;
  /** When the oldest was made, in ms since 1970; `null` where there is none. */
  readonly since: number | null;
  readonly journal: number;
  readonly snapshots: number;
  /** Of the whole store, papers and search index too; `null` where that is not known. */
  readonly database: number | null;
}

/** A backup as its file tells. */
export interface BackupFile {
  /** Of the file. */
  readonly name: string;
  /** When it was taken, in ms since 1970, by the clock of then. */
  readonly time: number;
  /** How many changes had been made by then. */
  readonly changes: number;
  readonly bytes: number;
  /** Whether it held so much less than the one before that it is kept beside the others. */
  readonly partial: boolean;
  /**
   * Where it lies: in the data folder, in the second folder too, only there, or there beside the own
   * ones, put there by another library or computer.
   */
  readonly where: 'here' | 'both' | 'second' | 'other';
}

/** The second folder that backups go to. */
export interface SecondFolder {
  /** As the person chose it. */
  readonly folder: string;
  /** Of when the newest backup there is, in ms since 1970; `null` where there is none yet. */
  readonly last: number | null;
  /** Why the newest backup could not be written there, as a sentence; `null` where it could. */
  readonly problem: string | null;
}

/** What a backup holds. */
export interface BackupContent {
  /** The latest change of each key by then. */
  readonly held: readonly Change[];
  /** The keys that were set for the first time since. */
  readonly since: readonly ChangeKey[];
}

/** A paper that is not as it was when a backup was taken. */
interface DifferingPaper extends LinkedPaper {
  /** What was otherwise, each as a sentence. */
  readonly words: readonly string[];
}

/** A backup beside the library as it is. */
export interface BackupView extends KeptCounts {
  /** The first of the papers that differ, in no order. */
  readonly differing: readonly DifferingPaper[];
  /** How many papers differ. */
  readonly of: number;
  /** What else was otherwise: tags and views, each as a sentence. */
  readonly words: readonly string[];
}

/** A version of a note, and when it was saved or replaced, in ms since 1970; `null` for now. */
export interface ComparedNote {
  readonly text: string;
  readonly time: number | null;
}

/** Two versions of a note; `pieces` is `null` where they are too different to be compared. */
export interface NoteComparison {
  readonly from: ComparedNote;
  readonly to: ComparedNote;
  readonly pieces: readonly TextPiece[] | null;
}

/** A paper as it is told where something leads to it. */
export type LinkedPaper = ReportedPaper & { readonly id: PaperId };

/** An annotation with what is said of its paper. */
export type ShownAnnotation = Annotation & ReportedPaper;

/** What the person noted, on whatever papers. */
export interface AnnotationsView {
  readonly total: number;
  /** How many papers they are on. */
  readonly papers: number;
  /** The first of them. */
  readonly shown: readonly ShownAnnotation[];
}

/** The library pane. */
export interface ShelfView {
  readonly author: Author | null;
  readonly all: number;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly tags: readonly (Tag & { readonly papers: number })[];
  /** In the person's order. */
  readonly views: readonly SavedView[];
  /** Papers per year, without gaps, oldest first. */
  readonly years: readonly { readonly year: number; readonly papers: number }[];
}

/** Something the person should know about how the app came up. */
export interface Notice {
  readonly tone: 'information' | 'warning';
  readonly words: string;
}

/** The library as it came up, with all the first frame of the window shows. */
export interface Started {
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  /** The list as it was left, around its scroll position. */
  readonly list: ListView;
  readonly shelf: ShelfView;
  readonly facets: FacetsView;
}
