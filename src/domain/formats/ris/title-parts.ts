import type { PartialDate } from '../../reference/reference.ts';
import { writtenDate } from '../date-in.ts';
import { issuedFrom, writtenYear } from '../issued-from.ts';
import { readNames } from '../read-name.ts';
import { plainRichLine, richLine } from '../rich-text.ts';
import { writtenName } from '../written-name.ts';
import { firstOf, type RisEntry, valuesOf } from './ris-entry.ts';
import { field, itemsOf, type RisPart, richPart } from './ris-part.ts';
import { isWhole } from './ris-types.ts';

const TITLE_TAGS = ['TI', 'T1', 'CT'];

const title: RisPart = {
  keys: ['title'],
  claims: ([tag], { kind }) =>
    TITLE_TAGS.includes(tag) || tag === 'ST' || (tag === 'BT' && isWhole(kind)),
  read: (entry) => ({
    title: plainRichLine(
      firstOf(entry, [...TITLE_TAGS, ...(isWhole(entry.kind) ? ['BT'] : []), 'ST']),
    ),
  }),
  write: (flat) => field('TI', richLine(flat.title)),
};

/** Whole names before short ones; the proceedings (`C3`) before the conference. */
const venue = richPart('venue', ({ kind }) => {
  if (isWhole(kind)) return ['JF', 'JO', 'JA'];
  return kind === 'paper-conference'
    ? ['C3', 'T2', 'BT', 'JF', 'JO', 'J2', 'JA', 'J1']
    : ['T2', 'JF', 'BT', 'JO', 'J2', 'JA', 'J1'];
});

const series = richPart('series', ({ kind }) => (isWhole(kind) ? ['T2', 'T3'] : ['T3']));

const authorTags = (entry: RisEntry): readonly string[] =>
  entry.type === 'EDBOOK' ? [] : ['AU', 'A1'];

/** Several authors in one field have semicolons between them, or each a line. */
const taken = (value: string): readonly string[] => {
  const parts = itemsOf(value).filter((part) => part.trim() !== '');
  const isList = parts.length > 1 && !value.endsWith(',');
  return isList && parts.every((part) => /,\s*[^,\s]/u.test(part)) ? parts : [value];
};

const namesOf = (entry: RisEntry, tags: readonly string[]) =>
  readNames(
    entry.fields
      .flatMap(([tag, value]) => (tags.includes(tag) ? taken(value) : []))
      .map(plainRichLine),
  );

const authors: RisPart = {
  keys: ['authors', 'authorsCut'],
  claims: ([tag], entry) => authorTags(entry).includes(tag),
  read: (entry) => {
    const { names, isCut } = namesOf(entry, authorTags(entry));
    return { authors: names, authorsCut: isCut };
  },
  write: (flat) => [
    ...flat.authors.flatMap((name) => field('AU', richLine(writtenName(name)))),
    ...field('AU', flat.authorsCut ? 'et al.' : ''),
  ],
};

/** Kinds of work of which the second author (`A2`) is not an editor but who plays, asks or pays. */
const OTHER_SECOND_AUTHORS: ReadonlySet<string> = new Set(
  'bill broadcast hearing interview legal_case legislation motion_picture patent personal_communication post regulation song speech'.split(
    ' ',
  ),
);

/** Of a whole work `A2` edits its series where somebody else edits the work (2011), or else the work. */
function editorTags(entry: RisEntry): readonly string[] {
  if (entry.type === 'EDBOOK') return ['ED', 'AU', 'A1', 'A3'];
  if (OTHER_SECOND_AUTHORS.has(entry.kind)) return ['ED'];
  if (!isWhole(entry.kind)) return ['ED', 'A2'];
  return firstOf(entry, ['ED', 'A3']) === '' ? ['A2'] : ['ED', 'A3'];
}

const editors: RisPart = {
  keys: ['editors'],
  claims: ([tag], entry) => editorTags(entry).includes(tag),
  read: (entry) => ({ editors: namesOf(entry, editorTags(entry)).names }),
  write: (flat) => flat.editors.flatMap((name) => field('ED', richLine(writtenName(name)))),
};

const DATE_TAGS = ['PY', 'Y1', 'DA'];

const issuedOf = (entry: RisEntry): PartialDate | null =>
  issuedFrom(valuesOf(entry, ['PY', 'Y1']), valuesOf(entry, ['DA']));

const issued: RisPart = {
  keys: ['issued'],
  claims: ([tag]) => DATE_TAGS.includes(tag),
  read: (entry) => ({ issued: issuedOf(entry) }),
  write: ({ issued: date }) => {
    if (date === null) return [];
    const { month, day } = date;
    const slashes = day === null ? '//' : '/';
    return [
      ['PY', writtenYear(date)],
      ...(month === null ? [] : [['DA', `${writtenDate(date, '/')}${slashes}`] as const]),
    ];
  },
};

/** The dates of an entry that say no year, as written. */
export const unreadDates = (entry: RisEntry): readonly string[] =>
  issuedOf(entry) === null
    ? valuesOf(entry, DATE_TAGS).filter((value) => /[^\s/]/u.test(value))
    : [];

/** What a work is called, who made it, when, and what it is part of. */
export const TITLE_PARTS: readonly RisPart[] = [title, authors, editors, issued, venue, series];
