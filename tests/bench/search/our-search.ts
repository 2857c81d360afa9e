import type { UserState } from '../../../src/domain/change/user-state.ts';
import type { Paper } from '../../../src/domain/paper.ts';
import { parseQuery } from '../../../src/domain/query/parse-query.ts';
import type { Term } from '../../../src/domain/query/term.ts';
import { countFacets } from '../../../src/library/search/count-facets.ts';
import { Finder } from '../../../src/library/search/finder.ts';
import { find } from '../../../src/library/search/found.ts';
import { byRelevance } from '../../../src/library/search/orders.ts';
import { PackedText } from '../../../src/library/search/text/packed-text.ts';
import { TextPacker } from '../../../src/library/search/text/text-packer.ts';
import { type Engine, SHOWN } from './engine.ts';

/** The app's own search over a library, as its worker opens it. */
export interface OurSearch extends Engine {
  /** Counts the values of every facet among the papers a query finds; gives how many values. */
  readonly facets: (text: string) => number;
  /** The memory the index holds, in bytes; `null` where it does not say. */
  readonly bytes: number | null;
}

/** A query as the app reads it. */
export const parsed = (text: string): Term => parseQuery(text).term;

function packed(papers: readonly Paper[]): PackedText {
  const packer = new TextPacker();
  for (const paper of papers) packer.add(paper);
  const finishing = packer.finish();
  for (;;) {
    const step = finishing.next();
    if (step.done) return new PackedText(step.value);
  }
}

/** Takes papers and what the person did with them into the app's own search. */
export async function ourSearch(papers: readonly Paper[], state: UserState): Promise<OurSearch> {
  const text = packed(papers);
  const held = papers.map((paper) => ({ ...paper, added: 0 }));
  const finder = new Finder(held, state);
  finder.takeText(text);
  const { content } = finder;
  return {
    name: 'Reading List',
    bytes: text.byteLength,
    asking: (query) => () => {
      const found = find(content, parsed(query));
      return { count: found.total, first: Array.from(byRelevance(found).subarray(0, SHOWN)) };
    },
    facets: (query) => {
      const { categories, years, statuses, tags, authors } = countFacets(
        content,
        find(content, parsed(query)),
        parsed(query),
      );
      return (
        categories.length +
        years.length +
        Object.keys(statuses).length +
        tags.length +
        authors.length
      );
    },
  };
}
