import * as v from 'valibot';
import { REFERENCE_TYPES, type Reference } from './reference.ts';
import { SOURCE_FORMATS } from './source.ts';

const text = v.string();
const names = v.pipe(
  v.array(
    v.object({ family: text, given: text, particle: text, suffix: text, isLiteral: v.boolean() }),
  ),
  v.readonly(),
);
const part = v.nullable(v.number());

/** What is known of a paper, read again from where this app wrote it, without what is the person’s. */
export const referenceSchema = v.object({
  type: v.picklist(REFERENCE_TYPES),
  citationKey: text,
  title: text,
  authors: names,
  authorsCut: v.boolean(),
  editors: names,
  issued: v.nullable(v.object({ year: v.number(), month: part, day: part })),
  venue: text,
  series: text,
  publisher: text,
  publisherPlace: text,
  volume: text,
  issue: text,
  pages: text,
  edition: text,
  abstract: text,
  language: text,
  identifiers: v.object({
    doi: text,
    arxiv: text,
    pmid: text,
    pmcid: text,
    isbn: text,
    issn: text,
  }),
  url: text,
  source: v.object({
    format: v.picklist(SOURCE_FORMATS),
    type: text,
    fields: v.pipe(v.array(v.tuple([text, text])), v.readonly()),
  }),
}) satisfies v.GenericSchema<unknown, Omit<Reference, 'reading'>>;
