import type { Status } from '../status.ts';
import type { Identifiers } from './identifiers.ts';
import type { OwnPaper } from './own-paper.ts';
import type { PersonName } from './person-name.ts';
import type { Source } from './source.ts';

/**
 * What kind of work it is, by the names of CSL 1.0.2 (appendix “Types”); those that no format of
 * ours tells apart are `document`.
 */
export const REFERENCE_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'dataset',
  'document',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'webpage',
] as const;

export type ReferenceType = (typeof REFERENCE_TYPES)[number];

/** A date of which the later parts may be unknown; months and days count from 1. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a person kept about a paper in the program the file comes from. */
export interface Reading {
  /** `null` where the file says none. */
  readonly status: Status | null;
  /** Keywords, groups, collections: names of tags, as written, without doubles. */
  readonly tags: readonly string[];
  /** Notes as Markdown, but for those that `own` has. */
  readonly notes: readonly string[];
  /** What else a file of this app’s own says. */
  readonly own?: OwnPaper;
}

/**
 * A paper as bibliographic formats know it. Texts are in Unicode with mathematics between dollar
 * signs; what else of LaTeX has no plain form stays as written. What is unknown is an empty text,
 * an empty list or `null`.
 */
export interface Reference {
  readonly type: ReferenceType;
  readonly citationKey: string;
  readonly title: string;
  readonly authors: readonly PersonName[];
  /** True where the source cuts the list short, as with “and others”. */
  readonly authorsCut: boolean;
  readonly editors: readonly PersonName[];
  readonly issued: PartialDate | null;
  /** The journal, proceedings or book it is part of (`container-title`). */
  readonly venue: string;
  /** The series the book or proceedings are part of (`collection-title`). */
  readonly series: string;
  readonly publisher: string;
  readonly publisherPlace: string;
  readonly volume: string;
  readonly issue: string;
  /** As `12–34`, `e17` or a list of them; ranges with an en dash. */
  readonly pages: string;
  readonly edition: string;
  readonly abstract: string;
  readonly language: string;
  readonly identifiers: Identifiers;
  readonly url: string;
  readonly reading: Reading;
  /** Every field as the file has it, also those that nothing here stands for. */
  readonly source: Source;
}
