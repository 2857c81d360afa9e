import { type HeldPaper, hasNote, tagsOn } from '../../domain/catalogue/catalogue.ts';
import { remembered } from '../../domain/catalogue/remembered.ts';
import { readingOf, type UserState } from '../../domain/change/user-state.ts';
import { plainLatex } from '../../domain/latex/plain-latex.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query/query.ts';
import { fold } from '../../domain/text/fold.ts';
import { UNTITLED } from '../../domain/untitled.ts';
import type { InputOf, library, views } from '../../preload/contract.ts';
import type { ListView, Row } from '../../preload/view-types.ts';
import type { Library } from '../library.ts';
import { type Snippets, snippetsFor } from './snippets-for.ts';

const rowOf = (state: UserState, snippets: Snippets, paper: HeldPaper): Row => {
  const { id, title, authors, authorsCut, date, category, hasCode } = paper;
  return {
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
    snippet: snippets.get(id) ?? null,
  };
};

/** The rows of a list from index `from` up to, without, `to`, and where paper `find` is in it. */
export async function listView(
  library: Library,
  { query, from, to, find }: InputOf<typeof views.list>,
): Promise<ListView> {
  const { finder, catalogue, indexed } = library;
  const { papers, sort, found, parsed } = finder.list(query);
  const { state } = catalogue();
  const window = Array.from(papers.subarray(from, to), (number) => finder.papers[number]).flatMap(
    (paper) => paper ?? [],
  );
  const place = find === null ? undefined : finder.numberOf(find);
  const snippets = await snippetsFor(library, state, parsed.term, found.also, window);
  return {
    total: papers.length,
    of: finder.papers.length,
    from,
    rows: window.map((paper) => rowOf(state, snippets, paper)),
    at: place === undefined ? -1 : papers.indexOf(place),
    sort,
    also: found.also,
    indexed: indexed(),
  };
}

/** The ids of the papers from one index of a list up to, without, another. */
export const papersIn = (
  { finder }: Library,
  { query, from, to }: { readonly query: Query; readonly from: number; readonly to: number },
): readonly PaperId[] =>
  Array.from(
    finder.list(query).papers.subarray(from, to),
    (number) => finder.papers[number],
  ).flatMap((paper) => paper?.id ?? []);

// As in the order by title, quotes and other marks in front do not decide how one begins.
const unmarked = (title: string) => title.replace(/^[^\p{L}\p{N}]+/u, '');

// The titles of a library are folded once, when one is first looked for by its beginning.
const foldedTitles = remembered((papers: readonly HeldPaper[]): readonly string[] =>
  papers.map(({ title }) => fold(plainLatex(title).trim() || UNTITLED)),
);

/**
 * The index of the first paper after index `after`, and round the end, whose title begins so, with
 * or without the marks in front of it; `null` where there is none.
 */
export function titled(
  { finder }: Library,
  { query, prefix, after }: InputOf<typeof library.titled>,
): number | null {
  const { papers } = finder.list(query);
  const titles = foldedTitles(finder.papers);
  const sought = fold(prefix);
  for (let step = 1; step <= papers.length; step += 1) {
    const index = (after + step) % papers.length;
    const title = titles[papers[index] ?? -1] ?? '';
    if (title.startsWith(sought) || unmarked(title).startsWith(sought)) return index;
  }
  return null;
}
