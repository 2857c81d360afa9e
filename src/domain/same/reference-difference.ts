import type { Identifiers } from '../reference/identifiers.ts';
import { saidName } from '../reference/person-name.ts';
import type { PartialDate, Reference } from '../reference/reference.ts';
import { barePages, bareText } from './bare-text.ts';
import { moreComplete } from './more-complete.ts';

/** The texts of a reference that are compared one by one. */
export const TEXT_FIELDS = [
  'type',
  'citationKey',
  'title',
  'venue',
  'series',
  'publisher',
  'publisherPlace',
  'volume',
  'issue',
  'pages',
  'edition',
  'abstract',
  'language',
  'url',
] as const satisfies readonly (keyof Reference)[];

/** The identifiers of which a work has one; those of which it may have several are put together. */
export const IDENTIFIER_FIELDS = [
  'doi',
  'arxiv',
  'pmid',
  'pmcid',
] as const satisfies readonly (keyof Identifiers)[];

export type ReferenceField =
  | (typeof TEXT_FIELDS)[number]
  | (typeof IDENTIFIER_FIELDS)[number]
  | 'authors'
  | 'editors'
  | 'issued'
  | 'status';

/** Which of two values a person takes. */
export type Choice = 'kept' | 'incoming';

/** A field in which two references differ, each value as it is shown; empty for none. */
export interface ReferenceDifference {
  readonly field: ReferenceField;
  readonly kept: string;
  readonly incoming: string;
  /** Which one is taken where nobody decides: the more complete one, else what was kept. */
  readonly choice: Choice;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A date as `2024-05-01`, as far as it is known. */
const saidDate = (date: PartialDate | null): string =>
  date === null
    ? ''
    : [
        String(date.year),
        ...[date.month, date.day].flatMap((part) => (part === null ? [] : two(part))),
      ].join('-');

const saidNames = (names: Reference['authors'], isCut: boolean): string =>
  [...names.map(saidName), ...(isCut ? ['et al.'] : [])].join('; ');

/** A field as it is shown. */
function saidField(reference: Reference, field: ReferenceField): string {
  switch (field) {
    case 'authors':
      return saidNames(reference.authors, reference.authorsCut);
    case 'editors':
      return saidNames(reference.editors, false);
    case 'issued':
      return saidDate(reference.issued);
    case 'status':
      return reference.reading.status ?? '';
    case 'doi':
    case 'arxiv':
    case 'pmid':
    case 'pmcid':
      return reference.identifiers[field];
    default:
      return reference[field];
  }
}

/** A value without what makes no difference: accents in LaTeX, kinds of dashes, blanks, case of a DOI. */
function bareField(field: ReferenceField, said: string): string {
  if (field === 'pages') return barePages(said);
  if (field === 'doi' || field === 'arxiv' || field === 'language')
    return said.trim().toLowerCase();
  if (field === 'url')
    return said
      .trim()
      .replace(/^https?:\/\/(?:www\.)?/iu, '')
      .replace(/\/$/u, '');
  return bareText(said);
}

/** All fields that are compared, in the order they are shown. */
export const REFERENCE_FIELDS: readonly ReferenceField[] = [
  ...TEXT_FIELDS.slice(0, 3),
  'authors',
  'editors',
  'issued',
  ...TEXT_FIELDS.slice(3),
  ...IDENTIFIER_FIELDS,
  'status',
];

/** The fields in which two references of one work differ, with what is taken of each by default. */
export const referenceDifferences = (
  kept: Reference,
  incoming: Reference,
): readonly ReferenceDifference[] =>
  REFERENCE_FIELDS.flatMap((field) => {
    const [ours, theirs] = [saidField(kept, field), saidField(incoming, field)];
    if (bareField(field, ours) === bareField(field, theirs)) return [];
    const isBetter = moreComplete(field, kept, incoming, [ours, theirs]);
    return [
      { field, kept: ours, incoming: theirs, choice: isBetter ? 'incoming' : 'kept' } as const,
    ];
  });
