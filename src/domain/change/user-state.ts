import type { NoteId } from '../note.ts';
import type { PaperId } from '../paper.ts';
import { STATUSES, type Status } from '../status.ts';
import { TAG_COLOURS, type Tag, type TagColour, type TagId } from '../tag.ts';
import type { Change, ChangeKey, Value } from './change.ts';
import { parseKey, type Target } from './key.ts';

/** Where the person stands with a paper. */
export interface Reading {
  readonly status: Status;
  readonly tags: ReadonlySet<TagId>;
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
}

/** All that is the person's: what their changes come to. What is absent was never touched. */
export interface UserState {
  readonly readings: ReadonlyMap<PaperId, Reading>;
  readonly notes: ReadonlyMap<NoteId, Note>;
  readonly tags: ReadonlyMap<TagId, TagRecord>;
}

/** Nothing touched yet. */
export const EMPTY_STATE: UserState = { readings: new Map(), notes: new Map(), tags: new Map() };

const UNTOUCHED: Reading = { status: 'unread', tags: new Set() };
const UNNAMED: TagRecord = { name: null, colour: null, deleted: false };

/** Where the person stands with a paper, touched or not. */
export const readingOf = (state: UserState, paper: PaperId): Reading =>
  state.readings.get(paper) ?? UNTOUCHED;

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
    case 'tagged':
      return readingOf(state, target.paper).tags.has(target.tag);
    case 'note':
      return state.notes.get(target.note)?.text ?? '';
    case 'tag-name':
      return state.tags.get(target.tag)?.name ?? null;
    case 'tag-colour':
      return state.tags.get(target.tag)?.colour ?? null;
    case 'tag-deleted':
      return state.tags.get(target.tag)?.deleted ?? false;
  }
}

// A value of the wrong kind, as a newer version might write, counts as not set.
const statusFrom = (value: Value | null) =>
  STATUSES.find((status) => status === value) ?? UNTOUCHED.status;
const colourFrom = (value: Value | null) =>
  TAG_COLOURS.find((colour) => colour === value) ?? UNNAMED.colour;
const textFrom = (value: Value | null) => (typeof value === 'string' ? value : null);

function withMember<T>(set: ReadonlySet<T>, member: T, isIn: boolean): ReadonlySet<T> {
  const changed = new Set(set);
  if (isIn) changed.add(member);
  else changed.delete(member);
  return changed;
}

/** The state after changes that are later than all it knows, each key at most once or in order. */
export function applied(
  state: UserState,
  changes: Iterable<{ readonly key: ChangeKey; readonly after: Value | null }>,
): UserState {
  const readings = new Map(state.readings);
  const notes = new Map(state.notes);
  const tags = new Map(state.tags);
  const tagSet = (id: TagId, fields: Partial<TagRecord>) =>
    tags.set(id, { ...(tags.get(id) ?? UNNAMED), ...fields });
  const read = (paper: PaperId) => readings.get(paper) ?? UNTOUCHED;
  for (const { key, after } of changes) {
    const target = parseKey(key);
    if (target?.kind === 'status')
      readings.set(target.paper, { ...read(target.paper), status: statusFrom(after) });
    else if (target?.kind === 'tagged') {
      const reading = read(target.paper);
      const held = withMember(reading.tags, target.tag, after === true);
      readings.set(target.paper, { ...reading, tags: held });
    } else if (target?.kind === 'note') notes.set(target.note, { text: textFrom(after) ?? '' });
    else if (target?.kind === 'tag-name') tagSet(target.tag, { name: textFrom(after) });
    else if (target?.kind === 'tag-colour') tagSet(target.tag, { colour: colourFrom(after) });
    else if (target?.kind === 'tag-deleted') tagSet(target.tag, { deleted: after === true });
  }
  return { readings, notes, tags };
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
