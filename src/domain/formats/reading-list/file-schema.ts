import * as v from 'valibot';
import {
  COMMENT_LIMIT,
  HIGHLIGHT_COLOURS,
  type HighlightId,
  MARKABLE,
  PASSAGE_LIMIT,
} from '../../highlight/highlight.ts';
import { ID_LIMIT } from '../../id-limit.ts';
import { isBoundedNoteId, NOTE_LIMIT, type NoteId } from '../../note.ts';
import type { PaperId } from '../../paper.ts';
import { QUERY_LIMIT } from '../../query/query.ts';
import { SORTS } from '../../query/sort.ts';
import { referenceSchema } from '../../reference/reference-schema.ts';
import { STATUSES } from '../../status.ts';
import { TAG_COLOURS, TAG_NAME_LIMIT, type TagId } from '../../tag.ts';
import { VIEW_NAME_LIMIT, type ViewId } from '../../view.ts';

// What the members of a file hold (docs/export-format.md). Those that are not known are left aside.

/** The last millisecond that a date can have (ECMA-262, “Time Values”). */
const LAST_TIME = 8.64e15;

const id = <Id extends string>(pattern: RegExp, what: string) =>
  v.custom<Id>(
    (value) => typeof value === 'string' && value.length <= ID_LIMIT && pattern.test(value),
    `is not the id of ${what}`,
  );

const paperId = id<PaperId>(/^p-[0-9a-z]+$/u, 'a paper');
const tagId = id<TagId>(/^t-[^/]+$/u, 'a tag');
const viewId = id<ViewId>(/^v-[^/]+$/u, 'a view');
const highlightId = id<HighlightId>(/^h-[0-9a-z]{16}$/u, 'a highlight');
const noteId = v.custom<NoteId>(
  (value) => typeof value === 'string' && isBoundedNoteId(value),
  'is not the id of a note',
);

const textUpTo = (limit: number) =>
  v.pipe(v.string(), v.maxLength(limit, `is longer than ${limit} characters`));
const filled = (limit: number) =>
  v.pipe(
    textUpTo(limit),
    v.check((text) => text.trim() !== '', 'is empty'),
  );
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST_TIME));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

export const tagsSchema = listOf(
  v.object({ id: tagId, name: filled(TAG_NAME_LIMIT), colour: v.picklist(TAG_COLOURS) }),
);

export const viewsSchema = listOf(
  v.object({
    id: viewId,
    name: filled(VIEW_NAME_LIMIT),
    text: textUpTo(QUERY_LIMIT),
    sort: v.nullable(
      v.object({
        by: v.picklist(SORTS),
        direction: v.picklist(['ascending', 'descending']),
      }),
    ),
  }),
);

const passage = textUpTo(PASSAGE_LIMIT);

const highlight = v.object({
  id: highlightId,
  anchor: v.object({
    part: v.picklist(MARKABLE),
    quote: v.object({
      exact: v.pipe(passage, v.minLength(1, 'is empty')),
      prefix: passage,
      suffix: passage,
    }),
    position: v.pipe(
      v.object({ start: offset, end: offset }),
      v.check(({ start, end }) => start <= end, 'ends before it begins'),
    ),
  }),
  colour: v.picklist(HIGHLIGHT_COLOURS),
  comment: textUpTo(COMMENT_LIMIT),
});

/** What is read of a paper; what can be told from that, such as its names in one line, is not. */
export const paperSchema = v.object({
  id: paperId,
  added: time,
  status: v.picklist(STATUSES),
  tags: listOf(tagId),
  notes: listOf(v.object({ id: noteId, text: textUpTo(NOTE_LIMIT) })),
  highlights: listOf(highlight),
  reference: referenceSchema,
});

export type FilePaper = v.InferOutput<typeof paperSchema>;
