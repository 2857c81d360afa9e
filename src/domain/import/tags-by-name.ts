import type { Draft } from '../change/change.ts';
import { tagForName } from '../change/tag-drafts.ts';
import { applied, type UserState } from '../change/user-state.ts';
import { TAG_NAME_LIMIT, type Tag, type TagId } from '../tag.ts';
import { foldedTagName, tidyTagName } from '../tag-name.ts';

/** The name of a tag from elsewhere as it can be kept: tidy, and cut where it is too long. */
export function keptTagName(name: string): string {
  const tidy = tidyTagName(name);
  return tidy.length <= TAG_NAME_LIMIT ? tidy : `${tidy.slice(0, TAG_NAME_LIMIT - 1).trimEnd()}…`;
}

/**
 * Finds the tags of names, with the drafts that make those there are not; of `wanted` ones by their
 * colours, and by their ids where these are free.
 */
export function tagsByName(state: UserState, wanted: readonly Tag[] = []) {
  const looks = new Map(wanted.map((tag) => [foldedTagName(keptTagName(tag.name)), tag]));
  const known = new Map<string, TagId>();
  const making: Draft[] = [];
  let now = state;
  const tagFor = (written: string): TagId | null => {
    const name = keptTagName(written);
    if (name === '') return null;
    const folded = foldedTagName(name);
    const found = known.get(folded);
    if (found !== undefined) return found;
    const [tag, drafts] = tagForName(now, name, looks.get(folded));
    making.push(...drafts);
    now = applied(now, drafts);
    known.set(folded, tag);
    return tag;
  };
  return { tagFor, making };
}
