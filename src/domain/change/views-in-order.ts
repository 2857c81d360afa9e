import { foldedViewName, READY_VIEWS, type View, type ViewId, type ViewRecord } from '../view.ts';
import type { UserState } from './user-state.ts';
import { viewRecord } from './view-record.ts';

/** A view that is or was there, with where it stands. */
export type PlacedView = ViewRecord & { readonly id: ViewId; readonly place: string };

// A view whose place another machine has not told yet stands behind the others.
const BEHIND = 'z';

/** All views that were ever known, deleted ones too, in order; those of equal place by their ids. */
export function placedViews({ views }: UserState): readonly PlacedView[] {
  const ids = new Set([...READY_VIEWS.keys(), ...views.keys()]);
  const placed = Array.from(ids, (id): PlacedView => {
    const record = viewRecord(views, id);
    return { ...record, id, place: record.place ?? BEHIND };
  });
  const keyOf = ({ place, id }: PlacedView) => `${place} ${id}`;
  return placed.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function asView(id: ViewId, { name, query, sort, deleted }: ViewRecord): View | null {
  return name === null || deleted ? null : { id, name, text: query ?? '', sort };
}

/** The view of that id: one that has a name and is not deleted; otherwise `null`. */
export const viewOf = ({ views }: UserState, id: ViewId): View | null =>
  asView(id, viewRecord(views, id));

/** The views there are, in the order of the library pane. */
export const viewsOf = (state: UserState): readonly View[] =>
  placedViews(state).flatMap((placed) => asView(placed.id, placed) ?? []);

/** The view there is of that name, however it is spelled. */
export function viewNamed(state: UserState, name: string): View | undefined {
  const wanted = foldedViewName(name);
  return viewsOf(state).find((view) => foldedViewName(view.name) === wanted);
}
