import type { PaperId } from '../paper.ts';
import { TAG_COLOURS, type Tag, type TagColour, type TagId } from '../tag.ts';
import { foldedTagName } from '../tag-name.ts';
import { tagOf, type UserState } from './user-state.ts';

/** The tags there are, in no particular order. */
export const existingTags = (state: UserState): readonly Tag[] =>
  [...state.tags.keys()].flatMap((id) => tagOf(state, id) ?? []);

/** The tag there is of that name, however it is spelled. */
export function tagNamed(state: UserState, name: string): Tag | undefined {
  const wanted = foldedTagName(name);
  return existingTags(state).find((tag) => foldedTagName(tag.name) === wanted);
}

/** The papers that have a tag. */
export function papersWith(state: UserState, tag: TagId): readonly PaperId[] {
  const papers: PaperId[] = [];
  for (const [paper, { tags }] of state.readings) if (tags.has(tag)) papers.push(paper);
  return papers;
}

/** The colour the fewest tags have; of equals, the first that is offered. */
export function nextColour(state: UserState): TagColour {
  const uses = new Map<TagColour, number>(TAG_COLOURS.map((colour) => [colour, 0]));
  for (const tag of existingTags(state)) uses.set(tag.colour, (uses.get(tag.colour) ?? 0) + 1);
  return [...uses].reduce((least, next) => (next[1] < least[1] ? next : least))[0];
}
