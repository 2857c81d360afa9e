import type { Reference } from '../reference/reference.ts';
import { acm } from './acm.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import type { CitationRun } from './citation-run.ts';
import type { CitationStyle } from './citation-style.ts';
import { type Cited, citedOf } from './cited.ts';
import { ieee } from './ieee.ts';
import { mla } from './mla.ts';
import { nature } from './nature.ts';

const STYLES = { apa, ieee, mla, chicago, nature, acm } as const satisfies Record<
  CitationStyle,
  (cited: Cited) => readonly CitationRun[]
>;

/** Neighbours that are set alike as one. */
function merged(runs: readonly CitationRun[]): readonly CitationRun[] {
  const all: CitationRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.italic === run.italic && last.bold === run.bold)
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

const isUnknown = ({ title, authors, editors, venue, publisher, link }: Cited): boolean =>
  [title, authors, editors, venue, publisher, link].every((part) => part.length === 0);

/**
 * A reference as an entry of a list of references in a style, in plain words with its formulas
 * readable. What the reference does not say is left out, with the punctuation that belongs to it;
 * of one that names neither a work nor where to find it nothing is left.
 */
export function cite(reference: Reference, style: CitationStyle): readonly CitationRun[] {
  const cited = citedOf(reference);
  return isUnknown(cited) ? [] : merged(STYLES[style](cited));
}
