import { failure, type Outcome, success } from '../outcome.ts';
import type { PaperId } from '../paper.ts';
import type { Tag, TagColour, TagId } from '../tag.ts';
import { foldedTagName, tagIdFor, tidyTagName } from '../tag-name.ts';
import type { Draft } from './change.ts';
import { setting } from './setting.ts';
import { nextColour, papersWith, tagNamed } from './tags-in-use.ts';
import { tagOf, type UserState } from './user-state.ts';

type Drafts = Outcome<readonly Draft[]>;

/** Puts a tag on papers or takes it off. */
export const membership = (
  state: UserState,
  papers: readonly PaperId[],
  tag: TagId,
  isOn: boolean,
): readonly Draft[] =>
  [...new Set(papers)].flatMap((paper) => setting(state, { kind: 'tagged', paper, tag }, isOn));

/** Runs `drafts` on a tag there is, or refuses. */
export function forTag(
  state: UserState,
  id: TagId,
  drafts: (tag: Tag) => readonly Draft[],
): Drafts {
  const tag = tagOf(state, id);
  return tag === null ? failure('refused', 'There is no such tag any more.') : success(drafts(tag));
}

/**
 * The tag of that name and what makes it: nothing where there is one. A deleted tag of that name
 * is revived, so that two machines that delete and make it again still mean the same. A new one looks
 * as `wanted`, and has that id unless it is taken.
 */
export function tagForName(
  state: UserState,
  given: string,
  wanted?: Pick<Tag, 'id' | 'colour'>,
): readonly [TagId, readonly Draft[]] {
  const existing = tagNamed(state, given);
  if (existing) return [existing.id, []];
  const name = tidyTagName(given);
  const folded = foldedTagName(name);
  const isNamed = (id: TagId) => {
    const known = state.tags.get(id)?.name ?? null;
    return known === null ? null : foldedTagName(known) === folded;
  };
  const deleted = [...state.tags.keys()].filter((id) => isNamed(id) === true).sort();
  const free = wanted && isNamed(wanted.id) === null ? wanted.id : null;
  const tag = deleted[0] ?? free ?? tagIdFor(name, (id) => isNamed(id) === false);
  const colour = wanted?.colour ?? state.tags.get(tag)?.colour ?? nextColour(state);
  return [
    tag,
    [
      ...setting(state, { kind: 'tag-name', tag }, name),
      ...setting(state, { kind: 'tag-colour', tag }, colour),
      ...setting(state, { kind: 'tag-deleted', tag }, false),
    ],
  ];
}

/** Gives a tag another colour. */
export const recoloured = (state: UserState, tag: TagId, colour: TagColour): Drafts =>
  forTag(state, tag, () => setting(state, { kind: 'tag-colour', tag }, colour));

const withdrawn = (state: UserState, tag: TagId) => [
  ...membership(state, papersWith(state, tag), tag, false),
  ...setting(state, { kind: 'tag-deleted', tag }, true),
];

/** Takes a tag off all papers and flags it as deleted. */
export const deletion = (state: UserState, tag: TagId): Drafts =>
  forTag(state, tag, () => withdrawn(state, tag));

/**
 * Gives a tag another name; where another tag has that name, its papers move there and it goes.
 * The merged tag takes the name too, by which a merge can be told from a deletion later.
 */
export const renaming = (state: UserState, tag: TagId, name: string): Drafts =>
  forTag(state, tag, () => {
    const other = tagNamed(state, name);
    if (other === undefined || other.id === tag)
      return setting(state, { kind: 'tag-name', tag }, tidyTagName(name));
    return [
      ...setting(state, { kind: 'tag-name', tag }, other.name),
      ...membership(state, papersWith(state, tag), other.id, true),
      ...withdrawn(state, tag),
    ];
  });
