import * as v from 'valibot';
import type { PaperDate, PaperId } from '../domain/paper.ts';
import { SORTS } from '../domain/query/sort.ts';
import { STATUSES } from '../domain/status.ts';
import { TAG_COLOURS, type TagId } from '../domain/tag.ts';
import type { ViewId } from '../domain/view.ts';
import type { FrameView } from './views/frame-view.ts';

const text = <Text extends string>() => v.custom<Text>((value) => typeof value === 'string');

const sort = v.object({
  by: v.picklist(SORTS),
  direction: v.picklist(['ascending', 'descending']),
});
const tag = v.object({ id: text<TagId>(), name: v.string(), colour: v.picklist(TAG_COLOURS) });
const tags = v.array(v.object({ ...tag.entries, papers: v.number() }));
const statuses = v.object(v.entriesFromList(STATUSES, v.number()));
const years = v.array(v.object({ year: v.number(), papers: v.number() }));
const values = v.array(v.object({ value: v.string(), papers: v.number() }));
const yesOrNo = v.object({ yes: v.number(), no: v.number() });

const row = v.object({
  id: text<PaperId>(),
  title: v.string(),
  authors: v.array(v.string()),
  authorsCut: v.boolean(),
  date: text<PaperDate>(),
  category: v.string(),
  hasCode: v.boolean(),
  status: v.picklist(STATUSES),
  tags: v.array(tag),
  hasNote: v.boolean(),
  snippet: v.nullable(v.object({ from: v.picklist(['abstract', 'note']), text: v.string() })),
});

const list = v.object({
  total: v.number(),
  of: v.number(),
  from: v.number(),
  rows: v.array(row),
  at: v.number(),
  sort,
  also: v.array(v.object({ typed: v.string(), found: v.array(v.string()) })),
  indexed: v.nullable(v.number()),
});

const author = v.object({
  name: v.string(),
  category: v.string(),
  hIndex: v.number(),
  papers: v.number(),
  citations: v.number(),
  novelty: v.number(),
  aiScore: v.number(),
});

const shelf = v.object({
  author: v.nullable(author),
  all: v.number(),
  statuses,
  tags,
  views: v.array(
    v.object({
      id: text<ViewId>(),
      name: v.string(),
      text: v.string(),
      sort: v.nullable(sort),
      papers: v.number(),
    }),
  ),
  years,
});

const facets = v.object({
  categories: values,
  years,
  statuses,
  tags,
  code: yesOrNo,
  authors: values,
  notes: yesOrNo,
});

/** The shape of a first frame, which one that was kept may lack, damaged or of another version. */
export const frameSchema = v.object({ list, shelf, facets }) satisfies v.GenericSchema<
  unknown,
  FrameView
>;
