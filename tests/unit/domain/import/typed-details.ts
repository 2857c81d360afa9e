import type { PaperDetails } from '../../../../src/domain/import/paper-details.ts';

/** Details of which nothing matters but what is given. */
export const typed = (given: Partial<PaperDetails> = {}): PaperDetails => ({
  type: 'article-journal',
  title: 'On zebras',
  authors: '',
  date: '',
  venue: '',
  volume: '',
  issue: '',
  pages: '',
  publisher: '',
  doi: '',
  arxiv: '',
  url: '',
  citationKey: '',
  abstract: '',
  ...given,
});
