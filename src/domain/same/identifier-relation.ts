import type { Identity } from './identity.ts';
import { isPreprintDoi } from './preprint.ts';

/** `shared`: one is the same; `conflict`: one differs and none is the same; `none` in common. */
export interface IdentifierRelation {
  readonly is: 'shared' | 'conflict' | 'none';
  readonly by: keyof Identity['identifiers'] | null;
}

const KINDS = ['doi', 'arxiv', 'pmid', 'pmcid'] as const;

const sharesBook = (a: string, b: string): boolean =>
  a !== '' && b !== '' && a.split(' ').some((one) => b.split(' ').includes(one));

/**
 * Compares identifiers kind by kind. A preprint and the published work have two DOIs, so those are
 * no conflict; nor are two ISBN, for each binding of a book has its own.
 */
export function identifierRelation(
  { identifiers: a }: Identity,
  { identifiers: b }: Identity,
): IdentifierRelation {
  const known = KINDS.filter((kind) => a[kind] !== '' && b[kind] !== '');
  const shared = known.find((kind) => a[kind] === b[kind]);
  if (shared !== undefined) return { is: 'shared', by: shared };
  if (sharesBook(a.isbn, b.isbn)) return { is: 'shared', by: 'isbn' };
  const isOpen = isPreprintDoi(a.doi) !== isPreprintDoi(b.doi);
  const conflict = known.find((kind) => kind !== 'doi' || !isOpen);
  return conflict === undefined ? { is: 'none', by: null } : { is: 'conflict', by: conflict };
}
