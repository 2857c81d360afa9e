import type { ChangeId } from '../domain/change/change.ts';
import type { PaperId } from '../domain/paper.ts';

/** The papers that get a file: all, or those with anything of the person's. */
export const MARKDOWN_PAPERS = ['all', 'own'] as const;

export type MarkdownPapers = (typeof MARKDOWN_PAPERS)[number];

/** The Markdown folder that was chosen. */
export interface MarkdownChoice {
  readonly folder: string;
  readonly papers: MarkdownPapers;
}

/** How far writing and reading have come. */
export interface MarkdownProgress {
  /** From 0 to 1. */
  readonly done: number;
  /** In seconds; `null` while that is not known. */
  readonly secondsLeft: number | null;
}

/** Something about a file, or a folder, as a sentence or part of one. */
export interface MarkdownRemark {
  /** Its path within the folder with `/`. */
  readonly name: string;
  readonly words: string;
}

/** What writing and reading came to. */
export interface MarkdownReport {
  /** How many files were written. */
  readonly written: number;
  /** How many papers were changed here by what files say. */
  readonly taken: number;
  /** What takes that back; `null` where nothing was taken. */
  readonly group: ChangeId | null;
  /** The files in which both sides had changed the same, the first ones where there are many. */
  readonly conflicts: readonly MarkdownRemark[];
  readonly conflictCount: number;
  /** Files that could not be read or written, the first ones where there are many. */
  readonly problems: readonly MarkdownRemark[];
  readonly problemCount: number;
  /** Folders within it that could not be read, the first ones where there are many. */
  readonly unread: readonly MarkdownRemark[];
  readonly unreadCount: number;
  /** Papers of which the file is not there any more, and was not written anew. */
  readonly gone: number;
  /** Files of papers that are not in the library any more, which stay. */
  readonly removed: number;
  /** Whether the person ended it early. */
  readonly isStopped: boolean;
}

/** A folder as it is found: files by their path within it, with `/`. */
export interface MarkdownOpened {
  readonly folder: string;
  readonly files: readonly string[];
  /** Folders within it that could not be read, each with why. */
  readonly unread: readonly MarkdownRemark[];
  /** The file that each paper had last. */
  readonly known: readonly { readonly paper: PaperId; readonly name: string }[];
}

/** A file that was read; `text` is `null` where it is not there, or cannot be read for `problem`. */
export interface MarkdownRead {
  readonly name: string;
  readonly text: string | null;
  readonly problem: string | null;
}

/** What became of a file: it was written, or is another than was expected, or could not be. */
export interface MarkdownWritten {
  readonly is: 'written' | 'changed' | 'refused';
  /** Why, as a sentence; empty unless it was refused. */
  readonly problem: string;
}

/** The base of a paper, see domain/markdown-folder/synced-paper.ts. */
export interface MarkdownBase {
  readonly paper: PaperId;
  readonly name: string;
  readonly base: string;
}
