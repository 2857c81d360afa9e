import type { Reference } from '../../reference/reference.ts';
import { pagesAsWritten } from '../plain-pages.ts';
import { richText } from '../rich-text.ts';
import { cslDate } from './csl-date.ts';
import { cslNames } from './csl-names.ts';
import { isNumbered } from './read-item.ts';

/** A part of a reference, and the members of an item that say it. */
interface Group {
  /** By which two references are compared. */
  readonly part: (reference: Reference) => unknown;
  readonly members: readonly string[];
  /** The members for a reference whose part is not that of its source; empty ones are not written. */
  readonly written: (reference: Reference) => readonly (readonly [name: string, value: unknown])[];
}

type TextPart = {
  [Key in keyof Reference]: Reference[Key] extends string ? Key : never;
}[keyof Reference];

const text = (part: TextPart, member: string, ...others: readonly string[]): Group => ({
  part: (reference) => reference[part],
  members: [member, ...others],
  written: (reference) => [[member, richText(reference[part])]],
});

const identifier = (part: 'doi' | 'pmid' | 'pmcid' | 'isbn' | 'issn', member: string): Group => ({
  part: ({ identifiers }) => identifiers[part],
  members: [member],
  written: ({ identifiers }) => [[member, identifiers[part]]],
});

/** Keywords parted by semicolons, of which there is one wherever a tag holds a comma. */
function keywordOf(tags: readonly string[]): string {
  const plain = tags.map((tag) => richText(tag.replaceAll(';', ',')));
  const isClear = plain.length !== 1 || plain.every((tag) => !tag.includes(','));
  return plain.join('; ') + (isClear ? '' : ';');
}

/** Every part of a reference that CSL-JSON has members for. */
export const GROUPS: readonly Group[] = [
  {
    part: ({ type }) => type,
    members: ['type'],
    written: ({ type }) => [['type', type]],
  },
  {
    // Written beside the id, where it is another.
    part: ({ citationKey }) => citationKey,
    members: ['citation-key', 'citation-label'],
    written: () => [],
  },
  text('title', 'title'),
  {
    part: ({ authors, authorsCut }) => [authors, authorsCut],
    members: ['author'],
    written: ({ authors, authorsCut }) => [
      ['author', cslNames({ names: authors, isCut: authorsCut })],
    ],
  },
  {
    part: ({ editors }) => editors,
    members: ['editor'],
    written: ({ editors }) => [['editor', cslNames({ names: editors, isCut: false })]],
  },
  {
    part: ({ issued }) => issued,
    members: ['issued'],
    written: ({ issued }) => [['issued', issued ? cslDate(issued) : '']],
  },
  text('venue', 'container-title'),
  text('series', 'collection-title'),
  text('publisher', 'publisher'),
  text('publisherPlace', 'publisher-place'),
  text('volume', 'volume'),
  {
    part: ({ type, issue }) => [issue, isNumbered(type)],
    members: ['issue'],
    written: ({ type, issue }) =>
      isNumbered(type)
        ? [
            ['number', richText(issue)],
            ['issue', ''],
          ]
        : [['issue', richText(issue)]],
  },
  {
    part: ({ pages }) => pages,
    members: ['page', 'page-first'],
    written: ({ pages }) => [['page', richText(pagesAsWritten(pages))]],
  },
  text('edition', 'edition'),
  text('abstract', 'abstract'),
  text('language', 'language'),
  identifier('doi', 'DOI'),
  identifier('pmid', 'PMID'),
  identifier('pmcid', 'PMCID'),
  identifier('isbn', 'ISBN'),
  identifier('issn', 'ISSN'),
  {
    part: ({ url }) => url,
    members: ['URL'],
    written: ({ url }) => [['URL', url]],
  },
  {
    part: ({ reading }) => reading.tags,
    members: ['keyword'],
    written: ({ reading }) => [['keyword', keywordOf(reading.tags)]],
  },
];
