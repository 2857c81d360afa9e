import type { ReferenceType } from './reference.ts';

/** What each kind of work is called, in the order they are offered. */
export const TYPE_NAMES = {
  'article-journal': 'Journal article',
  'paper-conference': 'Conference paper',
  // What appeared in no journal, as all formats use the word.
  article: 'Preprint',
  book: 'Book',
  chapter: 'Book chapter',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Dataset',
  software: 'Software',
  webpage: 'Web page',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  review: 'Review',
  standard: 'Standard',
  patent: 'Patent',
  manuscript: 'Manuscript',
  speech: 'Talk',
  'post-weblog': 'Blog post',
  post: 'Post',
  'entry-encyclopedia': 'Encyclopedia entry',
  'entry-dictionary': 'Dictionary entry',
  bill: 'Bill',
  broadcast: 'Broadcast',
  classic: 'Classical work',
  event: 'Event',
  figure: 'Figure',
  graphic: 'Picture',
  hearing: 'Hearing',
  interview: 'Interview',
  legal_case: 'Legal case',
  legislation: 'Legislation',
  map: 'Map',
  motion_picture: 'Film',
  musical_score: 'Musical score',
  pamphlet: 'Pamphlet',
  periodical: 'Periodical',
  personal_communication: 'Personal communication',
  regulation: 'Regulation',
  song: 'Song',
  document: 'Document',
} as const satisfies Record<ReferenceType, string>;

const NAMES: Readonly<Record<string, string>> = TYPE_NAMES;

/** What a kind of work is called; one that is not known as it is written. */
export const typeName = (type: string): string => NAMES[type] ?? type;
