import * as v from 'valibot';
import type { Act } from '../domain/act.ts';
import type { AnnotationFilter } from '../domain/annotation/annotation.ts';
import type { Change } from '../domain/change/change.ts';
import { KEY_LIMIT } from '../domain/change/key.ts';
import { CITATION_STYLES } from '../domain/citation/citation-style.ts';
import {
  type Anchor,
  COMMENT_LIMIT,
  HIGHLIGHT_COLOURS,
  type HighlightId,
  MARKABLE,
  PASSAGE_LIMIT,
} from '../domain/highlight/highlight.ts';
import { ID_LIMIT } from '../domain/id-limit.ts';
import type { FieldChoices } from '../domain/import/import-item.ts';
import type { OwnTarget } from '../domain/link/own-link.ts';
import { isFolderPath } from '../domain/markdown-folder/folder-path.ts';
import { isBoundedNoteId, NOTE_LIMIT, type NoteId } from '../domain/note.ts';
import type { PaperId } from '../domain/paper.ts';
import { QUERY_LIMIT, type Query } from '../domain/query/query.ts';
import { SORTS } from '../domain/query/sort.ts';
import { REFERENCE_FIELDS } from '../domain/same/reference-difference.ts';
import { COLOUR_NAME_LIMIT, type Settings } from '../domain/settings.ts';
import { STATUSES } from '../domain/status.ts';
import { TAG_COLOURS, TAG_NAME_LIMIT, type TagId } from '../domain/tag.ts';
import { VIEW_NAME_LIMIT, type ViewId } from '../domain/view.ts';
import { paperDetails } from './details-schema.ts';
import { count, importId } from './import-inputs.ts';
import { MARKDOWN_PAPERS } from './markdown-types.ts';

// What may cross a process boundary, as the methods of the contract take it in.

const id = <Id extends string>(prefix: string) =>
  v.custom<Id>(
    (value) => typeof value === 'string' && value.startsWith(prefix) && value.length <= ID_LIMIT,
    `must be text that starts with “${prefix}”`,
  );
export const paperId = id<PaperId>('p-');
const tagId = id<TagId>('t-');
const viewId = id<ViewId>('v-');
export const noteId = v.custom<NoteId>(
  (value) => typeof value === 'string' && isBoundedNoteId(value),
  'must be the id of a note',
);
const highlightId = v.custom<HighlightId>(
  (value) => typeof value === 'string' && /^h-[0-9a-z]{16}$/.test(value),
  'must be the id of a highlight',
);
export const changeId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-z]+(-[0-9a-z]+){2}$/, 'must be a change id'),
);
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
export const papers = v.pipe(
  v.array(paperId),
  v.minLength(1, 'must name at least one paper'),
  v.readonly(),
);
const tagName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'A tag needs a name.'),
  v.maxLength(TAG_NAME_LIMIT, `A tag name can have at most ${TAG_NAME_LIMIT} characters.`),
);
const viewName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'A view needs a name.'),
  v.maxLength(
    VIEW_NAME_LIMIT,
    `The name of a view can have at most ${VIEW_NAME_LIMIT} characters.`,
  ),
);
const viewText = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(
    QUERY_LIMIT,
    `The search that a view keeps can have at most ${QUERY_LIMIT} characters.`,
  ),
);
export const nothing = v.strictObject({});

const sort = v.strictObject({
  by: v.picklist(SORTS),
  direction: v.picklist(['ascending', 'descending']),
});
export const queryText = v.pipe(
  v.string(),
  v.maxLength(QUERY_LIMIT, `A search can have at most ${QUERY_LIMIT} characters.`),
);
export const query = v.strictObject({
  text: queryText,
  sort,
}) satisfies v.GenericSchema<unknown, Query>;

const passage = v.pipe(v.string(), v.maxLength(PASSAGE_LIMIT, 'This passage is too long.'));
const anchor = v.strictObject({
  part: v.picklist(MARKABLE),
  quote: v.strictObject({
    exact: v.pipe(passage, v.minLength(1, 'There is nothing to mark.')),
    prefix: passage,
    suffix: passage,
  }),
  position: v.strictObject({ start: count, end: count }),
}) satisfies v.GenericSchema<unknown, Anchor>;
const noteText = v.pipe(v.string(), v.maxLength(NOTE_LIMIT, 'This note is too long to be saved.'));
const onHighlight = { paper: paperId, highlight: highlightId };
const highlightColour = v.picklist(HIGHLIGHT_COLOURS);
const colourName = v.pipe(
  v.string(),
  v.minLength(1, 'A colour needs a name.'),
  v.maxLength(
    COLOUR_NAME_LIMIT,
    `The name of a colour can have at most ${COLOUR_NAME_LIMIT} characters.`,
  ),
);
const colourNames = v.strictObject({
  yellow: colourName,
  green: colourName,
  blue: colourName,
  rose: colourName,
  violet: colourName,
});

/** What a link within the app leads to. */
export const ownTarget = v.union([
  v.strictObject({ paper: paperId, highlight: v.nullable(highlightId) }),
  v.strictObject({ title: v.pipe(v.string(), v.maxLength(1000)) }),
]) satisfies v.GenericSchema<unknown, OwnTarget>;

export const annotationFilter = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(1000, 'This is too long to be looked for.')),
  colours: v.pipe(v.array(highlightColour), v.readonly()),
}) satisfies v.GenericSchema<unknown, AnnotationFilter>;

const fields = v.pipe(
  v.record(v.string(), v.picklist(['kept', 'incoming'])),
  v.custom<FieldChoices>(
    (given) =>
      typeof given === 'object' &&
      given !== null &&
      Object.keys(given).every((name) => REFERENCE_FIELDS.some((field) => field === name)),
    'must name fields of a paper',
  ),
);

/** The name of a backup's file, which leads to no other folder. */
export const backupName = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z-\d{1,12}(?:\.partial)?\.json$/,
    'There is no backup of this name.',
  ),
);

export const act = v.variant('kind', [
  v.strictObject({ kind: v.literal('set-status'), papers, status: v.picklist(STATUSES) }),
  v.strictObject({ kind: v.literal('add-tag'), papers, name: tagName }),
  v.strictObject({ kind: v.literal('remove-tag'), papers, tag: tagId }),
  v.strictObject({ kind: v.literal('create-tag'), name: tagName }),
  v.strictObject({ kind: v.literal('rename-tag'), tag: tagId, name: tagName }),
  v.strictObject({ kind: v.literal('colour-tag'), tag: tagId, colour: v.picklist(TAG_COLOURS) }),
  v.strictObject({ kind: v.literal('delete-tag'), tag: tagId }),
  v.strictObject({ kind: v.literal('write-note'), note: noteId, text: noteText }),
  v.strictObject({ kind: v.literal('tick-task'), note: noteId, text: noteText }),
  v.strictObject({ kind: v.literal('restore-note'), note: noteId, text: noteText }),
  v.strictObject({ kind: v.literal('delete-note'), note: noteId }),
  v.strictObject({ kind: v.literal('mark'), ...onHighlight, anchor, colour: highlightColour }),
  v.strictObject({
    kind: v.literal('colour-highlight'),
    ...onHighlight,
    colour: highlightColour,
  }),
  v.strictObject({
    kind: v.literal('comment-highlight'),
    ...onHighlight,
    text: v.pipe(v.string(), v.maxLength(COMMENT_LIMIT, 'This comment is too long to be saved.')),
  }),
  v.strictObject({ kind: v.literal('delete-highlight'), ...onHighlight }),
  v.strictObject({
    kind: v.literal('save-view'),
    name: viewName,
    text: viewText,
    sort: v.nullable(sort),
  }),
  v.strictObject({ kind: v.literal('rename-view'), view: viewId, name: viewName }),
  v.strictObject({
    kind: v.literal('replace-view'),
    view: viewId,
    text: viewText,
    sort: v.nullable(sort),
  }),
  v.strictObject({ kind: v.literal('move-view'), view: viewId, before: v.nullable(viewId) }),
  v.strictObject({ kind: v.literal('delete-view'), view: viewId }),
  v.strictObject({
    kind: v.literal('restore-backup'),
    backup: backupName,
    paper: v.nullable(paperId),
  }),
  v.strictObject({ kind: v.literal('remove-papers'), papers }),
  v.strictObject({ kind: v.literal('tell-apart'), one: paperId, other: paperId }),
  v.strictObject({ kind: v.literal('merge-papers'), kept: paperId, other: paperId, fields }),
  v.strictObject({
    kind: v.literal('write-paper'),
    paper: v.nullable(paperId),
    details: paperDetails,
    anyway: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('import'), import: importId }),
  v.strictObject({ kind: v.literal('take-markdown'), run: count }),
  v.strictObject({ kind: v.literal('undo'), group: v.nullable(changeId), anyway: v.boolean() }),
  v.strictObject({ kind: v.literal('redo') }),
]) satisfies v.GenericSchema<unknown, Act>;

/** A text that a note had: as a change left it, or as it was before; `null` for as it is now. */
export const noteVersion = v.nullable(
  v.strictObject({ change: changeId, side: v.picklist(['before', 'after']) }),
);

export const settingsSchema = v.strictObject({
  sort: v.exactOptional(sort),
  search: v.exactOptional(queryText),
  selected: v.exactOptional(v.nullable(paperId)),
  top: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  panes: v.exactOptional(v.strictObject({ library: percent, list: percent })),
  density: v.exactOptional(v.picklist(['comfortable', 'compact'])),
  textSize: v.exactOptional(v.picklist([-2, -1, 0, 1, 2])),
  textWidth: v.exactOptional(v.picklist(['narrow', 'medium', 'wide'])),
  textFace: v.exactOptional(v.picklist(['serif', 'sans'])),
  colour: v.exactOptional(highlightColour),
  colourNames: v.exactOptional(colourNames),
  citationStyle: v.exactOptional(v.picklist(CITATION_STYLES)),
}) satisfies v.GenericSchema<unknown, Partial<Settings>>;

export const changeSchema = v.strictObject({
  id: changeId,
  key: v.custom<Change['key']>((value) => typeof value === 'string' && value.length <= KEY_LIMIT),
  before: v.nullable(v.union([v.string(), v.boolean()])),
  after: v.nullable(v.union([v.string(), v.boolean()])),
  group: changeId,
  undoes: v.exactOptional(changeId),
}) satisfies v.GenericSchema<unknown, Change>;

export const changes = v.pipe(v.array(changeSchema), v.readonly());

/** As many files or papers as one message names. */
export const MARKDOWN_TOGETHER = 100;

const fileText = v.pipe(v.string(), v.maxLength(16 * 1024 * 1024));
const markdownName = v.pipe(
  v.string(),
  v.check(isFolderPath, 'must be the path of a Markdown file within the folder'),
);
const together = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MARKDOWN_TOGETHER), v.readonly());

/** What the methods of the Markdown folder take in. */
export const markdownInputs = {
  papers: v.strictObject({ papers: v.picklist(MARKDOWN_PAPERS) }),
  read: v.strictObject({
    names: together(markdownName),
    /** Whether only the beginning is wanted, which has the front matter. */
    isHead: v.boolean(),
  }),
  write: v.strictObject({
    files: together(
      v.strictObject({
        name: markdownName,
        text: fileText,
        /** What is to be there to the letter; `null` for no file. */
        expected: v.nullable(fileText),
      }),
    ),
  }),
  bases: v.strictObject({ papers: together(paperId) }),
  keep: v.strictObject({
    bases: together(v.strictObject({ paper: paperId, name: markdownName, base: fileText })),
  }),
} as const;

/** What would be lost if the window closed; `null` for nothing. */
export const left = v.nullable(
  v.strictObject({ kind: v.picklist(['unsaved', 'under-way']), reason: v.string() }),
);
