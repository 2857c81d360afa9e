import type { Term } from '../../../src/domain/query/term.ts';
import { type BenchQuery, lettersOf } from './queries.ts';

/** What was measured of one query as it stood after one letter. */
export interface Step {
  readonly kind: string;
  readonly text: string;
  /** Milliseconds of every pass. */
  readonly times: readonly number[];
}

interface Typing {
  readonly queries: readonly BenchQuery[];
  /** How often each is typed; more than once tells what the machine adds by chance. */
  readonly passes: number;
  readonly parsed: (text: string) => Term;
  /** Prepares what is measured; `null` for what is left out. */
  readonly asking: (text: string, term: Term) => (() => unknown) | null;
}

/** Types queries letter by letter and measures every answer, in milliseconds. */
export function typed({ queries, passes, parsed, asking }: Typing): readonly Step[] {
  return queries.flatMap((query) => {
    const prepared = lettersOf(query).flatMap((text) => {
      const ask = asking(text, parsed(text));
      return ask === null ? [] : { text, ask };
    });
    const times = prepared.map((): number[] => []);
    for (let pass = 0; pass < passes; pass += 1)
      prepared.forEach(({ ask }, index) => {
        const begun = performance.now();
        ask();
        times[index]?.push(performance.now() - begun);
      });
    return prepared.map(({ text }, index) => ({
      kind: query.kind,
      text,
      times: times[index] ?? [],
    }));
  });
}
