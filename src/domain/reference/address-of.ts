import type { Reference } from './reference.ts';

/** Where a work is found: by its DOI, else on arXiv, else at its address; empty for nowhere. */
export function addressOf({ identifiers, url }: Pick<Reference, 'identifiers' | 'url'>): string {
  if (identifiers.doi !== '') return `https://doi.org/${identifiers.doi}`;
  return identifiers.arxiv === '' ? url.trim() : `https://arxiv.org/abs/${identifiers.arxiv}`;
}
