import type { FacetsView } from '../../../preload/view-types.ts';
import type { YearSpan } from './year-range.ts';

type Years = FacetsView['years'];

/** As many bars as can be told apart in a narrow pane. */
export const MOST_BARS = 80;

const papersIn = (years: Years): number => years.reduce((sum, { papers }) => sum + papers, 0);

/** Where the run of so many years begins that has most papers; of equals the first. */
function bestStart(years: Years, count: number): number {
  let papers = papersIn(years.slice(0, count));
  let [best, start] = [papers, 0];
  for (let at = 1; at + count <= years.length; at += 1) {
    papers += (years[at + count - 1]?.papers ?? 0) - (years[at - 1]?.papers ?? 0);
    if (papers > best) [best, start] = [papers, at];
  }
  return start;
}

/**
 * The years that get a bar, without gaps. Where they are too many, as with a book of centuries ago or a
 * date that is wrong, it is those around most papers: the first bar then stands for all years before it
 * as well, or the last for all after it.
 */
export function shownYears(years: Years): { readonly years: Years; readonly span: YearSpan } {
  const start = years.length > MOST_BARS ? bestStart(years, MOST_BARS) : 0;
  const [before, shown, after] = [
    years.slice(0, start),
    years.slice(start, start + MOST_BARS),
    years.slice(start + MOST_BARS),
  ];
  const [first, last] = [shown[0]?.year ?? 0, shown.at(-1)?.year ?? 0];
  const more = new Map([[first, papersIn(before)]]);
  more.set(last, (more.get(last) ?? 0) + papersIn(after));
  return {
    years: shown.map(({ year, papers }) => ({ year, papers: papers + (more.get(year) ?? 0) })),
    span: { first, last, hasEarlier: before.length > 0, hasLater: after.length > 0 },
  };
}

/** A year of a span, as a person calls its bar. */
export function yearWords(year: number, { first, last, hasEarlier, hasLater }: YearSpan): string {
  if (hasEarlier && year === first) return `${year} or earlier`;
  return hasLater && year === last ? `${year} or later` : `${year}`;
}
