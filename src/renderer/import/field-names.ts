import type { CsvMeaning } from '../../domain/formats/csv/csv-meaning.ts';
import type { ReferenceField } from '../../domain/same/reference-difference.ts';

/** What is said of a paper, as a person calls it. */
export const FIELD_NAMES = {
  type: 'Kind',
  citationKey: 'Citation key',
  title: 'Title',
  authors: 'Authors',
  editors: 'Editors',
  issued: 'Date',
  venue: 'Published in',
  series: 'Series',
  publisher: 'Publisher',
  publisherPlace: 'Place of the publisher',
  volume: 'Volume',
  issue: 'Issue',
  pages: 'Pages',
  edition: 'Edition',
  abstract: 'Abstract',
  language: 'Language',
  url: 'Link',
  doi: 'DOI',
  arxiv: 'arXiv id',
  pmid: 'PubMed id',
  pmcid: 'PubMed Central id',
  status: 'Read status',
} as const satisfies Record<ReferenceField, string>;

const { issued, ...shared } = FIELD_NAMES;

/** What a column of a table can stand for, in the same words. */
export const MEANING_NAMES = {
  ...shared,
  year: 'Year',
  date: issued,
  firstPage: 'First page',
  lastPage: 'Last page',
  articleNumber: 'Number of the article',
  isbn: 'ISBN',
  issn: 'ISSN',
  tags: 'Tags',
  notes: 'Notes',
  extra: 'Extra, as Zotero has it',
} as const satisfies Record<CsvMeaning, string>;
