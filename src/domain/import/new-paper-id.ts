import type { PaperId } from '../paper.ts';
import { paperId } from '../paper-id.ts';
import { saidName } from '../reference/person-name.ts';
import type { Reference } from '../reference/reference.ts';

/**
 * The id of a paper that is added: the one it has in the library it comes from, else by its arXiv id,
 * its DOI, or its title, first author and year. Where that is taken, by a paper that the person says
 * is another one, it is numbered.
 */
export function newPaperId(
  { identifiers, title, authors, issued, reading }: Reference,
  isTaken: (id: PaperId) => boolean,
): PaperId {
  const own = reading.own?.id ?? null;
  if (own !== null && !isTaken(own)) return own;
  const identifier = identifiers.arxiv || identifiers.doi;
  const work = { title, authors: authors.slice(0, 1).map(saidName), year: issued?.year ?? 0 };
  const first = paperId({ ...work, identifier });
  if (!isTaken(first)) return first;
  for (let number = 2; ; number += 1) {
    const id = paperId({ ...work, identifier: `${identifier || first} ${number}` });
    if (!isTaken(id)) return id;
  }
}
