import type { HighlightId } from '../highlight/highlight.ts';
import type { HighlightField } from '../highlight/highlight-record.ts';
import type { NoteId } from '../note.ts';
import type { PaperId } from '../paper.ts';
import type { TagId } from '../tag.ts';
import type { ViewId, ViewRecord } from '../view.ts';

/**
 * Identifies a change and orders it: hybrid logical clock and device (see clock.ts).
 * Plain string comparison is the order in which changes happened.
 */
export type ChangeId = string;

/** What a change touches: flat, so that machines can be merged field by field. */
export type ChangeKey =
  | `${PaperId}/status`
  | `${PaperId}/record`
  | `${PaperId}/removed`
  | `${PaperId}/another/${PaperId}`
  | `${PaperId}/tag/${TagId}`
  | `${PaperId}/highlight/${HighlightId}/${HighlightField}`
  | `${NoteId}/text`
  | `${TagId}/name`
  | `${TagId}/colour`
  | `${TagId}/deleted`
  | `${ViewId}/${keyof ViewRecord}`;

/**
 * A status, the record a paper is told from (see record-id.ts), the paper it was put together with, a tag's name or colour, a note's text, a view's name, query, order (see sort-text.ts) or
 * place, a highlight's anchor (see anchor-text.ts), colour or comment; or whether a flag is up.
 */
export type Value = string | boolean;

/** One field changed by one act of the person. `null` is "was never set". */
export interface Change {
  readonly id: ChangeId;
  readonly key: ChangeKey;
  readonly before: Value | null;
  readonly after: Value | null;
  /** The id of the first change of the same act: what one undo takes back together. */
  readonly group: ChangeId;
  /** The group that the act took back, for an undo; what takes back an undo does an act again. */
  readonly undoes?: ChangeId;
}

/** A change before it has its place in time. */
export type Draft = Pick<Change, 'key' | 'before' | 'after'>;
