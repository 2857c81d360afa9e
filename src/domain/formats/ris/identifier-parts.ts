import { namedArxiv, plainArxiv } from '../../reference/plain-arxiv.ts';
import { plainDoi } from '../../reference/plain-doi.ts';
import {
  namedPmid,
  plainIsbn,
  plainIssn,
  plainPmcid,
  plainPmid,
} from '../../reference/plain-numbers.ts';
import type { SourceField } from '../../reference/source.ts';
import { tidyLine } from '../tidy.ts';
import { firstOf, type RisEntry } from './ris-entry.ts';
import { field, type RisPart, type TextKey } from './ris-part.ts';

type Find = (field: SourceField, entry: RisEntry) => string;

/** A part that is the first identifier of a kind in the tags that may hold one. */
const identifierPart = (
  key: TextKey,
  tags: readonly string[],
  find: Find,
  write: (id: string) => readonly SourceField[],
): RisPart => ({
  keys: [key],
  claims: (one, entry) => tags.includes(one[0]) && find(one, entry) !== '',
  read: (entry) => {
    for (const tag of tags)
      for (const value of entry.values.get(tag) ?? []) {
        const id = find([tag, value], entry);
        if (id !== '') return { [key]: id };
      }
    return { [key]: '' };
  },
  write: (flat) => (flat[key] === '' ? [] : write(flat[key])),
});

const LINKS = ['UR', 'L1', 'L2', 'L3', 'LK'];
const VENUES = ['T2', 'JF', 'JO', 'JA'];

/** An accession number (`AN`) is a PubMed id where no other database is named. */
const pmidIn: Find = ([tag, value], entry) => {
  const isPubMed = /^$|pubmed|medline|nlm/iu.test(firstOf(entry, ['DB']));
  if (tag === 'PMID' || (tag === 'AN' && isPubMed)) return plainPmid(value);
  return tag === 'C2' && entry.kind === 'article-journal' ? plainPmid(value) : namedPmid(value);
};

const serials: RisPart = {
  keys: ['isbn', 'issn'],
  claims: ([tag, value]) => tag === 'SN' && plainIsbn(value) + plainIssn(value) !== '',
  read: ({ values }) => {
    const all = (values.get('SN') ?? []).join(' ; ');
    return { isbn: plainIsbn(all), issn: plainIssn(all) };
  },
  write: ({ isbn, issn }) =>
    [...isbn.split(' '), ...issn.split(' ')].flatMap((number) => field('SN', number)),
};

const url: RisPart = {
  keys: ['url'],
  claims: ([tag, value]) =>
    tag === 'UR' || ((tag === 'L2' || tag === 'LK') && /^https?:/iu.test(value)),
  read: ({ values }) => {
    const links = ['L2', 'LK'].flatMap((tag) => values.get(tag) ?? []);
    const [address = ''] = [
      ...(values.get('UR') ?? []),
      ...links.filter((link) => /^https?:/iu.test(link)),
    ]
      .map((value) => tidyLine(value.split(/\n|;(?=https?:)/u)[0] ?? ''))
      .filter((value) => value !== '');
    return { url: address };
  },
  write: (flat) => field('UR', flat.url),
};

/** What names a work everywhere; an arXiv id and a PubMed id are written as accession numbers. */
export const IDENTIFIER_PARTS: readonly RisPart[] = [
  identifierPart(
    'doi',
    ['DO', 'DI', 'DOI', 'M3', ...LINKS],
    ([, value]) => plainDoi(value),
    (id) => field('DO', id),
  ),
  identifierPart(
    'arxiv',
    ['AN', 'DO', 'DI', 'M1', ...LINKS, ...VENUES],
    ([tag, value]) => (tag === 'AN' ? plainArxiv(value) : namedArxiv(value)),
    (id) => field('AN', `arXiv:${id}`),
  ),
  identifierPart('pmid', ['PMID', 'AN', 'C2', ...LINKS, 'N1'], pmidIn, (id) =>
    field('AN', `PMID:${id}`),
  ),
  identifierPart(
    'pmcid',
    ['PMCID', 'C2', ...LINKS, 'N1'],
    ([, value]) => plainPmcid(value),
    (id) => field('C2', id),
  ),
  serials,
  url,
];
