import { NO_REFERENCE } from '../../../src/domain/import/reference-from-details.ts';
import type { Author, Paper, PaperId } from '../../../src/domain/paper.ts';
import type { Bundle } from '../../../src/library/store/put-bundle.ts';

export const AUTHOR: Author = {
  name: 'Ada Author',
  category: 'CV',
  hIndex: 10,
  papers: 3,
  citations: 100,
  novelty: 50,
  aiScore: 40,
};

/** A paper of which nothing matters but what is given. */
export const paper = (id: PaperId, given: Partial<Paper> = {}): Paper => ({
  id,
  category: 'CV',
  date: '2024-05-01',
  hasCode: false,
  title: `Title of ${id}`,
  authors: ['Ada Author', 'Bo Other'],
  authorsCut: false,
  abstract: `Abstract of ${id}`,
  ...given,
});

/** What of a paper is held in memory, but for when it came. */
export function withoutAbstract(given: Paper): Omit<Paper, 'abstract'> {
  const { abstract: _, ...held } = given;
  return held;
}

export const PAPERS = [paper('p-1'), paper('p-2'), paper('p-3')];
export const HELD = PAPERS.map(withoutAbstract);

/** What is known of papers where nothing matters but their titles. */
export const worksOf = async (papers: readonly PaperId[]) =>
  new Map(papers.map((id) => [id, { ...NO_REFERENCE, title: `Title of ${id}` }]));

export const bundleOf = (papers: readonly Paper[] = PAPERS, revision = 'one'): Bundle => ({
  revision,
  load: async () => ({ author: AUTHOR, papers }),
});
