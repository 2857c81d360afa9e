import type { Reference } from '../../reference/reference.ts';
import type { SourceField } from '../../reference/source.ts';
import { readLatexText } from '../latex-text/read-latex-text.ts';
import type { TextKind } from '../latex-text/text-kind.ts';
import type { Entry } from './entry.ts';
import { referenceType } from './entry-types.ts';
import { Fields } from './fields.ts';
import { ADDRESS_FIELDS, readIdentifiers } from './read-identifiers.ts';
import { readIssued } from './read-issued.ts';
import { readPages } from './read-pages.ts';
import { readPeople } from './read-people.ts';
import { readReading } from './read-reading.ts';
import { readAbstract, readTitle } from './rich-field.ts';

type Text = (kind: TextKind, ...names: readonly string[]) => string;

/** A title with its subtitle. */
const titled = (fields: Fields, title: readonly string[], subtitle: string): string =>
  [readTitle(fields.first(...title)), readTitle(fields.first(subtitle))]
    .filter((part) => part !== '')
    .join(': ');

function venueOf(fields: Fields): string {
  const journal = titled(fields, ['journal', 'journaltitle'], 'journalsubtitle');
  return journal === '' ? titled(fields, ['booktitle'], 'booksubtitle') : journal;
}

const isWeb = (address: string): boolean => /^https?:\/\/\S+$/iu.test(address);

/** The address that a text has as such amid its words; `''` for none, or several. */
function addressIn(value: string): string {
  const [first = '', ...more] = Array.from(
    value.matchAll(/\\(?:url|href) ?\{([^{}]+)\}/gu),
    (found) => readLatexText(found[1] ?? '', 'address'),
  );
  return more.length === 0 && isWeb(first) ? first : '';
}

function addressOf(text: Text, fields: Fields, type: string): string {
  const address = text('address', ...ADDRESS_FIELDS);
  // Mendeley writes several with a blank between them.
  if (address !== '') return /^https?:\/\/\S+/iu.exec(address)?.[0] ?? address;
  const published = text('address', 'howpublished');
  if (isWeb(published)) return published;
  const amid = addressIn(fields.get('howpublished'));
  // Elsewhere a note has the address of something else, such as the code.
  return amid === '' && type.toLowerCase() === 'misc' ? addressIn(fields.get('note')) : amid;
}

/** What an entry says, together with what it takes over from others, and the groups it is in. */
export function readEntry(
  entry: Entry,
  inherited: readonly SourceField[],
  groups: readonly string[] = [],
): Reference {
  const fields = new Fields([...entry.fields, ...inherited]);
  const text: Text = (kind, ...names) => readLatexText(fields.first(...names), kind);
  const identifiers = readIdentifiers(fields);
  const authors = readPeople(fields.get('author'));
  return {
    type: referenceType(entry.type, fields.get('entrysubtype'), identifiers.arxiv !== ''),
    citationKey: entry.key,
    title: titled(fields, ['title'], 'subtitle'),
    authors: authors.names,
    authorsCut: authors.isCut,
    editors: readPeople(fields.get('editor')).names,
    issued: readIssued(fields),
    venue: venueOf(fields),
    series: readTitle(fields.first('series')),
    publisher: text('line', 'publisher', 'institution', 'school', 'organization'),
    publisherPlace: text('line', 'address', 'location'),
    volume: text('line', 'volume'),
    issue: text('line', 'number', 'issue'),
    pages: readPages(fields.first('pages', 'eid', 'articleno', 'article-number')),
    edition: text('line', 'edition'),
    abstract: readAbstract(fields.get('abstract')),
    language: text('line', 'language', 'langid', 'hyphenation'),
    identifiers,
    url: addressOf(text, fields, entry.type),
    reading: readReading(fields, groups),
    source: { format: 'bibtex', type: entry.type, fields: entry.fields },
  };
}
