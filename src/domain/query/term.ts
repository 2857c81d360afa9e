import type { IsoDate } from '../paper.ts';
import type { Status } from '../status.ts';
import type { Sort } from './sort.ts';

/** The fields whose words are searched; `null` where a term means all of them. */
export type TextField = 'title' | 'author' | 'abstract' | 'note' | 'tag';

/** What `has:` can ask for. */
export const HOLDINGS = ['note', 'tag', 'highlight', 'code', 'link'] as const;
type Holding = (typeof HOLDINGS)[number];

/** The dates a paper can be asked by: its own (`year`, `date`), and those of what the person did. */
export const DATE_FIELDS = ['year', 'date', 'added', 'changed', 'read'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** A year, month or day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = `${number}` | `${number}-${number}` | IsoDate;

/** What a query asks of a paper. */
export type Term =
  /** Nothing: every paper will do. */
  | { readonly kind: 'all' }
  /** Words that begin so, in sequence where the text has several; quoted: whole words, in sequence. */
  | {
      readonly kind: 'text';
      readonly field: Exclude<TextField, 'author' | 'tag'> | null;
      readonly text: string;
      readonly quoted: boolean;
    }
  /** One of the names: that very name where there is one, else names in which its words begin words. */
  | {
      readonly kind: 'named';
      readonly field: 'author' | 'tag' | 'category';
      readonly any: readonly string[];
    }
  | { readonly kind: 'status'; readonly any: readonly Status[] }
  | { readonly kind: 'code'; readonly is: boolean }
  | { readonly kind: 'has'; readonly what: Holding }
  /** From the first to the last day of the range, either end open where `null`, never both. */
  | {
      readonly kind: 'when';
      readonly field: DateField;
      readonly from: PartialDate | null;
      readonly to: PartialDate | null;
    }
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Term[] }
  | { readonly kind: 'not'; readonly term: Term };

/** What is wrong with a part of a query, in UTF-16 code units of its text, `to` excluded. */
export interface QueryProblem {
  readonly from: number;
  readonly to: number;
  /** One sentence for the person. */
  readonly words: string;
}

/** The best reading of a text as a query. */
export interface ParsedQuery {
  readonly term: Term;
  /** The order the text itself asks for (`sort:date-`). */
  readonly sort: Sort | null;
  readonly problems: readonly QueryProblem[];
}
