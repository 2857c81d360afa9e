import { parseKey } from '../change/key.ts';
import { existingTags } from '../change/tags-in-use.ts';
import type { UserState } from '../change/user-state.ts';
import { foldedTagName } from '../tag-name.ts';
import type { TakenShelf } from './shelf.ts';
import { viewsFromShelves } from './views-from-shelves.ts';

/** How many tags and views of files are not in the library as they are in the files. */
export function newOnShelves(
  state: UserState,
  shelves: readonly TakenShelf[],
): { readonly newTags: number; readonly newViews: number } {
  const there = new Set(existingTags(state).map(({ name }) => foldedTagName(name)));
  const names = new Set(shelves.flatMap(({ tags }) => tags.map(({ name }) => foldedTagName(name))));
  const views = new Set<string>();
  for (const { key, after } of viewsFromShelves(state, shelves)) {
    const target = parseKey(key);
    if (target?.kind === 'view' && target.field !== 'place' && after !== true)
      views.add(target.view);
  }
  const newTags = [...names].filter((name) => !there.has(name)).length;
  return { newTags, newViews: views.size };
}
