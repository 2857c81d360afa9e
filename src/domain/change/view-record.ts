import { isPlace } from '../place.ts';
import { READY_VIEWS, type ViewId, type ViewRecord } from '../view.ts';
import type { Value } from './change.ts';
import { sortFrom, sortText } from './sort-text.ts';

/** A view of which nothing was ever set. */
export const UNSET_VIEW: ViewRecord = {
  name: null,
  query: null,
  sort: null,
  place: null,
  deleted: false,
};

const textFrom = (value: Value | null) => (typeof value === 'string' ? value : null);

/** A record with one field set; a value of the wrong kind counts as not set. */
export function withField(
  record: ViewRecord,
  field: keyof ViewRecord,
  value: Value | null,
): ViewRecord {
  switch (field) {
    case 'name':
    case 'query':
      return { ...record, [field]: textFrom(value) };
    case 'sort':
      return { ...record, sort: sortFrom(value) };
    case 'place': {
      const place = textFrom(value);
      return { ...record, place: place !== null && isPlace(place) ? place : null };
    }
    case 'deleted':
      return { ...record, deleted: value === true };
  }
}

/** The value of one field, as a change has it. */
export const fieldValue = (record: ViewRecord, field: keyof ViewRecord): Value | null =>
  field === 'sort' ? record.sort && sortText(record.sort) : record[field];

/** What counts of a view: what was set, else what a ready-made view says itself. */
export function viewRecord(set: ReadonlyMap<ViewId, ViewRecord>, id: ViewId): ViewRecord {
  const record = set.get(id);
  const ready = READY_VIEWS.get(id) ?? UNSET_VIEW;
  if (record === undefined) return ready;
  return {
    name: record.name ?? ready.name,
    query: record.query ?? ready.query,
    sort: record.sort ?? ready.sort,
    place: record.place ?? ready.place,
    deleted: record.deleted,
  };
}
