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
