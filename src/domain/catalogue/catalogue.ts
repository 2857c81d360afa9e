import { existingTags } from '../change/tags-in-use.ts';
import { readingOf, type UserState } from '../change/user-state.ts';
import { highlightsFrom } from '../highlight/highlight-record.ts';
import type { Author, Paper, PaperId } from '../paper.ts';
import type { Tag, TagId } from '../tag.ts';
import { compareText } from '../text/compare-text.ts';
import { notesOn } from './notes-on.ts';
import { remembered } from './remembered.ts';

/**
 * A paper of the library without its abstract, which is read when it is wanted, and with when it
 * came, in milliseconds since 1970.
 */
export type HeldPaper = Omit<Paper, 'abstract'> & { readonly added: number };

/** The papers there are, in the order of the author's page, and what is the person's. */
export interface Catalogue {
  readonly author: Author | null;
  readonly papers: readonly HeldPaper[];
  readonly state: UserState;
}

/** The tags there are, by name. */
export const tagsOf = remembered((state: UserState): ReadonlyMap<TagId, Tag> => {
  const tags = existingTags(state).toSorted((a, b) => compareText(a.name, b.name));
  return new Map(tags.map((tag) => [tag.id, tag]));
});

/** The tags of a paper, by name; those that were deleted elsewhere are not among them. */
export function tagsOn(state: UserState, paper: PaperId): readonly Tag[] {
  const { tags } = readingOf(state, paper);
  return tags.size === 0 ? [] : [...tagsOf(state).values()].filter(({ id }) => tags.has(id));
}

const byId = remembered(
  (papers: readonly HeldPaper[]): ReadonlyMap<PaperId, HeldPaper> =>
    new Map(papers.map((paper) => [paper.id, paper])),
);

/** The paper of that id, if it is in the catalogue. */
export const paperOf = ({ papers }: Catalogue, id: PaperId): HeldPaper | undefined =>
  byId(papers).get(id);

/** All that the person wrote on a paper: the notes, and comments on highlights. */
export function ownWordsOn(state: UserState, paper: PaperId): string {
  const records = state.highlights.get(paper);
  const comments = records ? highlightsFrom(records).map(({ comment }) => comment) : [];
  const notes = notesOn(state, paper).map(({ text }) => text);
  return [...notes, ...comments].filter((text) => text !== '').join('\n\n');
}

/** True for a paper with a highlight. */
export function hasHighlight(state: UserState, paper: PaperId): boolean {
  const records = state.highlights.get(paper);
  return records !== undefined && highlightsFrom(records).length > 0;
}

/** True for a paper with a note that is not blank. */
export const hasNote = (state: UserState, paper: PaperId): boolean =>
  notesOn(state, paper).some(({ text }) => /\S/u.test(text));
