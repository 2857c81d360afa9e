import { firstDay, lastDay } from '../../domain/query/partial-date.ts';
import type { DateField, Term } from '../../domain/query/term.ts';
import { Bits } from './bits.ts';
import { dayNumber, NEVER } from './columns/day-number.ts';
import type { Content } from './content.ts';

type DateTerm = Extract<Term, { readonly kind: 'when' }>;

/** The first and the last day that may be meant, which differ where a date is known in part. */
function columnsOf({ papers, added, user }: Content, field: DateField) {
  if (field === 'year' || field === 'date') return [papers.firstDay, papers.lastDay] as const;
  const days = { added, changed: user.changed, read: user.read }[field];
  return [days, days] as const;
}

/**
 * The papers with a date in the range: a month or year of which no more is known lies in all ranges
 * that have a day of it, as `docs/query-language.md` says.
 */
export function findDates(content: Content, { field, from, to }: DateTerm): Bits {
  const [starts, ends] = columnsOf(content, field);
  const first = from === null ? NEVER + 1 : dayNumber(firstDay(from));
  const last = to === null ? Number.POSITIVE_INFINITY : dayNumber(lastDay(to));
  const found = new Bits(content.papers.size);
  for (const [paper, start] of starts.entries())
    if (start <= last && (ends[paper] ?? NEVER) >= first) found.add(paper);
  return found;
}
