import type { Value } from '../change/change.ts';
import { parseAnchor } from './anchor-text.ts';
import {
  HIGHLIGHT_COLOURS,
  type Highlight,
  type HighlightColour,
  type HighlightId,
} from './highlight.ts';

/** The fields of a highlight as they were last set, `null` where they never were. */
export interface HighlightRecord {
  /** As `printAnchor` writes it. */
  readonly anchor: string | null;
  readonly colour: HighlightColour | null;
  readonly comment: string;
  readonly deleted: boolean;
  /** When it was anchored last, in ms since 1970. */
  readonly made: number | null;
}

/** The fields that changes set. */
export type HighlightField = Exclude<keyof HighlightRecord, 'made'>;

export const HIGHLIGHT_FIELDS = [
  'anchor',
  'colour',
  'comment',
  'deleted',
] as const satisfies readonly HighlightField[];

/** The highlights of a paper of which something was set. */
export type HighlightRecords = ReadonlyMap<HighlightId, HighlightRecord>;

export const UNSET_HIGHLIGHT: HighlightRecord = {
  anchor: null,
  colour: null,
  comment: '',
  deleted: false,
  made: null,
};

export const NO_HIGHLIGHTS: HighlightRecords = new Map();

/** A record with one field set at a time; a value of the wrong kind counts as not set. */
export function withHighlightField(
  record: HighlightRecord,
  field: HighlightField,
  value: Value | null,
  time: number | null,
): HighlightRecord {
  const text = typeof value === 'string' ? value : null;
  switch (field) {
    case 'anchor':
      return { ...record, anchor: text, made: time ?? record.made };
    case 'colour':
      return { ...record, colour: HIGHLIGHT_COLOURS.find((colour) => colour === text) ?? null };
    case 'comment':
      return { ...record, comment: text ?? '' };
    case 'deleted':
      return { ...record, deleted: value === true };
  }
}

/** The highlight a record comes to; `null` where it is deleted, or was never made. */
export function highlightFrom(id: HighlightId, record: HighlightRecord): Highlight | null {
  const { anchor, colour, comment, deleted, made } = record;
  const parsed = deleted || anchor === null ? null : parseAnchor(anchor);
  return parsed && { id, anchor: parsed, colour: colour ?? HIGHLIGHT_COLOURS[0], comment, made };
}

/** The highlights there are among the records of a paper. */
export const highlightsFrom = (records: HighlightRecords): readonly Highlight[] =>
  [...records].flatMap(([id, record]) => highlightFrom(id, record) ?? []);
