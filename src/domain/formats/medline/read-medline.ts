import type { Found, Reader } from '../../reference/found.ts';
import { namedArxiv } from '../../reference/plain-arxiv.ts';
import { plainDoi } from '../../reference/plain-doi.ts';
import { plainIsbn, plainIssn, plainPmcid, plainPmid } from '../../reference/plain-numbers.ts';
import type { Reference } from '../../reference/reference.ts';
import type { SourceField } from '../../reference/source.ts';
import { dateIn } from '../date-in.ts';
import { EMPTY_FLAT, unflattened } from '../flat-reference.ts';
import { fullPages } from '../page-range.ts';
import { plainAbstract, plainRichLine } from '../rich-text.ts';
import { tidyLine } from '../tidy.ts';
import { medlineNames } from './medline-names.ts';
import { typeOfMedline } from './medline-types.ts';
import { splitMedline } from './split-medline.ts';

type Values = ReadonlyMap<string, readonly string[]>;

function byTag(fields: readonly SourceField[]): Values {
  const values = new Map<string, string[]>();
  for (const [tag, value] of fields) {
    if (value === '') continue;
    const known = values.get(tag);
    if (known) known.push(value);
    else values.set(tag, [value]);
  }
  return values;
}

const all = (values: Values, ...tags: readonly string[]): readonly string[] =>
  tags.flatMap((tag) => values.get(tag) ?? []);

const first = (values: Values, ...tags: readonly string[]): string =>
  tidyLine(all(values, ...tags)[0] ?? '');

const unstopped = (title: string): string => title.replace(/(?<!\.)\.$/u, '');

/** Whether the bracket that opens a text is closed by the one at its end, and not before. */
function isBracketed(text: string): boolean {
  if (!text.startsWith('[') || !text.endsWith(']')) return false;
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]]/gu)) {
    depth += sign === '[' ? 1 : -1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

/** What PubMed has for a title that nobody translated, beside the one in its own language (`TT`). */
const NO_TITLE = '[Not Available]';

/** Without the full stop at its end and the brackets around a translated title. */
function titleOf(values: Values): string {
  const titles = ['TI', 'TT', 'BTI'].map((tag) => unstopped(plainRichLine(first(values, tag))));
  const title = titles.find((one) => one !== '' && one !== NO_TITLE) ?? '';
  return isBracketed(title) ? unstopped(title.slice(1, -1)) : title;
}

/** Descriptors without the star of main topics, and the keywords of authors. */
const tagsOf = (values: Values): readonly string[] => [
  ...new Set(
    all(values, 'OT', 'MH')
      .map((tag) => tidyLine(tag.replaceAll('*', '')))
      .filter((tag) => tag !== ''),
  ),
];

/** Article identifiers that their ending calls so, such as `e17 [pii]`. */
const identifiersCalled = (values: Values, ending: string): readonly string[] =>
  all(values, 'LID', 'AID').filter((id) => id.trimEnd().endsWith(`[${ending}]`));

const doiOf = (values: Values): string =>
  [...identifiersCalled(values, 'doi'), ...all(values, 'SO')].map(plainDoi).find(Boolean) ?? '';

const pagesOf = (values: Values): string =>
  fullPages(first(values, 'PG')) ||
  (/^e\d+(?= )/iu.exec(identifiersCalled(values, 'pii')[0] ?? '')?.[0] ?? '');

const datesOf = (values: Values) =>
  all(values, 'DP', 'DEP', 'CTDT')
    .map(dateIn)
    .find((date) => date !== null) ?? null;

function identifiersOf(values: Values) {
  return {
    doi: doiOf(values),
    arxiv: identifiersCalled(values, 'doi').map(namedArxiv).find(Boolean) ?? '',
    pmid: plainPmid(first(values, 'PMID').split(' ')[0] ?? ''),
    pmcid: plainPmcid(first(values, 'PMC')),
    isbn: plainIsbn(all(values, 'ISBN').join(' ; ')),
    issn: plainIssn(all(values, 'IS').join(' ; ')),
  };
}

function referenceOf(fields: readonly SourceField[]): Reference {
  const values = byTag(fields);
  const hasBook = values.has('BTI') && values.has('TI');
  const kinds = all(values, 'PT');
  const type = typeOfMedline(kinds, hasBook);
  const authors = medlineNames(fields, ['FAU', 'AU'], 'CN');
  const flat = {
    ...EMPTY_FLAT,
    ...identifiersOf(values),
    type,
    title: titleOf(values),
    authors: authors.names,
    authorsCut: authors.isCut,
    editors: medlineNames(fields, ['FED', 'ED'], '').names,
    issued: datesOf(values),
    venue: plainRichLine(first(values, 'JT', 'TA') || (hasBook ? first(values, 'BTI') : '')),
    series: first(values, 'CTI'),
    publisher: first(values, 'PB'),
    // Of journals it is only the country.
    publisherPlace: values.has('PB') ? first(values, 'PL') : '',
    volume: first(values, 'VI'),
    issue: first(values, 'IP'),
    pages: pagesOf(values),
    edition: first(values, 'EN'),
    abstract: plainAbstract(first(values, 'AB')),
    language: first(values, 'LA'),
    tags: tagsOf(values),
  };
  return unflattened(flat, { format: 'medline', type: kinds[0] ?? '', fields });
}

function foundIn(fields: readonly SourceField[], line: number, end: number): Found {
  if (fields.every(([tag, value]) => tag === 'PMID' || value === '')) {
    const message = 'This entry holds nothing but its number and was left out.';
    return { kind: 'unreadable', problem: { line, message }, end };
  }
  const reference = referenceOf(fields);
  const message = 'This entry has no PubMed id (“PMID”), so it may be part of another.';
  const problems = reference.identifiers.pmid === '' ? [{ line, message }] : [];
  return { kind: 'reference', reference, line, end, problems };
}

/** Reads what PubMed saves under the name of its format, “PubMed” or MEDLINE (files in `.nbib`). */
export const readMedline: Reader = function* read(text) {
  for (const piece of splitMedline(text)) {
    if (piece.kind === 'entry') yield foundIn(piece.fields, piece.line, piece.end);
    else yield { kind: 'unreadable', problem: piece.problem, end: piece.end };
  }
};
