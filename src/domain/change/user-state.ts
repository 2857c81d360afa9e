import type { HighlightId } from '../highlight/highlight.ts';
import {
  type HighlightRecord,
  type HighlightRecords,
  NO_HIGHLIGHTS,
  UNSET_HIGHLIGHT,
  withHighlightField,
} from '../highlight/highlight-record.ts';
import { type NoteId, paperOfNote } from '../note.ts';
import { isPaperId, type PaperId } from '../paper.ts';
import { type RecordId, recordIdFrom } from '../record/record-id.ts';
import { STATUSES, type Status } from '../status.ts';
import { TAG_COLOURS, type Tag, type TagColour, type TagId } from '../tag.ts';
import type { ViewId, ViewRecord } from '../view.ts';
import type { Change, ChangeId, ChangeKey, Value } from './change.ts';
import { ChangingMap } from './changing-map.ts';
import { timeOf } from './clock.ts';
import { parseKey, type Target } from './key.ts';
import { NO_TAGS, TagSets } from './tag-sets.ts';
import { fieldValue, UNSET_VIEW, viewRecord, withField } from './view-record.ts';

/** Where the person stands with a paper. */
export interface Reading {
  readonly status: Status;
  readonly tags: ReadonlySet<TagId>;
  /** When status, tags or note were last changed, in ms since 1970; `null` for never. */
  readonly changed: number | null;
  /** When the paper became read, in ms since 1970; `null` while its status is another. */
  readonly read: number | null;
}

/** The fields of a tag as they were last set; a deleted tag keeps its name and colour. */
export interface TagRecord {
  readonly name: string | null;
  readonly colour: TagColour | null;
  readonly deleted: boolean;
}

/** A note as it was last saved. */
export interface Note {
  readonly text: string;
  /** When that was, in ms since 1970; `null` where that is not known. */
  readonly changed: number | null;
}

/** The notes of one paper. */
export type Notes = ReadonlyMap<NoteId, Note>;

const NO_NOTES: Notes = new Map();

/** All that is the person's: what their changes come to. What is absent was never touched. */
export interface UserState {
  readonly readings: ReadonlyMap<PaperId, Reading>;
  /** The notes that were ever written, also those emptied since; catalogue/notes-on.ts knows those there are. */
  readonly notes: ReadonlyMap<PaperId, Notes>;
  readonly highlights: ReadonlyMap<PaperId, HighlightRecords>;
  readonly tags: ReadonlyMap<TagId, TagRecord>;
  /** The views of which something was set; views-in-order.ts knows those there are. */
  readonly views: ReadonlyMap<ViewId, ViewRecord>;
  /**
   * The record that tells of a paper: in the place of the bundled list, or alone of one that is
   * not on it; `null` for one that was taken back.
   */
  readonly records: ReadonlyMap<PaperId, RecordId | null>;
  /** The papers that were taken out of the library, and the one each was put together with, if any. */
  readonly removed: ReadonlyMap<PaperId, Removal>;
  /** The pairs of papers that the person said are not one; false where that was taken back. */
  readonly pairs: ReadonlyMap<PaperPair, boolean>;
}

/** False for a paper that is there; for one that is not the paper it lives on in, or true. */
export type Removal = boolean | PaperId;

/** Two papers in plain order of text. */
export type PaperPair = `${PaperId} ${PaperId}`;

/** Nothing touched yet. */
export const EMPTY_STATE: UserState = {
  readings: new Map(),
  notes: new Map(),
  highlights: new Map(),
  tags: new Map(),
  views: new Map(),
  records: new Map(),
  removed: new Map(),
  pairs: new Map(),
};

const UNTOUCHED: Reading = { status: 'unread', tags: NO_TAGS, changed: null, read: null };
const UNNAMED: TagRecord = { name: null, colour: null, deleted: false };

/** Where the person stands with a paper, touched or not. */
export const readingOf = (state: UserState, paper: PaperId): Reading =>
  state.readings.get(paper) ?? UNTOUCHED;

/** What was set of a highlight, if anything. */
export const highlightRecord = (
  state: UserState,
  paper: PaperId,
  highlight: HighlightId,
): HighlightRecord =>
  (state.highlights.get(paper) ?? NO_HIGHLIGHTS).get(highlight) ?? UNSET_HIGHLIGHT;

/** A note as it was last saved; `undefined` where nothing was ever written. */
export const noteIn = ({ notes }: Pick<UserState, 'notes'>, note: NoteId): Note | undefined =>
  notes.get(paperOfNote(note))?.get(note);

/** A tag there is: one that has a name and is not deleted; otherwise `null`. */
export function tagOf(state: UserState, id: TagId): Tag | null {
  const record = state.tags.get(id);
  if (record === undefined || record.name === null || record.deleted) return null;
  return { id, name: record.name, colour: record.colour ?? 'grey' };
}

/** The value a target has; where nothing was set, what the person sees: unread, empty, flag down. */
export function currentValue(state: UserState, target: Target): Value | null {
  switch (target.kind) {
    case 'status':
      return readingOf(state, target.paper).status;
    case 'record':
      return state.records.get(target.of) ?? null;
    case 'removed':
      return state.removed.get(target.of) ?? false;
    case 'another':
      return state.pairs.get(`${target.of} ${target.than}`) ?? false;
    case 'tagged':
      return readingOf(state, target.paper).tags.has(target.tag);
    case 'highlight':
      return highlightRecord(state, target.paper, target.highlight)[target.field];
    case 'note':
      return noteIn(state, target.note)?.text ?? '';
    case 'tag-name':
      return state.tags.get(target.tag)?.name ?? null;
    case 'tag-colour':
      return state.tags.get(target.tag)?.colour ?? null;
    case 'tag-deleted':
      return state.tags.get(target.tag)?.deleted ?? false;
    case 'view':
      return fieldValue(viewRecord(state.views, target.view), target.field);
  }
}

// A value of the wrong kind, as a newer version might write, counts as not set.
const statusFrom = (value: Value | null) =>
  STATUSES.find((status) => status === value) ?? UNTOUCHED.status;
const colourFrom = (value: Value | null) =>
  TAG_COLOURS.find((colour) => colour === value) ?? UNNAMED.colour;
const textFrom = (value: Value | null) => (typeof value === 'string' ? value : null);
const removalFrom = (value: Value | null): Removal => {
  if (typeof value !== 'string') return value === true;
  return isPaperId(value) && value;
};
const recordFrom = (value: Value | null) => recordIdFrom(textFrom(value) ?? '');

/** A change, or a draft, which has no id and so no time. */
interface Applicable {
  readonly id?: ChangeId;
  readonly key: ChangeKey;
  readonly after: Value | null;
}

type OnPaper = Extract<Target, { readonly kind: 'status' | 'tagged' }>;

const later = (changed: number | null, time: number | null) =>
  changed === null || (time !== null && time > changed) ? time : changed;

/** A reading after a change; the last time the status was set to `read` counts, undo or not. */
function readingAfter(
  { status, tags, changed, read }: Reading,
  target: OnPaper,
  { after, time }: { readonly after: Value | null; readonly time: number | null },
  sets: TagSets,
): Reading {
  const last = later(changed, time);
  if (target.kind === 'tagged') {
    const held = sets.changed(tags, target.tag, after === true);
    return { status, tags: held, changed: last, read };
  }
  const next = statusFrom(after);
  return { status: next, tags, changed: last, read: next === 'read' ? (time ?? read) : null };
}

/**
 * The state after changes that are later than all it knows, each key at most once or in order.
 * Drafts leave the dates of papers as they are. Maps that nothing touches stay the same objects.
 */
export function applied(state: UserState, changes: Iterable<Applicable>): UserState {
  const sets = new TagSets();
  const readings = new ChangingMap(state.readings);
  const notes = new ChangingMap(state.notes);
  const highlights = new ChangingMap(state.highlights);
  const tags = new ChangingMap(state.tags);
  const views = new ChangingMap(state.views);
  const records = new ChangingMap(state.records);
  const removed = new ChangingMap(state.removed);
  const pairs = new ChangingMap(state.pairs);
  const setTag = (id: TagId, fields: Partial<TagRecord>) =>
    tags.set(id, { ...(tags.get(id) ?? UNNAMED), ...fields });
  for (const { id, key, after } of changes) {
    const target = parseKey(key);
    const time = id === undefined ? null : timeOf(id);
    if (target === null) continue;
    if (target.kind === 'highlight') {
      const { paper, highlight, field } = target;
      const reading = readings.get(paper) ?? UNTOUCHED;
      readings.set(paper, { ...reading, changed: later(reading.changed, time) });
      const records = highlights.get(paper) ?? NO_HIGHLIGHTS;
      const record = records.get(highlight) ?? UNSET_HIGHLIGHT;
      const next = withHighlightField(record, field, after, time);
      highlights.set(paper, new Map(records).set(highlight, next));
    } else if ('paper' in target) {
      const reading = readings.get(target.paper) ?? UNTOUCHED;
      readings.set(target.paper, readingAfter(reading, target, { after, time }, sets));
    } else if (target.kind === 'note') {
      const paper = paperOfNote(target.note);
      const reading = readings.get(paper) ?? UNTOUCHED;
      readings.set(paper, { ...reading, changed: later(reading.changed, time) });
      const note: Note = { text: textFrom(after) ?? '', changed: time };
      notes.set(paper, new Map(notes.get(paper) ?? NO_NOTES).set(target.note, note));
    } else if (target.kind === 'view') {
      const record = views.get(target.view) ?? UNSET_VIEW;
      views.set(target.view, withField(record, target.field, after));
    } else if (target.kind === 'record') records.set(target.of, recordFrom(after));
    else if (target.kind === 'removed') removed.set(target.of, removalFrom(after));
    else if (target.kind === 'another') pairs.set(`${target.of} ${target.than}`, after === true);
    else if (target.kind === 'tag-name') setTag(target.tag, { name: textFrom(after) });
    else if (target.kind === 'tag-colour') setTag(target.tag, { colour: colourFrom(after) });
    else setTag(target.tag, { deleted: after === true });
  }
  return {
    readings: readings.current,
    notes: notes.current,
    highlights: highlights.current,
    tags: tags.current,
    views: views.current,
    records: records.current,
    removed: removed.current,
    pairs: pairs.current,
  };
}

/** The state that all changes come to: the latest of each key counts, in whatever order they come. */
export function folded(changes: Iterable<Change>): UserState {
  const latest = new Map<ChangeKey, Change>();
  for (const change of changes) {
    const known = latest.get(change.key);
    if (known === undefined || known.id < change.id) latest.set(change.key, change);
  }
  return applied(EMPTY_STATE, latest.values());
}
