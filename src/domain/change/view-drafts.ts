import { failure, type Outcome, success } from '../outcome.ts';
import { placeBetween } from '../place.ts';
import type { Sort } from '../query/sort.ts';
import { tidyTagName } from '../tag-name.ts';
import { ALL_NAME, foldedViewName, type ViewId, type ViewRecord, viewIdFor } from '../view.ts';
import type { Draft, Value } from './change.ts';
import { setting } from './setting.ts';
import { sortText } from './sort-text.ts';
import type { UserState } from './user-state.ts';
import { placedViews, viewNamed, viewOf, viewsOf } from './views-in-order.ts';

type Drafts = Outcome<readonly Draft[]>;

const set = (state: UserState, view: ViewId, field: keyof ViewRecord, after: Value | null) =>
  setting(state, { kind: 'view', view, field }, after);

const shown = (state: UserState, view: ViewId, text: string, sort: Sort | null) => [
  ...set(state, view, 'query', text),
  ...set(state, view, 'sort', sort && sortText(sort)),
];

const taken = (name: string) =>
  failure('refused', `There is a view “${name}” already. Another name tells them apart.`);

/** Why a view, or with `null` a new one, cannot have a name; `null` where it can. */
function refusal(state: UserState, name: string, view: ViewId | null): Drafts | null {
  if (foldedViewName(name) === foldedViewName(ALL_NAME)) return taken(ALL_NAME);
  const other = viewNamed(state, name);
  return other && other.id !== view ? taken(other.name) : null;
}

const gone = failure('refused', 'There is no such view any more.');

function forView(state: UserState, id: ViewId, drafts: () => Drafts): Drafts {
  return viewOf(state, id) === null ? gone : drafts();
}

/**
 * Makes a view, after all there are; refused where another has that name. A deleted view of that
 * name is revived, so that two machines that delete and save it again still mean the same.
 */
export function savedView(
  state: UserState,
  given: { readonly name: string; readonly text: string; readonly sort: Sort | null },
): Drafts {
  const refused = refusal(state, given.name, null);
  if (refused) return refused;
  const name = tidyTagName(given.name);
  const wanted = foldedViewName(name);
  const known = placedViews(state);
  const named = new Map(
    known.flatMap(({ id, name: held }) => (held === null ? [] : [[id, foldedViewName(held)]])),
  );
  const [revived] = [...named.keys()].filter((id) => named.get(id) === wanted).sort();
  const view = revived ?? viewIdFor(name, (id) => named.has(id));
  const last = known.findLast(({ id }) => id !== view)?.place ?? '';
  return success([
    ...set(state, view, 'name', name),
    ...shown(state, view, given.text, given.sort),
    ...set(state, view, 'place', placeBetween(last, null)),
    ...set(state, view, 'deleted', false),
  ]);
}

/** Gives a view another name; refused where another view has it. */
export const renamedView = (state: UserState, id: ViewId, name: string): Drafts =>
  forView(
    state,
    id,
    () => refusal(state, name, id) ?? success(set(state, id, 'name', tidyTagName(name))),
  );

/** Gives a view another query and order. */
export const replacedView = (
  state: UserState,
  id: ViewId,
  text: string,
  sort: Sort | null,
): Drafts => forView(state, id, () => success(shown(state, id, text, sort)));

/** Gives every view a new place: what it takes where two machines gave the same one to two. */
function spread(state: UserState, order: readonly ViewId[]): readonly Draft[] {
  let place = '';
  return order.flatMap((id) => {
    place = placeBetween(place, null);
    return set(state, id, 'place', place);
  });
}

/** Puts a view before another, or with `null` after all; no other is touched unless it must be. */
export const movedView = (state: UserState, id: ViewId, before: ViewId | null): Drafts =>
  forView(state, id, () => {
    if (before !== null && viewOf(state, before) === null) return gone;
    const order = viewsOf(state).map((view) => view.id);
    const next = order[order.indexOf(id) + 1] ?? null;
    if (before === id || before === next) return success([]);
    // Those that were deleted keep their places, in case they come back.
    const others = placedViews(state).filter((view) => view.id !== id);
    const found = others.findIndex((view) => view.id === before);
    const index = found < 0 ? others.length : found;
    const low = others[index - 1]?.place ?? '';
    const high = others[index]?.place ?? null;
    if (high === null || low < high)
      return success(set(state, id, 'place', placeBetween(low, high)));
    const ids = others.map((view) => view.id);
    return success(spread(state, [...ids.slice(0, index), id, ...ids.slice(index)]));
  });

/** Flags a view as deleted. */
export const deletedView = (state: UserState, id: ViewId): Drafts =>
  forView(state, id, () => success(set(state, id, 'deleted', true)));
