import type { Identifiers } from '../../reference/identifiers.ts';
import { plainArxiv } from '../../reference/plain-arxiv.ts';
import { plainDoi } from '../../reference/plain-doi.ts';
import {
  namedPmid,
  plainIsbn,
  plainIssn,
  plainPmcid,
  plainPmid,
} from '../../reference/plain-numbers.ts';
import { readLatexText } from '../latex-text/read-latex-text.ts';
import type { Fields } from './fields.ts';

/** The addresses of a work in the order they are believed in; dblp says `ee`, BibDesk `bdsk-url-1`. */
export const ADDRESS_FIELDS = ['url', 'ee', 'link', 'bdsk-url-1'] as const;

const ON_ARXIV = /arxiv/iu;
const ON_PUBMED = /^(?:pubmed|pmid|medline)$/iu;

/** Where a note names the id of the work; one without the name may be that of another. */
const PMCID = /(?<![a-z])pmcid\s?:?\s?(?:pmc)?\d{1,20}/iu;

/** How dblp names a preprint, in the volume of the journal “CoRR”. */
const CORR = /^abs\/(\S{4,40})$/u;

function arxivOf(said: (...names: readonly string[]) => string): string {
  const archive = said('eprinttype', 'archiveprefix');
  const eprint = said('eprint');
  const named = [said('arxiv', 'arxivid'), ON_ARXIV.test(archive) || archive === '' ? eprint : ''];
  const volume =
    ON_ARXIV.test(said('journal')) || /^corr$/iu.test(said('journal')) ? said('volume') : '';
  const mentioned = [
    'journal',
    'journaltitle',
    'note',
    'howpublished',
    'number',
    'doi',
    ...ADDRESS_FIELDS,
  ]
    .map((name) => said(name))
    .filter((text) => ON_ARXIV.test(text));
  const texts = [...named, CORR.exec(volume)?.[1] ?? '', ...mentioned];
  return texts.map(plainArxiv).find((id) => id !== '') ?? '';
}

/** What names the work, from the fields for it and from addresses and notes. */
export function readIdentifiers(fields: Fields): Identifiers {
  const said = (...names: readonly string[]): string =>
    readLatexText(fields.first(...names), 'address');
  const doi = [said('doi'), ...ADDRESS_FIELDS.map((name) => said(name))];
  // Zotero writes what it has in “Extra”, such as `PMCID: PMC7654321` on a line.
  const note = readLatexText(fields.get('note'), 'lines');
  const pubmed = ON_PUBMED.test(said('eprinttype', 'archiveprefix')) ? said('eprint') : '';
  return {
    doi: doi.map(plainDoi).find((text) => text !== '') ?? '',
    arxiv: arxivOf(said),
    pmid: plainPmid(said('pmid') || pubmed) || namedPmid(note),
    pmcid: plainPmcid(said('pmcid', 'pmc')) || plainPmcid(PMCID.exec(note)?.[0] ?? ''),
    isbn: plainIsbn(said('isbn')),
    issn: plainIssn(said('issn')),
  };
}
