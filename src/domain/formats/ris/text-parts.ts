import { noteMarkdown, writtenNote } from '../note-markdown.ts';
import { pagesFrom } from '../page-range.ts';
import { statusIn, withoutStatus, zoteroStatus } from '../read-status.ts';
import { plainAbstract, plainRichLine, richLine, richText } from '../rich-text.ts';
import { tidyLine, tidyText } from '../tidy.ts';
import { firstOf, type RisEntry, valuesOf } from './ris-entry.ts';
import { field, itemsOf, linePart, type RisPart, richPart } from './ris-part.ts';
import { isWhole } from './ris-types.ts';

const hasAbstract = (entry: RisEntry): boolean => firstOf(entry, ['AB']) !== '';

/** A text of which every further line is set in, as where long lines were broken. */
const unwrapped = (text: string): string => {
  const [first = '', ...rest] = text.split('\n');
  const isWrapped = rest.length > 0 && rest.every((line) => /^ {5}/u.test(line));
  return isWrapped ? tidyLine([first, ...rest].join(' ')) : text;
};

const abstract: RisPart = {
  keys: ['abstract'],
  claims: ([tag]) => tag === 'AB' || tag === 'N2',
  read: (entry) => ({
    abstract: plainAbstract(
      unwrapped(tidyText(valuesOf(entry, ['AB', 'N2']).find((text) => text !== '') ?? '')),
    ),
  }),
  write: (flat) => (flat.abstract === '' ? [] : [['AB', richText(flat.abstract)]]),
};

/** Of an article EndNote writes here when it came out on line. */
const isDay = (value: string, entry: RisEntry): boolean =>
  entry.kind === 'article-journal' && /^\d{4}[/-]\d/u.test(value);

const edition: RisPart = {
  keys: ['edition'],
  claims: ([tag, value], entry) => tag === 'ET' && !isDay(value, entry),
  read: (entry) => ({
    edition: tidyLine(
      entry.values.get('ET')?.find((value) => value !== '' && !isDay(value, entry)) ?? '',
    ),
  }),
  write: (flat) => field('ET', flat.edition),
};

const PAGE_TAGS = ['SP', 'EP', 'C7'];

/** Of a whole work, a first page alone is its number of pages. */
function pagesOf(entry: RisEntry): string {
  const [first, last, article] = PAGE_TAGS.map((tag) => firstOf(entry, [tag]));
  const pages = pagesFrom(first ?? '', last ?? '');
  const isCount = isWhole(entry.kind) && last === '' && !/[–,;]/u.test(pages);
  return isCount || pages === '' ? (article ?? '') : pages;
}

const pages: RisPart = {
  keys: ['pages'],
  claims: ([tag]) => PAGE_TAGS.includes(tag),
  read: (entry) => ({ pages: pagesOf(entry) }),
  write: (flat) => {
    const all = tidyLine(flat.pages);
    const [first = '', last = '', ...more] = all.split('–');
    const isPair = more.length === 0 && last !== '' && pagesFrom(first, last) === all;
    if (isPair) return [['SP', first] as const, ['EP', last] as const];
    return isWhole(flat.type) && !/[–,;]/u.test(all)
      ? [...field('SP', all), ...field('EP', all)]
      : field('SP', all);
  },
};

/** What databases say about themselves in notes. */
const NO_NOTE = /^(?:Cited By|Export Date)\s?:/iu;

const noteTags = (entry: RisEntry): readonly string[] =>
  hasAbstract(entry) ? ['N1', 'RN', 'N2'] : ['N1', 'RN'];

/** Zotero’s field “Extra” is `M2`. */
const STATUS_TAGS = ['N1', 'RN', 'M2'];

const notes: RisPart = {
  keys: ['status', 'notes'],
  claims: ([tag, value], entry) =>
    (noteTags(entry).includes(tag) && !NO_NOTE.test(value)) ||
    (tag === 'M2' && statusIn(value) !== null),
  read: (entry) => {
    const abstractText = entry.values.get('AB')?.find((text) => text !== '') ?? '';
    const inTags = noteTags(entry);
    const found = entry.fields.filter(
      ([tag, value]) =>
        inTags.includes(tag) && !NO_NOTE.test(value) && !(tag === 'N2' && value === abstractText),
    );
    return {
      status:
        valuesOf(entry, STATUS_TAGS)
          .map(statusIn)
          .find((status) => status !== null) ?? null,
      notes: found
        .map(([, value]) => tidyText(noteMarkdown(withoutStatus(value))))
        .filter((note) => note !== ''),
    };
  },
  write: (flat) => [
    ...(flat.status === null ? [] : [['M2', `Read_Status: ${zoteroStatus(flat.status)}`] as const]),
    ...flat.notes
      .map((note) => ['N1', writtenNote(tidyText(note))] as const)
      .filter(([, note]) => note !== ''),
  ],
};

/** One keyword a field, or all in one with semicolons or lines between them. */
function tagsOf(entry: RisEntry): readonly string[] {
  const values = entry.values.get('KW') ?? [];
  const parts = values.flatMap((value) =>
    values.length === 1 ? itemsOf(value) : value.split('\n'),
  );
  return [...new Set(parts.map(plainRichLine))].filter((tag) => tag !== '');
}

const tags: RisPart = {
  keys: ['tags'],
  claims: ([tag]) => tag === 'KW',
  read: (entry) => ({ tags: tagsOf(entry) }),
  write: (flat) => {
    const fields = flat.tags.flatMap((tag) => field('KW', richLine(tag)));
    const [only, ...more] = fields;
    // A second field says that the first is no list.
    return only?.[1].includes(';') && more.length === 0 ? [only, ['KW', '']] : fields;
  },
};

/** What an entry says in words, and where it stands in a larger work. */
export const TEXT_PARTS: readonly RisPart[] = [
  abstract,
  linePart('volume', () => ['VL']),
  linePart('issue', () => ['IS', 'IP']),
  pages,
  edition,
  richPart('publisher', () => ['PB']),
  richPart('publisherPlace', ({ kind }) =>
    kind === 'paper-conference' ? ['CY', 'C1', 'PP'] : ['CY', 'PP'],
  ),
  linePart('language', () => ['LA']),
  linePart('citationKey', () => ['ID']),
  tags,
  notes,
];
