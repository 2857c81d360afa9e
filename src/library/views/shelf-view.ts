import { type Catalogue, tagsOf } from '../../domain/catalogue/catalogue.ts';
import { readingOf } from '../../domain/change/user-state.ts';
import type { Paper } from '../../domain/paper.ts';
import { STATUSES, type Status } from '../../domain/status.ts';
import type { TagId } from '../../domain/tag.ts';
import type { ShelfView } from '../../preload/contract.ts';

function countedBy<T>(values: Iterable<T>): (value: T) => number {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (value) => counts.get(value) ?? 0;
}

function yearsOf(papers: readonly Paper[]): ShelfView['years'] {
  const years = papers.map(({ date }) => Number(date.slice(0, 4)));
  const inYear = countedBy(years);
  const first = years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = years.reduce((a, b) => Math.max(a, b), 0);
  const length = papers.length === 0 ? 0 : last - first + 1;
  return Array.from({ length }, (_, index) => ({
    year: first + index,
    papers: inYear(first + index),
  }));
}

/** The counts of the library pane, over all papers there are. */
export function shelfView({ author, papers, state }: Catalogue): ShelfView {
  const readings = papers.map(({ id }) => readingOf(state, id));
  const withStatus = countedBy<Status>(readings.map(({ status }) => status));
  const withTag = countedBy<TagId>(readings.flatMap(({ tags }) => [...tags]));
  return {
    author,
    all: papers.length,
    statuses: Object.fromEntries(
      STATUSES.map((status) => [status, withStatus(status)]),
    ) as ShelfView['statuses'],
    tags: [...tagsOf(state).values()].map((tag) => ({ ...tag, papers: withTag(tag.id) })),
    years: yearsOf(papers),
  };
}
