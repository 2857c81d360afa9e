import { firstDay, lastDay } from '../../domain/query/partial-date.ts';
import type { DateField, Term } from '../../domain/query/term.ts';
import { Bits } from './bits.ts';
import { dayNumber } from './columns/day-number.ts';
import { NEVER } from './columns/user-columns.ts';
import type { Content } from './content.ts';

type DateTerm = Extract<Term, { readonly kind: 'when' }>;

const columnOf = ({ papers, added, user }: Content, field: DateField): Int32Array =>
  ({ year: papers.day, date: papers.day, added, changed: user.changed, read: user.read })[field];

/** The papers with a date in the range. */
export function findDates(content: Content, { field, from, to }: DateTerm): Bits {
  const column = columnOf(content, field);
  const first = from === null ? NEVER + 1 : dayNumber(firstDay(from));
  const last = to === null ? Number.POSITIVE_INFINITY : dayNumber(lastDay(to));
  const found = new Bits(content.papers.size);
  for (const [paper, day] of column.entries()) if (day >= first && day <= last) found.add(paper);
  return found;
}
