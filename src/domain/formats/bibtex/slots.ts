import type { Reference } from '../../reference/reference.ts';
import type { SourceField } from '../../reference/source.ts';
import { isSame } from '../is-same.ts';
import { readLatexText } from '../latex-text/read-latex-text.ts';
import { type Capitals, writeLatexText } from '../latex-text/write-latex-text.ts';
import type { Dialect } from './dialect.ts';
import { ADDRESS_FIELDS } from './read-identifiers.ts';
import { isNoteField, isTagField } from './read-reading.ts';
import { writeAbstract, writeTitle } from './rich-field.ts';
import { writeIssued } from './write-issued.ts';
import { writePages } from './write-pages.ts';
import { writePeople } from './write-people.ts';

/** A part of a reference with the fields that it is read from and written to. */
export interface Slot {
  readonly reads: (field: string) => boolean;
  readonly isSame: (one: Reference, other: Reference) => boolean;
  readonly write: (reference: Reference, dialect: Dialect) => readonly SourceField[];
}

type TextPart = {
  [Part in keyof Reference]: Reference[Part] extends string ? Part : never;
}[keyof Reference];

const within = (names: readonly string[]) => (field: string) => names.includes(field);

/** One field, unless there is nothing to write. */
const field = (name: string, value: string): readonly SourceField[] =>
  value === '' ? [] : [[name, value]];

type NameOf = (reference: Reference, dialect: Dialect) => string;

const named =
  (bibtex: string, biblatex: string): NameOf =>
  (_, dialect) =>
    dialect === 'bibtex' ? bibtex : biblatex;

function textSlot(part: TextPart, reads: readonly string[], nameOf: NameOf): Slot {
  return {
    reads: within(reads),
    isSame: (one, other) => one[part] === other[part],
    write: (reference, dialect) =>
      field(nameOf(reference, dialect), writeLatexText(reference[part], 'line', 'as they are')),
  };
}

const titleSlot = (
  part: TextPart,
  reads: readonly string[],
  nameOf: NameOf,
  capitals: Capitals = 'as they are',
): Slot => ({
  reads: within(reads),
  isSame: (one, other) => one[part] === other[part],
  write: (reference, dialect) =>
    field(nameOf(reference, dialect), writeTitle(reference[part], capitals)),
});

const simple = (part: TextPart, ...reads: readonly [string, ...string[]]): Slot =>
  textSlot(part, reads, () => reads[0]);

type Named = 'doi' | 'pmid' | 'pmcid' | 'isbn' | 'issn';

/** An address as it is where that reads as the same, since styles print it sign by sign. */
const address = (text: string): string =>
  /[{}\\]/u.test(text) || readLatexText(text, 'address') !== text
    ? writeLatexText(text, 'address', 'as they are')
    : text;

const identifier = (name: Named, ...reads: readonly string[]): Slot => ({
  reads: within([name, ...reads]),
  isSame: (one, other) => one.identifiers[name] === other.identifiers[name],
  write: ({ identifiers }) => field(name, address(identifiers[name])),
});

const venueName: NameOf = ({ type }, dialect) => {
  if (/^(?:paper-conference|chapter|entry-)/u.test(type)) return 'booktitle';
  return dialect === 'bibtex' ? 'journal' : 'journaltitle';
};

const publisherName: NameOf = ({ type }, dialect) => {
  if (type === 'thesis') return dialect === 'bibtex' ? 'school' : 'institution';
  if (type === 'report') return 'institution';
  return type === 'webpage' ? 'organization' : 'publisher';
};

const TITLES = ['title', 'subtitle'];
const VENUES = ['journal', 'journaltitle', 'journalsubtitle', 'booktitle', 'booksubtitle'];
const PUBLISHERS = ['publisher', 'institution', 'school', 'organization'];

const authors: Slot = {
  reads: within(['author']),
  isSame: (one, other) => isSame(one.authors, other.authors) && one.authorsCut === other.authorsCut,
  write: ({ authors: people, authorsCut }) => field('author', writePeople(people, authorsCut)),
};

const editors: Slot = {
  reads: within(['editor']),
  isSame: (one, other) => isSame(one.editors, other.editors),
  write: ({ editors: people }) => field('editor', writePeople(people, false)),
};

const issued: Slot = {
  reads: within(['date', 'year', 'month', 'day']),
  isSame: (one, other) => isSame(one.issued, other.issued),
  write: (reference, dialect) => writeIssued(reference.issued, dialect),
};

const pages: Slot = {
  reads: within(['pages', 'eid', 'articleno', 'article-number']),
  isSame: (one, other) => one.pages === other.pages,
  write: (reference) => field('pages', writePages(reference.pages)),
};

const arxiv: Slot = {
  reads: within(['eprint', 'archiveprefix', 'eprinttype', 'arxiv', 'arxivid']),
  isSame: (one, other) => one.identifiers.arxiv === other.identifiers.arxiv,
  write: ({ identifiers }, dialect) =>
    identifiers.arxiv === ''
      ? []
      : [
          ['eprint', identifiers.arxiv],
          dialect === 'bibtex' ? ['archiveprefix', 'arXiv'] : ['eprinttype', 'arxiv'],
        ],
};

const url: Slot = {
  reads: within(ADDRESS_FIELDS),
  isSame: (one, other) => one.url === other.url,
  write: (reference) => field('url', address(reference.url)),
};

const status: Slot = {
  reads: within(['readstatus']),
  isSame: (one, other) => one.reading.status === other.reading.status,
  write: ({ reading }) => field('readstatus', reading.status ?? ''),
};

const writeTag = (tag: string): string => {
  const written = writeLatexText(tag, 'line', 'as they are');
  return /[,;]/u.test(written) ? `{${written}}` : written;
};

const abstract: Slot = {
  reads: within(['abstract']),
  isSame: (one, other) => one.abstract === other.abstract,
  write: (reference) => field('abstract', writeAbstract(reference.abstract)),
};

const tags: Slot = {
  reads: isTagField,
  isSame: (one, other) => isSame(one.reading.tags, other.reading.tags),
  write: ({ reading }) => field('keywords', reading.tags.map(writeTag).join(', ')),
};

const notes: Slot = {
  reads: isNoteField,
  isSame: (one, other) => isSame(one.reading.notes, other.reading.notes),
  write: ({ reading }, dialect) => {
    const name = dialect === 'bibtex' ? 'annote' : 'annotation';
    return reading.notes.flatMap((note, i) =>
      field(i === 0 ? name : `${name}-${i + 1}`, writeLatexText(note, 'lines', 'as they are')),
    );
  },
};

/** All parts of a reference that fields stand for, in the order they are written. */
export const SLOTS: readonly Slot[] = [
  authors,
  titleSlot('title', TITLES, () => 'title', 'protected'),
  editors,
  titleSlot('venue', VENUES, venueName),
  titleSlot('series', ['series'], () => 'series'),
  simple('volume', 'volume'),
  simple('issue', 'number', 'issue'),
  pages,
  issued,
  simple('edition', 'edition'),
  textSlot('publisher', PUBLISHERS, publisherName),
  textSlot('publisherPlace', ['address', 'location'], named('address', 'location')),
  identifier('doi'),
  arxiv,
  identifier('isbn'),
  identifier('issn'),
  identifier('pmid'),
  identifier('pmcid', 'pmc'),
  url,
  textSlot('language', ['language', 'langid', 'hyphenation'], () => 'language'),
  abstract,
  tags,
  status,
  notes,
];
