import { type Catalogue, hasNote, tagsOn } from '../../domain/catalogue/catalogue.ts';
import { listed } from '../../domain/catalogue/listed.ts';
import { readingOf } from '../../domain/change/user-state.ts';
import type { Paper, PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query.ts';
import type { InputOf, ListView, Row, views } from '../../preload/contract.ts';

const rowOf =
  ({ state }: Catalogue) =>
  ({ id, title, authors, authorsCut, date, category, hasCode }: Paper): Row => ({
    id,
    title,
    authors,
    authorsCut,
    date,
    category,
    hasCode,
    status: readingOf(state, id).status,
    tags: tagsOn(state, id),
    hasNote: hasNote(state, id),
  });

/** The rows of a list from index `from` up to, without, `to`, and where paper `find` is in it. */
export function listView(
  catalogue: Catalogue,
  { query, from, to, find }: InputOf<typeof views.list>,
): ListView {
  const papers = listed(catalogue, query);
  return {
    total: papers.length,
    of: catalogue.papers.length,
    from,
    rows: papers.slice(from, to).map(rowOf(catalogue)),
    at: find === null ? -1 : papers.findIndex(({ id }) => id === find),
  };
}

/** The paper at an index of a list, `null` past its end. */
export const paperAt = (catalogue: Catalogue, query: Query, index: number): PaperId | null =>
  listed(catalogue, query)[index]?.id ?? null;
