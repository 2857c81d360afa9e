import type { Shelf } from '../import/shelf.ts';
import type { Reference } from './reference.ts';

/** What is wrong in a file, where it is and what was done about it, in a sentence for the person. */
export interface Problem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * What a reader finds next in a file: an entry with what is wrong in it, or something that no entry
 * could be made of. `end` is where it ends, in UTF-16 code units of the text, for progress.
 */
export type Found =
  | {
      readonly kind: 'reference';
      readonly reference: Reference;
      readonly line: number;
      readonly end: number;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'unreadable'; readonly problem: Problem; readonly end: number }
  /** Nothing yet: the text is long, and is looked through before anything is read of it. */
  | { readonly kind: 'nothing-yet'; readonly problems: readonly []; readonly end: number };

/**
 * The same in a file that this app wrote, of which nothing is taken before all of it is checked:
 * `checked` where that has come to a place, `refused` where the file cannot be taken, with what is said
 * after its name, `shelf` for what a library has beside its papers, told before them.
 */
export type FoundInOwn =
  | Found
  | { readonly kind: 'checked'; readonly end: number }
  | { readonly kind: 'refused'; readonly reason: string; readonly end: number }
  | { readonly kind: 'shelf'; readonly shelf: Shelf; readonly end: number };

/** Reads a whole text, an entry at a time: whoever reads it may stop, or pause, between two. */
export type Reader = (text: string) => Generator<Found, void, void>;

/** The same of a file that this app wrote. */
export type OwnReader = (text: string) => Generator<FoundInOwn, void, void>;
