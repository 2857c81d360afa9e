import type { Identifiers } from '../reference/identifiers.ts';
import type { Reference } from '../reference/reference.ts';
import { type ComparedAuthor, comparedAuthor } from './compared-author.ts';
import { comparedIdentifiers } from './compared-identifiers.ts';
import { type ComparedTitle, comparedTitle } from './compared-title.ts';
import { comparedVolume } from './compared-volume.ts';
import { foldedWords } from './folded.ts';

/** What of a paper is needed to know it again. */
export type Recognisable = Pick<
  Reference,
  | 'type'
  | 'title'
  | 'authors'
  | 'authorsCut'
  | 'issued'
  | 'identifiers'
  | 'venue'
  | 'volume'
  | 'pages'
  | 'edition'
>;

/** A paper as it is compared with others: everything folded, and what says nothing left out. */
export interface Identity extends ComparedTitle {
  readonly type: Reference['type'];
  readonly identifiers: Omit<Identifiers, 'issn'>;
  readonly authors: readonly ComparedAuthor[];
  readonly authorsCut: boolean;
  readonly year: number | null;
  /** Letters of the folded venue, empty where none is known. */
  readonly venue: string;
  /** The number of the volume of a book in several; empty where none is known, and for other works. */
  readonly volume: string;
  /** The first page, empty where none is known. */
  readonly page: string;
  /** The digits of the edition. */
  readonly edition: string;
}

const firstPage = (pages: string): string => /[a-z]*\d+/u.exec(pages.toLowerCase())?.[0] ?? '';

/** What a paper is compared by; takes some microseconds, so it is made once for each. */
export const identityOf = (paper: Recognisable): Identity => ({
  ...comparedTitle(paper.title),
  type: paper.type,
  identifiers: comparedIdentifiers(paper.identifiers, paper.type),
  authors: paper.authors.map(comparedAuthor),
  authorsCut: paper.authorsCut,
  year: paper.issued?.year ?? null,
  venue: foldedWords(paper.venue).join(''),
  volume: comparedVolume(paper),
  page: firstPage(paper.pages),
  edition: /\d+/u.exec(paper.edition)?.[0] ?? '',
});
