import type { PaperFields } from '../../../../src/domain/markdown-folder/paper-file.ts';

/** What a library says of a paper of which nothing matters but what is given. */
export const ownFields = (given: Partial<PaperFields> = {}): PaperFields => ({
  id: 'p-1',
  title: 'Ants',
  authors: ['Ada Author'],
  authorsCut: false,
  year: 2024,
  venue: '',
  doi: '',
  arxiv: '',
  url: '',
  status: 'unread',
  tags: [],
  rating: null,
  published: '',
  added: '2026-01-01',
  read: '',
  abstract: 'Ants carry much.',
  marks: [],
  highlights: [],
  notes: [],
  ...given,
});
