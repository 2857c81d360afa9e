import type { Problem } from '../../reference/found.ts';
import type { Identifiers } from '../../reference/identifiers.ts';
import { plainArxiv } from '../../reference/plain-arxiv.ts';
import { plainDoi } from '../../reference/plain-doi.ts';
import { identifiersFrom } from '../../reference/plain-identifiers.ts';
import { plainIsbn, plainIssn, plainPmcid, plainPmid } from '../../reference/plain-numbers.ts';
import type { Reading, Reference, ReferenceType } from '../../reference/reference.ts';
import type { Source } from '../../reference/source.ts';
import { plainPages } from '../plain-pages.ts';
import { statusNamed } from '../read-status.ts';
import { plainAbstract, plainRichText } from '../rich-text.ts';
import { readCslDate, saysDate } from './csl-date.ts';
import { readNames } from './csl-names.ts';
import { type Extra, readExtra } from './extra.ts';
import { listOf, type Members, textOf } from './member.ts';
import { referenceType } from './reference-type.ts';

/** A member of the item, else what its note says under the name. */
type Member = (name: string) => unknown;

const memberOf =
  (item: Members, { values }: Extra): Member =>
  (name) =>
    textOf(item[name]) === '' && typeof item[name] !== 'object' ? values.get(name) : item[name];

const line = (value: unknown): string => plainRichText(textOf(value)).replace(/\s+/gu, ' ').trim();

const paragraphs = (value: unknown): string => plainAbstract(textOf(value));

/** What programs number items by when they have no key for them. */
const NO_KEY = /^(?:item-\d+|\d+|https?:.*|.*[\s/].*)$/isu;

function readKey(item: Members, member: Member): string {
  const key = line(member('citation-key')) || line(item['citation-label']);
  const id = line(item.id);
  return key || (NO_KEY.test(id) ? '' : id);
}

/** Works that are told by a number of their own rather than by an issue. */
export const isNumbered = (type: ReferenceType): boolean =>
  ['report', 'patent', 'standard', 'legislation', 'bill', 'regulation'].includes(type);

const every = (value: unknown): string => listOf(value).map(textOf).join(' ');

function readIdentifiers(member: Member): Identifiers {
  const number = line(member('number'));
  const eprints = [line(member('arXiv')), /^arxiv/iu.test(number) ? number : ''];
  const fromAddresses = identifiersFrom([textOf(member('DOI')), textOf(member('URL'))]);
  return {
    doi: plainDoi(textOf(member('DOI'))) || fromAddresses.doi,
    arxiv: eprints.map(plainArxiv).find((found) => found !== '') ?? fromAddresses.arxiv,
    pmid: plainPmid(textOf(member('PMID'))) || fromAddresses.pmid,
    pmcid: plainPmcid(textOf(member('PMCID'))) || fromAddresses.pmcid,
    isbn: plainIsbn(every(member('ISBN'))),
    issn: plainIssn(every(member('ISSN'))),
  };
}

/** The keywords of a list or of a text, parted by semicolons where it has one, else by commas. */
function readTags(value: unknown): readonly string[] {
  const all = listOf(value).flatMap((each) => {
    const text = line(each);
    return Array.isArray(value) ? [text] : text.split(text.includes(';') ? ';' : ',');
  });
  return [...new Set(all.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}

function readReading(item: Members, extra: Extra): Reading {
  const notes = [extra.rest, paragraphs(item.annote)].filter((note) => note !== '');
  const word = extra.values.get('read-status')?.[0] ?? '';
  return { status: statusNamed(word), tags: readTags(item.keyword), notes };
}

/** What is wrong in an item, as sentences. */
const problemsIn = (item: Members, { source, issued }: Reference): readonly string[] =>
  [
    source.type !== '' && referenceType(source.type) === null
      ? `The type “${source.type.slice(0, 80)}” is not known; the item was taken as a document.`
      : '',
    issued === null && saysDate(item.issued)
      ? 'The date of the item could not be read; it was kept as written.'
      : '',
  ].filter((sentence) => sentence !== '');

/** An item of CSL-JSON as a reference, with every member kept in its source as JSON. */
export function referenceFromItem(item: Members): Reference {
  const extra = readExtra(textOf(item.note));
  const member = memberOf(item, extra);
  const written = extra.values.get('type')?.[0] ?? textOf(item.type);
  const type = referenceType(written) ?? referenceType(textOf(item.type)) ?? 'document';
  const authors = readNames(member('author'));
  const number = line(member('number'));
  return {
    type,
    citationKey: readKey(item, member),
    title: line(member('title')),
    authors: authors.names,
    authorsCut: authors.isCut,
    editors: readNames(member('editor')).names,
    issued: readCslDate(member('issued')),
    venue: line(member('container-title')),
    series: line(member('collection-title')),
    publisher: line(member('publisher')),
    publisherPlace: line(member('publisher-place')),
    volume: line(member('volume')),
    issue: line(member('issue')) || (isNumbered(type) ? number : ''),
    pages: plainPages(line(member('page')) || line(member('page-first'))),
    edition: line(member('edition')),
    abstract: paragraphs(member('abstract')),
    language: line(member('language')),
    identifiers: readIdentifiers(member),
    url: textOf(member('URL')),
    reading: readReading(item, extra),
    source: sourceOf(item),
  };
}

const sourceOf = (item: Members): Source => ({
  format: 'csl-json',
  type: textOf(item.type),
  fields: Object.entries(item).map(([name, value]) => [name, JSON.stringify(value)] as const),
});

/** An item as a reference, with what is wrong in it. */
export function readItem(
  item: Members,
  at: number,
): { readonly reference: Reference; readonly problems: readonly Problem[] } {
  const reference = referenceFromItem(item);
  const problems = problemsIn(item, reference).map((message) => ({ line: at, message }));
  return { reference, problems };
}
