import type { ChangeId } from './change/change.ts';
import type { Anchor, HighlightColour, HighlightId } from './highlight/highlight.ts';
import type { FieldChoices, ImportId } from './import/import-item.ts';
import type { PaperDetails } from './import/paper-details.ts';
import type { NoteId } from './note.ts';
import type { PaperId } from './paper.ts';
import type { Sort } from './query/sort.ts';
import type { Status } from './status.ts';
import type { TagColour, TagId } from './tag.ts';
import type { ViewId } from './view.ts';

/** Everything a person can do to what is theirs. Each act becomes one group of changes. */
export type Act =
  | {
      readonly kind: 'set-status';
      readonly papers: readonly PaperId[];
      readonly status: Status;
    }
  /** Adds the tag of that name, made on the spot when there is none. */
  | { readonly kind: 'add-tag'; readonly papers: readonly PaperId[]; readonly name: string }
  | { readonly kind: 'remove-tag'; readonly papers: readonly PaperId[]; readonly tag: TagId }
  | { readonly kind: 'create-tag'; readonly name: string }
  /** Renaming onto the name of another tag merges the two. */
  | { readonly kind: 'rename-tag'; readonly tag: TagId; readonly name: string }
  | { readonly kind: 'colour-tag'; readonly tag: TagId; readonly colour: TagColour }
  | { readonly kind: 'delete-tag'; readonly tag: TagId }
  | { readonly kind: 'write-note'; readonly note: NoteId; readonly text: string }
  /** Gives a note the text in which one task is done, or open again: an act of its own, too. */
  | { readonly kind: 'tick-task'; readonly note: NoteId; readonly text: string }
  /** Gives a note the text of an earlier version: never the same act as what is typed before or after. */
  | { readonly kind: 'restore-note'; readonly note: NoteId; readonly text: string }
  | { readonly kind: 'delete-note'; readonly note: NoteId }
  /** Marks a passage of a paper. Whoever marks it names it, so that trying again makes no second. */
  | {
      readonly kind: 'mark';
      readonly paper: PaperId;
      readonly highlight: HighlightId;
      readonly anchor: Anchor;
      readonly colour: HighlightColour;
    }
  | {
      readonly kind: 'colour-highlight';
      readonly paper: PaperId;
      readonly highlight: HighlightId;
      readonly colour: HighlightColour;
    }
  /** An empty comment is none. */
  | {
      readonly kind: 'comment-highlight';
      readonly paper: PaperId;
      readonly highlight: HighlightId;
      readonly text: string;
    }
  | {
      readonly kind: 'delete-highlight';
      readonly paper: PaperId;
      readonly highlight: HighlightId;
    }
  /** Keeps a query under a name that no other view has, after the views there are. */
  | {
      readonly kind: 'save-view';
      readonly name: string;
      readonly text: string;
      readonly sort: Sort | null;
    }
  | { readonly kind: 'rename-view'; readonly view: ViewId; readonly name: string }
  /** Gives a view another query and order; its name and place stay. */
  | {
      readonly kind: 'replace-view';
      readonly view: ViewId;
      readonly text: string;
      readonly sort: Sort | null;
    }
  /** Puts a view before another, or with `null` after all. */
  | { readonly kind: 'move-view'; readonly view: ViewId; readonly before: ViewId | null }
  | { readonly kind: 'delete-view'; readonly view: ViewId }
  /** Makes all, or one paper, as it was when a backup was taken. */
  | {
      readonly kind: 'restore-backup';
      readonly backup: string;
      readonly paper: PaperId | null;
    }
  /** Takes papers out of the library; all that is the person's on them comes back with them. */
  | { readonly kind: 'remove-papers'; readonly papers: readonly PaperId[] }
  /** Keeps that two papers that look alike are not one. */
  | { readonly kind: 'tell-apart'; readonly one: PaperId; readonly other: PaperId }
  /** Makes one of two papers, with all that is on either; fields that differ are as chosen. */
  | {
      readonly kind: 'merge-papers';
      readonly kept: PaperId;
      readonly other: PaperId;
      readonly fields: FieldChoices;
    }
  /**
   * Gives a paper the details that somebody typed, or with `null` adds one of them; one that is here
   * already is not added unless the person wants it `anyway`.
   */
  | {
      readonly kind: 'write-paper';
      readonly paper: PaperId | null;
      readonly details: PaperDetails;
      readonly anyway: boolean;
    }
  /** Adds what an import holds, as the person decided on it, all or nothing. */
  | { readonly kind: 'import'; readonly import: ImportId }
  /** Takes in what was changed in the Markdown folder, as one run of reading it found it. */
  | { readonly kind: 'take-markdown'; readonly run: number }
  /**
   * Takes back one earlier act, `null` for the last that stands. What was changed since stays,
   * unless the person wants it taken back `anyway`.
   */
  | { readonly kind: 'undo'; readonly group: ChangeId | null; readonly anyway: boolean }
  /** Does again what was undone last. */
  | { readonly kind: 'redo' };

/** What an act did, once it is safe on disk. */
export interface Receipt {
  /** What to undo; `null` when nothing had to change. */
  readonly group: ChangeId | null;
  /** One sentence for the person, such as `Tag “binary nets” removed from 12 papers.` */
  readonly words: string;
  /** The paper that was added or changed by hand. */
  readonly paper?: PaperId;
}
