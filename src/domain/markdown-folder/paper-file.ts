import type { HighlightColour, HighlightId, Stretch } from '../highlight/highlight.ts';
import type { NoteId } from '../note.ts';
import type { PaperId } from '../paper.ts';
import type { Problem } from '../reference/found.ts';
import type { Status } from '../status.ts';
import type { BodyPart } from './body-parts.ts';
import type { FrontEntry } from './front-matter.ts';

/** A highlight as a file tells it: the passage, and what the person has to say about it. */
export interface FileHighlight {
  readonly id: HighlightId;
  /** `null` where a file names none, or one that there is not. */
  readonly colour: HighlightColour | null;
  readonly quote: string;
  /** Markdown; empty for nothing. */
  readonly comment: string;
}

interface FileNote {
  readonly id: NoteId;
  readonly text: string;
}

/** What a file of the folder says of a paper. Lines end with `\n`; what is unknown is empty or `null`. */
export interface PaperFields {
  readonly id: PaperId;
  readonly title: string;
  readonly authors: readonly string[];
  /** Told by `et al.` as the last author. */
  readonly authorsCut: boolean;
  readonly year: number | null;
  readonly venue: string;
  readonly doi: string;
  readonly arxiv: string;
  readonly url: string;
  readonly status: Status;
  readonly tags: readonly string[];
  /** A whole number. */
  readonly rating: number | null;
  /** Days as `YYYY-MM-DD`. */
  readonly published: string;
  readonly added: string;
  readonly read: string;
  readonly abstract: string;
  /**
   * The stretches of the abstract between `==`, as `fileMarks` makes them: in order, apart, each
   * within one line and without blanks at its ends.
   */
  readonly marks: readonly Stretch[];
  readonly highlights: readonly FileHighlight[];
  readonly notes: readonly FileNote[];
}

/**
 * How a file was laid out when it was last read or written: all entries of its front matter and all
 * parts of its body, with what people and other programs put there.
 */
export interface FileShape {
  readonly entries: readonly FrontEntry[];
  readonly parts: readonly BodyPart[];
}

/** The shape of a file that is not there yet. */
export const NO_SHAPE: FileShape = { entries: [], parts: [] };

/** A paper as it is written. */
export interface PaperFile extends PaperFields {
  readonly shape: FileShape;
}

/**
 * What a file says. A field that is not in `said` was left out or cannot be read: that says nothing,
 * and nothing may be deleted for it. Notes and highlights are those that have a section.
 */
export interface PaperFileRead {
  readonly said: Partial<PaperFields>;
  readonly shape: FileShape;
  readonly problems: readonly Problem[];
}
