import { prepareSearch } from '../domain/catalogue/search.ts';
import type { Paper } from '../domain/paper.ts';

/** Papers prepared at a time: few enough that no answer waits longer than some milliseconds. */
const SLICE = 200;
/** How long the window has to itself first, in milliseconds, to draw the list. */
const REST = 1000;

/** Prepares the search bit by bit, letting what is asked meanwhile go first. */
export async function searchPrepared(papers: readonly Paper[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, REST));
  for (let from = 0; from < papers.length; from += SLICE) {
    await new Promise((resolve) => setTimeout(resolve));
    prepareSearch(papers.slice(from, from + SLICE));
  }
}
