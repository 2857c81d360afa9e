/** From one year to another, either end open where `null`, never both. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** The first and the last of some years. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The first and the last year that has a bar of its own, and whether papers lie beyond. */
export interface YearSpan extends Years {
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The years of a span that a range takes in; all of them for none. */
export function yearsIn(range: YearRange | null, { first, last }: Years): Years {
  const from = within(range?.from ?? first, first, last);
  return { first: from, last: within(range?.to ?? last, from, last) };
}

/**
 * The range between two years, in either order. An end at the end of the span is open, for nothing
 * lies beyond it and what is to come is meant; `null` where both are. A single year is that year,
 * unless its bar stands for those beyond it, too.
 */
export function rangeBetween(one: number, other: number, span: YearSpan): YearRange | null {
  const { first, last } = span;
  const from = within(Math.min(one, other), first, last);
  const to = within(Math.max(one, other), first, last);
  if (from === first && to === last) return null;
  const isBeyond = (span.hasEarlier && to === first) || (span.hasLater && from === last);
  if (from === to && !isBeyond) return { from, to };
  return { from: from === first ? null : from, to: to === last ? null : to };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};

/** Where a key moves a year within limits, `null` for keys that move none. */
export function yearAfterKey(key: string, year: number, { first, last }: Years): number | null {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const step = STEPS[key];
  return step === undefined ? null : within(year + step, first, last);
}
