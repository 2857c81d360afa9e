import type { PersonName } from '../../../../src/domain/reference/person-name.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';

/** A name from `Family, Given`. */
function nameOf(written: string): PersonName {
  const [family = '', given = ''] = written.split(', ');
  return { family, given, particle: '', suffix: '', isLiteral: false };
}

const NO_IDENTIFIERS = { doi: '', arxiv: '', pmid: '', pmcid: '', isbn: '', issn: '' };

/** What a test says of a reference; all else is empty. */
export interface Said extends Partial<Omit<Reference, 'authors' | 'identifiers'>> {
  readonly authors?: readonly string[];
  readonly year?: number;
  readonly identifiers?: Partial<Reference['identifiers']>;
}

export const referenceOf = ({ authors, year, identifiers, ...said }: Said): Reference => ({
  type: 'document',
  citationKey: '',
  title: '',
  authorsCut: false,
  editors: [],
  issued: year === undefined ? null : { year, month: null, day: null },
  venue: '',
  series: '',
  publisher: '',
  publisherPlace: '',
  volume: '',
  issue: '',
  pages: '',
  edition: '',
  abstract: '',
  language: '',
  url: '',
  reading: { status: null, tags: [], notes: [] },
  source: { format: 'bibtex', type: 'misc', fields: [] },
  ...said,
  authors: (authors ?? []).map(nameOf),
  identifiers: { ...NO_IDENTIFIERS, ...identifiers },
});
