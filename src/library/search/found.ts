import { facetTermOf, type ValueFacet } from '../../domain/query/facet.ts';
import { conjunctsOf } from '../../domain/query/normalised.ts';
import { isPickOf } from '../../domain/query/picks.ts';
import type { Term } from '../../domain/query/term.ts';
import { Bits } from './bits.ts';
import type { Content } from './content.ts';
import { evaluate } from './evaluate.ts';
import type { Likeness } from './find-text.ts';

/** What the values of one group are counted by; notes are a group of their own. */
export type Counted = Exclude<ValueFacet, 'has'> | 'year' | 'note';

/** One of the demands of a query, all of which a paper has to meet, and the papers that do. */
interface Demand {
  readonly term: Term;
  readonly facet: Counted | null;
  readonly papers: Bits;
}

/** What a query finds, before it is put in order. */
export interface Found {
  readonly papers: Bits;
  readonly total: number;
  /** Relevance by paper number. */
  readonly scores: Float32Array;
  readonly also: readonly Likeness[];
  readonly demands: readonly Demand[];
}

function countedFacet(term: Term): Counted | null {
  if (isPickOf(term, 'year')) return 'year';
  const pick = facetTermOf(term);
  if (pick?.facet !== 'has') return pick?.facet ?? null;
  return pick.values[0] === 'note' ? 'note' : null;
}

const meetingAll = (size: number, demands: readonly Demand[]): Bits => {
  const papers = new Bits(size).fill();
  for (const demand of demands) papers.and(demand.papers);
  return papers;
};

/** Finds the papers a term asks for. */
export function find(content: Content, term: Term): Found {
  const { size } = content.papers;
  const also: Likeness[] = [];
  const scores = new Float32Array(size);
  const demands = conjunctsOf(term).map((each) => ({
    term: each,
    facet: countedFacet(each),
    papers: evaluate(content, each, {
      scores,
      also: content.isIndexed ? also : null,
      isExcluded: false,
    }),
  }));
  const papers = meetingAll(size, demands);
  return { papers, total: papers.count(), scores, also, demands };
}

/**
 * The papers that a facet counts: those that meet all other demands. Several tags that are asked
 * for one by one stay, for another one would be asked for on top of them.
 */
export function countedBy({ papers, demands }: Found, facet: Counted): Bits {
  const own = demands.filter((demand) => demand.facet === facet);
  if (own.length === 0) return papers;
  const isOnTop = facet === 'tag' && own.filter(({ term }) => term.kind === 'named').length > 1;
  const kept = demands.filter(
    (demand) => demand.facet !== facet || (isOnTop && demand.term.kind === 'named'),
  );
  return meetingAll(papers.size, kept);
}
