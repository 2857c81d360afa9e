import type { Reference } from './reference.ts';

/** Something that names a work, and where it is found by that. */
export interface IdentifierLink {
  readonly name: 'DOI' | 'arXiv' | 'PubMed' | 'PubMed Central';
  readonly id: string;
  readonly url: string;
}

const PLACES = [
  ['DOI', 'doi', 'https://doi.org/'],
  ['arXiv', 'arxiv', 'https://arxiv.org/abs/'],
  ['PubMed', 'pmid', 'https://pubmed.ncbi.nlm.nih.gov/'],
  ['PubMed Central', 'pmcid', 'https://pmc.ncbi.nlm.nih.gov/articles/'],
] as const;

/** What would end the path of an address, or be read as a sign written otherwise. */
const escaped = (id: string): string => id.replace(/[%?#]/gu, (sign) => encodeURIComponent(sign));

/** Where a work is found by what names it, the most lasting first. */
export const identifierLinks = ({
  identifiers,
}: Pick<Reference, 'identifiers'>): readonly IdentifierLink[] =>
  PLACES.filter(([, key]) => identifiers[key] !== '').map(([name, key, place]) => ({
    name,
    id: identifiers[key],
    url: `${place}${escaped(identifiers[key])}`,
  }));
