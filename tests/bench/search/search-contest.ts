import type { UserState } from '../../../src/domain/change/user-state.ts';
import type { Paper } from '../../../src/domain/paper.ts';
import { generatedPapers, generatedState } from '../generated-library.ts';
import type { Engine } from './engine.ts';
import { fullTextSearch } from './full-text-search.ts';
import { miniSearch } from './mini-search.ts';
import { ourSearch, parsed } from './our-search.ts';
import { QUERIES, WARMING } from './queries.ts';
import { type Step, typed } from './typed.ts';

/** How one engine did on a library of one size. */
export interface Run {
  readonly engine: string;
  readonly papers: number;
  /** Milliseconds to take the papers in. */
  readonly build: number;
  readonly steps: readonly Step[];
  /** How many papers each whole query found; `null` where the engine cannot say the query. */
  readonly counts: Readonly<Record<string, number | null>>;
}

type Open = (papers: readonly Paper[], state: UserState) => Engine | Promise<Engine>;

const ENGINES = { ours: ourSearch, fts5: fullTextSearch, miniSearch } as const satisfies Record<
  string,
  Open
>;

/** Who takes part, on how many papers. */
export interface Entry {
  readonly engine: keyof typeof ENGINES;
  readonly papers: number;
}

async function runOf({ engine: key, papers: count }: Entry, all: readonly Paper[], passes: number) {
  const papers = all.slice(0, count);
  const state = generatedState(papers);
  const begun = performance.now();
  const engine = await ENGINES[key](papers, state);
  const build = performance.now() - begun;
  const { asking } = engine;
  typed({ queries: WARMING, passes: 1, parsed, asking });
  const steps = typed({ queries: QUERIES, passes, parsed, asking });
  const counts = QUERIES.map(({ kind, text }) => [
    kind,
    asking(text, parsed(text))?.().count ?? null,
  ]);
  return { engine: engine.name, papers: count, build, steps, counts: Object.fromEntries(counts) };
}

/** Lets engines search the same libraries, one after the other, so that none is in another's way. */
export async function searchContest(
  entries: readonly Entry[],
  passes: number,
): Promise<readonly Run[]> {
  const all = generatedPapers(Math.max(...entries.map(({ papers }) => papers)));
  const runs: Run[] = [];
  for (const entry of entries) runs.push(await runOf(entry, all, passes));
  return runs;
}

/** Milliseconds an engine takes to take papers in. */
export async function buildTime({ engine, papers: count }: Entry): Promise<number> {
  const papers = generatedPapers(count);
  const state = generatedState(papers);
  const begun = performance.now();
  await ENGINES[engine](papers, state);
  return performance.now() - begun;
}

export { QUERIES };
