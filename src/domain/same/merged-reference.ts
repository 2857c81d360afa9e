import { mergedOwn } from '../reference/own-paper.ts';
import type { Reference } from '../reference/reference.ts';
import { foldedTagName } from '../tag-name.ts';
import { bareText } from './bare-text.ts';
import {
  type Choice,
  IDENTIFIER_FIELDS,
  type ReferenceField,
  referenceDifferences,
  TEXT_FIELDS,
} from './reference-difference.ts';

/** What a person decided for fields that differ; the default holds for the others. */
export type Choices = Readonly<Partial<Record<ReferenceField, Choice>>>;

/** The values of both, each once by what `key` makes of it. */
function union(
  kept: readonly string[],
  incoming: readonly string[],
  key: (value: string) => string,
): readonly string[] {
  const known = new Set(kept.map(key));
  return [...kept, ...incoming.filter((value) => !known.has(key(value)) && known.add(key(value)))];
}

const numbers = (kept: string, incoming: string): string =>
  union(kept.split(' '), incoming.split(' '), (number) => number)
    .filter(Boolean)
    .join(' ');

/** The fields of both files where they are of one format, what was kept first. */
function mergedSource({ source: kept }: Reference, { source: incoming }: Reference) {
  if (kept.format !== incoming.format) return kept;
  const known = new Set(kept.fields.map(([name]) => name.toLowerCase()));
  const further = incoming.fields.filter(([name]) => !known.has(name.toLowerCase()));
  return { ...kept, fields: [...kept.fields, ...further] };
}

/**
 * One reference of two of the same work: of each field that differs the value chosen, tags, notes,
 * ISBN and ISSN of both, and of the file's own fields those of both where they are of one format,
 * else those kept.
 */
export function mergedReference(
  kept: Reference,
  incoming: Reference,
  choices: Choices = {},
): Reference {
  const taken = new Set(
    referenceDifferences(kept, incoming).flatMap(({ field, choice }) =>
      (choices[field] ?? choice) === 'incoming' ? [field] : [],
    ),
  );
  const from = (field: ReferenceField): Reference => (taken.has(field) ? incoming : kept);
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, from(field)[field]]));
  const named = Object.fromEntries(
    IDENTIFIER_FIELDS.map((field) => [field, from(field).identifiers[field]]),
  );
  const [{ reading: ours }, { reading: theirs }] = [kept, incoming];
  const own = mergedOwn(ours.own, theirs.own);
  return {
    ...kept,
    ...texts,
    authors: from('authors').authors,
    authorsCut: from('authors').authorsCut,
    editors: from('editors').editors,
    issued: from('issued').issued,
    identifiers: {
      ...kept.identifiers,
      ...named,
      isbn: numbers(kept.identifiers.isbn, incoming.identifiers.isbn),
      issn: numbers(kept.identifiers.issn, incoming.identifiers.issn),
    },
    reading: {
      status: from('status').reading.status,
      tags: union(ours.tags, theirs.tags, foldedTagName),
      notes: union(ours.notes, theirs.notes, bareText),
      ...(own ? { own } : {}),
    },
    source: mergedSource(kept, incoming),
  };
}
