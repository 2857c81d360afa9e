import { idNamed } from './id-named.ts';
import type { Sort } from './query/sort.ts';
import { foldedTagName } from './tag-name.ts';

/** Identifies a view: its folded name at creation, so that two machines naming it alike agree. */
export type ViewId = `v-${string}`;

/** A query that was saved under a name. */
export interface View {
  readonly id: ViewId;
  readonly name: string;
  /** The query as it was typed. */
  readonly text: string;
  /** The order to list in; `null` where the view asks for none. */
  readonly sort: Sort | null;
}

/** The fields of a view as they were last set, `null` where they never were. */
export interface ViewRecord {
  readonly name: string | null;
  readonly query: string | null;
  readonly sort: Sort | null;
  /** Where it stands among the views (see place.ts). */
  readonly place: string | null;
  readonly deleted: boolean;
}

/** Longest name of a view, in characters: what still fits beside its count. */
export const VIEW_NAME_LIMIT = 60;

const ready = (id: ViewId, name: string, query: string, place: string) =>
  [id, { name, query, sort: null, place, deleted: false }] as const;

/**
 * The views there are from the start, on every machine with the same ids. A field of theirs that
 * the person sets counts instead of what is said here. None has an order of its own: a record
 * cannot tell “never set” from “set to none”.
 */
export const READY_VIEWS: ReadonlyMap<ViewId, ViewRecord> = new Map([
  ready('v-to-read', 'To read', 'status:to-read', '1'),
  ready('v-reading', 'Reading', 'status:reading', '2'),
  ready('v-has-code', 'Has code', 'code:yes', '3'),
  ready('v-untagged', 'Untagged', '-has:tag', '4'),
]);

/** The name under which all papers are listed; no view can have it. */
export const ALL_NAME = 'All';

/**
 * Equal for names that may not be had by two views at once: as with tags, case, accents and
 * spacing do not tell them apart.
 */
export const foldedViewName = foldedTagName;

/** The id of a new view of that name; `isTaken` tells ids that belong to views of other names. */
export const viewIdFor = (name: string, isTaken: (id: ViewId) => boolean): ViewId =>
  idNamed('v', foldedViewName(name), isTaken);
