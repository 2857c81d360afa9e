import type { Identifiers } from '../../reference/identifiers.ts';
import type { PersonName } from '../../reference/person-name.ts';
import { plainArxiv } from '../../reference/plain-arxiv.ts';
import { plainDoi } from '../../reference/plain-doi.ts';
import { identifiersFrom } from '../../reference/plain-identifiers.ts';
import { plainIsbn, plainIssn, plainPmcid, plainPmid } from '../../reference/plain-numbers.ts';
import type { PartialDate, Reading, Reference, ReferenceType } from '../../reference/reference.ts';
import type { SourceField } from '../../reference/source.ts';
import { dateIn } from '../date-in.ts';
import { plainPages } from '../plain-pages.ts';
import { isAndOthers, readName } from '../read-person.ts';
import { plainAbstract, plainRichLine } from '../rich-text.ts';
import { referenceType } from './reference-type.ts';

/** The values of the fields whose path ends in this. */
type Values = (ending: string) => readonly string[];

const valuesOf =
  (fields: readonly SourceField[]): Values =>
  (ending) =>
    fields
      .filter(([path]) => path === ending || path.endsWith(`/${ending}`))
      .map(([, value]) => value);

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A record's own way of saying what stands where: the same element differs from type to type. */
const CONTAINED: readonly ReferenceType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'paper-conference',
  'entry-dictionary',
  'entry-encyclopedia',
  'post-weblog',
  'webpage',
];
const EDITED: readonly ReferenceType[] = [
  'chapter',
  'paper-conference',
  'entry-dictionary',
  'entry-encyclopedia',
];

const namesIn = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(/[\n;]/u))
    .map(oneLine)
    .filter((name) => name !== '');

const people = (names: readonly string[]): readonly PersonName[] =>
  names
    .filter((name) => !isAndOthers(name))
    .map(readName)
    .filter((name) => name !== null);

/** The year, with month and day where the other date does not name another year. */
function readIssued(values: Values): PartialDate | null {
  const year = dateIn(values('dates/year')[0] ?? '');
  const [written = ''] = values('pub-dates/date');
  if (year === null) return dateIn(written);
  const date = dateIn(/\d{4}/u.test(written) ? written : `${written} ${year.year}`);
  return year.month === null && date?.year === year.year ? date : year;
}

function readIdentifiers(values: Values): Identifiers {
  const electronic = values('electronic-resource-num').join(' ');
  const urls = values('url').flatMap((url) => url.split('\n'));
  const found = identifiersFrom(urls);
  const provider = [...values('remote-database-provider'), ...values('remote-database-name')];
  const isFromPubmed = provider.some((name) => /nlm|pubmed|medline/iu.test(name));
  const [accession = ''] = values('accession-num');
  const numbers = values('isbn').join(' ');
  return {
    doi: plainDoi(electronic) || found.doi,
    arxiv: (/arxiv/iu.test(electronic) ? plainArxiv(electronic) : '') || found.arxiv,
    pmid: (isFromPubmed ? plainPmid(accession) : '') || found.pmid,
    pmcid: plainPmcid(values('custom2').join(' ')) || found.pmcid,
    isbn: plainIsbn(numbers),
    issn: plainIssn(numbers),
  };
}

const readReading = (values: Values): Reading => ({
  status: null,
  tags: [...new Set(namesIn(values('keyword')))],
  notes: [...values('notes'), ...values('research-notes')],
});

const isWeb = (url: string): boolean => /^https?:\/\//iu.test(url);

function readContributors(values: Values, type: ReferenceType, name: string) {
  const authors = namesIn(values('authors/author'));
  const others = people(namesIn(values('secondary-authors/author')));
  const isEdited = /^edited/iu.test(name.trim());
  return {
    authors: isEdited ? [] : people(authors),
    authorsCut: authors.some(isAndOthers),
    editors: isEdited ? people(authors) : EDITED.includes(type) ? others : [],
  };
}

function readContainer(values: Values, type: ReferenceType) {
  const first = (...endings: readonly string[]): string =>
    plainRichLine(endings.flatMap(values).find((value) => value !== '') ?? '');
  const isContained = CONTAINED.includes(type);
  return {
    venue: isContained ? first('secondary-title', 'periodical/full-title', 'alt-title') : '',
    series: first(isContained ? 'tertiary-title' : 'secondary-title'),
  };
}

/** A key as bibliographies have them; other labels are words of the person's own. */
const keyOf = (label: string): string => (/^(?=.*\p{L})\S+$/u.test(label) ? label : '');

/** The fields of a record of EndNote as a reference. */
export function readRecord(fields: readonly SourceField[]): Reference {
  const values = valuesOf(fields);
  const value = (ending: string): string => oneLine(values(ending)[0] ?? '');
  const name = value('ref-type@name');
  const type = referenceType(name, value('ref-type'));
  return {
    type,
    citationKey: keyOf(value('label')),
    title: plainRichLine(value('titles/title')),
    ...readContributors(values, type, name),
    issued: readIssued(values),
    ...readContainer(values, type),
    publisher: value('publisher'),
    publisherPlace: value('pub-location'),
    volume: value('volume'),
    issue: value('number') || value('issue'),
    pages: plainPages(value('pages')),
    edition: value('edition'),
    abstract: plainAbstract(values('abstract')[0] ?? ''),
    language: value('language'),
    identifiers: readIdentifiers(values),
    url:
      values('url')
        .flatMap((url) => url.split('\n'))
        .map(oneLine)
        .find(isWeb) ?? '',
    reading: readReading(values),
    source: { format: 'endnote-xml', type: name, fields },
  };
}
