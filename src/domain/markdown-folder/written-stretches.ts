import type { Stretch } from '../highlight/highlight.ts';
import { type ShownRun, shownRuns } from '../latex/shown-runs.ts';

/** What of a stretch is in a run, by its place in the other text; all of one that is not literal. */
const within = (
  { from, to }: Stretch,
  run: Stretch,
  other: Stretch,
  isLiteral: boolean,
): Stretch =>
  isLiteral
    ? {
        from: other.from + Math.max(0, from - run.from),
        to: other.to - Math.max(0, run.to - to),
      }
    : other;

const isApart = (one: Stretch, other: Stretch): boolean =>
  one.to <= other.from || one.from >= other.to;

const written = ({ start, end }: ShownRun): Stretch => ({ from: start, to: end });

/**
 * Where a stretch of a text as it is shown stands in the text as written. A formula is taken as a whole,
 * for signs within it would be part of it; one that stands apart or goes over several lines is left out.
 */
export function writtenStretches(runs: readonly ShownRun[], shown: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  let isOpen = false;
  for (const run of runs) {
    if (isApart(run, shown)) continue;
    const { from, to } = within(shown, run, written(run), run.isLiteral);
    isOpen = isOpen && !run.isBlock;
    const last = isOpen ? found.pop() : undefined;
    if (!run.isBlock) found.push({ from: last?.from ?? from, to });
    isOpen = !run.isBlock;
  }
  return found;
}

/** Where stretches of a text as written stand in it as it is shown; those of which nothing is are left out. */
export function shownStretches(source: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const runs = stretches.length > 0 ? shownRuns(source) : [];
  return stretches.flatMap((stretch) => {
    const parts = runs
      .filter((run) => !isApart(written(run), stretch))
      .map((run) => within(stretch, written(run), run, run.isLiteral));
    const [first, last] = [parts[0], parts.at(-1)];
    return first && last && last.to > first.from ? [{ from: first.from, to: last.to }] : [];
  });
}
