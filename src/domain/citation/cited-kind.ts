import type { Reference, ReferenceType } from '../reference/reference.ts';

/** The kinds of works that styles cite in ways of their own. */
export type CitedKind =
  | 'article'
  | 'paper'
  | 'preprint'
  | 'book'
  | 'chapter'
  | 'thesis'
  | 'report'
  | 'dataset'
  | 'software'
  | 'page';

const KINDS: ReadonlyMap<ReferenceType, CitedKind> = new Map([
  ['article-journal', 'article'],
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['review', 'article'],
  ['paper-conference', 'paper'],
  ['article', 'preprint'],
  ['manuscript', 'preprint'],
  ['chapter', 'chapter'],
  ['entry-dictionary', 'chapter'],
  ['entry-encyclopedia', 'chapter'],
  ['thesis', 'thesis'],
  ['report', 'report'],
  ['standard', 'report'],
  ['dataset', 'dataset'],
  ['software', 'software'],
  ['webpage', 'page'],
  ['post', 'page'],
  ['post-weblog', 'page'],
]);

/**
 * The kind a work is cited as. An article, paper or document on arXiv that names nothing it
 * appeared in is a preprint, and a preprint that names a journal is an article of it; what styles
 * have no form of its own for is cited as a book.
 */
export function citedKind({ type, venue, publisher, identifiers }: Reference): CitedKind {
  const kind = KINDS.get(type) ?? 'book';
  const isOnArxiv = identifiers.arxiv !== '';
  const isIn = venue !== '' && !/^arxiv/iu.test(venue);
  if (kind === 'preprint') return isIn ? 'article' : 'preprint';
  const isUnplaced =
    type === 'document' ? publisher === '' : kind === 'article' || kind === 'paper';
  return isOnArxiv && !isIn && isUnplaced ? 'preprint' : kind;
}
