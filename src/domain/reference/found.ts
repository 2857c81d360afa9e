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

/** Reads a whole text, an entry at a time: whoever reads it may stop, or pause, between two. */
export type Reader = (text: string) => Generator<Found, void, void>;
