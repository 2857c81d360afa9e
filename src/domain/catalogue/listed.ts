import { readingOf, type UserState } from '../change/user-state.ts';
import type { Paper } from '../paper.ts';
import type { Pick, Query } from '../query.ts';
import { type Catalogue, tagsOf } from './catalogue.ts';
import { search } from './search.ts';
import { sorted } from './sorted.ts';

function isPicked(pick: Pick, state: UserState): (paper: Paper) => boolean {
  switch (pick.kind) {
    case 'all':
      return () => true;
    case 'status':
      return (paper) => readingOf(state, paper.id).status === pick.status;
    case 'tag':
      return (paper) =>
        tagsOf(state).has(pick.tag) && readingOf(state, paper.id).tags.has(pick.tag);
  }
}

// One window after another is asked of the same list: the last list of a catalogue is kept.
const lastLists = new WeakMap<
  Catalogue,
  { readonly name: string; readonly papers: readonly Paper[] }
>();

/** The papers a query lists, in its order. */
export function listed(catalogue: Catalogue, query: Query): readonly Paper[] {
  const name = JSON.stringify([query.text, query.pick, query.sort]);
  const last = lastLists.get(catalogue);
  if (last?.name === name) return last.papers;
  const found = search(catalogue, query.text);
  const picked = isPicked(query.pick, catalogue.state);
  const isListed = (paper: Paper) => picked(paper) && (found?.has(paper.id) ?? true);
  const papers = sorted(catalogue, catalogue.papers.filter(isListed), query.sort);
  lastLists.set(catalogue, { name, papers });
  return papers;
}
