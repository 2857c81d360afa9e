/** What decided whether two papers are the same, each as it is told to the person. */
export const SAME_REASONS = {
  'own-id': 'Both are the same paper of this app.',
  identifier: 'Both have the same identifier.',
  'identifier-other-title':
    'Both have the same identifier, but they differ in title, volume or edition.',
  'identifier-conflict': 'They have different identifiers of the same kind.',
  title: 'Title and authors are the same, and so is the year, or nearly.',
  'title-alike': 'Title, authors and year are the same, or nearly, but for how they are written.',
  'title-doubtful': 'The authors are the same, but a word of the title may be another.',
  'other-title': 'Their titles are different.',
  kind: 'One is a correction, a reply, a review or another version of the other.',
  numbers: 'The numbers in their titles differ.',
  edition: 'They are different editions.',
  volume: 'They are different volumes of one work.',
  authors: 'Their authors are different.',
  'authors-alike': 'The titles are the same, but not all of their authors are.',
  'authors-unknown': 'The titles are the same, but one of them names no authors.',
  year: 'Title and authors are the same, but years lie between them.',
  elsewhere: 'Title and authors are the same, but they were published at different places.',
  place: 'They are at the same place of the same issue.',
  heading: 'Their title is a heading that many works have.',
} as const;

export type SameReason = keyof typeof SAME_REASONS;
