import { type Catalogue, paperOf } from '../../domain/catalogue/catalogue.ts';
import { livingPaper } from '../../domain/change/living-paper.ts';
import type { Shelf } from '../../domain/import/shelf.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { Identity } from '../../domain/same/identity.ts';
import type { Match } from './import-entry.ts';
import type { KnownWorks } from './known-works.ts';

/**
 * The paper of the library that a reference is, or may be: the one of its id, else one like it, unless
 * that has an entry of its own in the same file.
 */
export function matchFor(
  { reading }: Reference,
  identity: Identity,
  works: KnownWorks,
  catalogue: Catalogue,
  shelf: Shelf | null,
): Match | null {
  const id = reading.own?.id ?? null;
  const living = id && livingPaper(catalogue.state, id);
  if (living !== null && paperOf(catalogue, living))
    return { paper: living, is: 'same', because: 'own-id' };
  for (const { place, is, because } of works.index.find(identity)) {
    const paper = works.papers[place];
    if (paper && is !== 'different' && !shelf?.papers.has(paper)) return { paper, is, because };
  }
  return null;
}
