import { countKept } from '../backup/count-kept.ts';
import { remembered } from '../catalogue/remembered.ts';
import type { Draft } from '../change/change.ts';
import { setting } from '../change/setting.ts';
import { sortText } from '../change/sort-text.ts';
import { applied, type UserState } from '../change/user-state.ts';
import { savedView } from '../change/view-drafts.ts';
import { viewsOf } from '../change/views-in-order.ts';
import { placeBetween } from '../place.ts';
import {
  ALL_NAME,
  foldedViewName,
  READY_VIEWS,
  VIEW_NAME_LIMIT,
  type View,
  type ViewId,
} from '../view.ts';
import type { Shelf, TakenShelf } from './shelf.ts';

const orderOf = ({ sort }: Pick<View, 'sort'>): string | null => sort && sortText(sort);

const isSame = (one: Pick<View, 'text' | 'sort'>, other: Pick<View, 'text' | 'sort'>): boolean =>
  one.text === other.text && orderOf(one) === orderOf(other);

/** True for a view as it is in every library from the start: where it is not, somebody deleted it. */
function isReady({ id, name, text, sort }: View): boolean {
  const ready = READY_VIEWS.get(id);
  return (
    ready?.name === name && isSame({ text, sort }, { text: ready.query ?? '', sort: ready.sort })
  );
}

/** How many views of files are not as they are in every library from the start. */
export const ownViews = (shelves: readonly Shelf[]): number =>
  shelves.flatMap(({ views }) => views).filter((view) => !isReady(view)).length;

/** True where nothing is kept and the views are those from the start, as after a first start. */
const isUntouched = remembered((state: UserState): boolean => {
  const views = viewsOf(state);
  const { papers, tags } = countKept(state);
  return papers + tags === 0 && views.length === READY_VIEWS.size && views.every(isReady);
});

/** A name with a number behind it, cut where names end. */
function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const end = ` (${number})`;
  return `${name.slice(0, VIEW_NAME_LIMIT - end.length).trimEnd()}${end}`;
}

/** The views as they are in the file, in its order, in the place of those there from the start. */
function adopted(state: UserState, views: readonly View[]): readonly Draft[] {
  let place = '';
  const drafts = views.flatMap(({ id, name, text, sort }) => {
    place = placeBetween(place, null);
    return [
      ...setting(state, { kind: 'view', view: id, field: 'name' }, name),
      ...setting(state, { kind: 'view', view: id, field: 'query' }, text),
      ...setting(state, { kind: 'view', view: id, field: 'sort' }, sort && sortText(sort)),
      ...setting(state, { kind: 'view', view: id, field: 'place' }, place),
      ...setting(state, { kind: 'view', view: id, field: 'deleted' }, false),
    ];
  });
  const kept = new Set<ViewId>(views.map(({ id }) => id));
  const gone = [...READY_VIEWS.keys()].filter((id) => !kept.has(id));
  return [
    ...drafts,
    ...gone.flatMap((view) => setting(state, { kind: 'view', view, field: 'deleted' }, true)),
  ];
}

/** What puts a view after those there are, unless it is there, under a name that is free. */
function added(state: UserState, view: View): readonly Draft[] {
  const there = new Map(viewsOf(state).map((each) => [foldedViewName(each.name), each]));
  for (let number = 1; ; number += 1) {
    const name = numbered(view.name, number);
    const folded = foldedViewName(name);
    const twin = there.get(folded);
    if (twin && isSame(twin, view)) return [];
    if (twin || folded === foldedViewName(ALL_NAME)) continue;
    if (viewsOf(state).some((each) => each.id === view.id && isSame(each, view))) return [];
    const saved = savedView(state, { name, text: view.text, sort: view.sort });
    return saved.ok ? saved.value : [];
  }
}

/**
 * What the saved views of files change. In a library in which nothing is kept they are what they
 * are in the file; elsewhere those that are not there are put after the others.
 */
export function viewsFromShelves(
  state: UserState,
  shelves: readonly TakenShelf[],
): readonly Draft[] {
  const lists = shelves.flatMap(({ views }) => (views === null ? [] : [views]));
  const [only, ...more] = lists;
  if (only && more.length === 0 && isUntouched(state) && areApart(only))
    return adopted(state, only);
  let now = state;
  return lists
    .flat()
    .filter((view) => !isReady(view))
    .flatMap((view) => {
      const drafts = added(now, view);
      now = applied(now, drafts);
      return drafts;
    });
}

/** Whether no name is there twice, nor that under which all papers are listed. */
function areApart(views: readonly View[]): boolean {
  const names = new Set([ALL_NAME, ...views.map(({ name }) => name)].map(foldedViewName));
  return names.size === views.length + 1;
}
