import { generatedPapers, generatedState } from '../generated-library.ts';
import { ourSearch, parsed } from './our-search.ts';
import { QUERIES, WARMING } from './queries.ts';
import { sqlFacets } from './sql-facets.ts';
import { type Step, typed } from './typed.ts';

/** How long counting facets took on libraries of several sizes, and in SQL on the largest. */
export interface FacetRuns {
  readonly ours: readonly { readonly papers: number; readonly steps: readonly Step[] }[];
  readonly sql: readonly Step[];
}

/** Counts facets for every letter typed, at sizes given from small to large. */
export async function facetContest(sizes: readonly number[], passes: number): Promise<FacetRuns> {
  const all = generatedPapers(Math.max(...sizes));
  const measured = (asking: Parameters<typeof typed>[0]['asking']) => {
    typed({ queries: WARMING, passes: 1, parsed, asking });
    return typed({ queries: QUERIES, passes, parsed, asking });
  };
  const ours = [];
  for (const size of sizes) {
    const papers = all.slice(0, size);
    const { facets } = await ourSearch(papers, generatedState(papers));
    ours.push({ papers: size, steps: measured((text) => () => facets(text)) });
  }
  return { ours, sql: measured(await sqlFacets(all, generatedState(all))) };
}
