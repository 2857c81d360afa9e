import type { PaperId } from '../domain/paper.ts';
import type { Query } from '../domain/query/query.ts';
import type { Library } from './library.ts';

const idsAt = ({ finder }: Library, numbers: Uint32Array): readonly PaperId[] =>
  Array.from(numbers, (number) => finder.papers[number]).flatMap((paper) => paper?.id ?? []);

/** The papers that a query lists, in its order. */
export const listedPapers = (library: Library, query: Query): readonly PaperId[] =>
  idsAt(library, library.finder.list(query).papers);

/** Papers in the order in which a query lists them; those it does not list come last. */
export function inListOrder(
  library: Library,
  papers: readonly PaperId[],
  query: Query,
): readonly PaperId[] {
  const wanted = new Set(papers);
  if (wanted.size < 2) return [...wanted];
  const listed = listedPapers(library, query).filter((paper) => wanted.delete(paper));
  return [...listed, ...wanted];
}
