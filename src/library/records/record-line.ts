import * as v from 'valibot';
import type { PaperId } from '../../domain/paper.ts';
import { REFERENCE_TYPES, type Reference } from '../../domain/reference/reference.ts';
import { STATUSES } from '../../domain/status.ts';

/** What is kept of a paper that was read from elsewhere. */
export interface KeptRecord {
  readonly paper: PaperId;
  /** When the paper came into the library, in ms since 1970. */
  readonly added: number;
  readonly reference: Reference;
}

const text = v.string();
const texts = v.pipe(v.array(text), v.readonly());
const names = v.pipe(
  v.array(
    v.object({ family: text, given: text, particle: text, suffix: text, isLiteral: v.boolean() }),
  ),
  v.readonly(),
);
const part = v.nullable(v.number());

const reference = v.object({
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
  reading: v.object({ status: v.nullable(v.picklist(STATUSES)), tags: texts, notes: texts }),
  source: v.object({
    format: v.picklist([
      'bibtex',
      'ris',
      'csl-json',
      'csv',
      'endnote-xml',
      'medline',
      'author-page',
      'by-hand',
    ]),
    type: text,
    fields: v.pipe(v.array(v.tuple([text, text])), v.readonly()),
  }),
}) satisfies v.GenericSchema<unknown, Reference>;

const record = v.object({
  paper: v.custom<PaperId>((value) => typeof value === 'string' && value.startsWith('p-')),
  added: v.number(),
  reference,
}) satisfies v.GenericSchema<unknown, KeptRecord>;

/** A record as a line of JSON. */
export const recordLine = (kept: KeptRecord): string => JSON.stringify(kept);

/** The record in a line of JSON; `null` where it is none. */
export function recordIn(line: string): KeptRecord | null {
  try {
    const read = v.safeParse(record, JSON.parse(line));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
