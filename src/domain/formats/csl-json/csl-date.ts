import type { PartialDate } from '../../reference/reference.ts';
import { dateIn, dateOf } from '../date-in.ts';
import { isMembers, listOf, textOf } from './member.ts';

/** A part as a number; what is empty or no number is no part. */
function partOf(value: unknown): number {
  const text = textOf(value);
  return /^-?\d{1,6}$/u.test(text) ? Number(text) : Number.NaN;
}

const isYear = (year: number): boolean => year !== 0 && Math.abs(year) <= 9999;

/** A date in words or numbers; a sign before it says that it is before our era. */
function dateSaid(text: string): PartialDate | null {
  const date = dateIn(text.replace(/^\s{0,9}-/u, ''));
  return date && /^\s{0,9}-\d/u.test(text) ? { ...date, year: -date.year } : date;
}

/**
 * A date variable of CSL: `date-parts` with numbers or texts, of a range its beginning, else what
 * `raw` or `literal` says. A season is no month and is left out.
 */
export function readCslDate(value: unknown): PartialDate | null {
  if (!isMembers(value)) return dateSaid(textOf(value));
  const parts = value['date-parts'];
  const [first] = listOf(parts);
  const [year, month, day] = Array.isArray(first) ? first : listOf(parts);
  return isYear(partOf(year))
    ? dateOf(partOf(year), partOf(month), partOf(day))
    : dateSaid(textOf(value.raw) || textOf(value.literal) || textOf(value.year));
}

/** True for a date variable that says something other than that there is no date. */
export function saysDate(value: unknown): boolean {
  const texts = isMembers(value)
    ? [value.raw, value.literal, listOf(value['date-parts']).flat()]
    : [value];
  return texts.map(textOf).some((text) => !/^(?:n\.?\s?d\.?)?$/iu.test(text));
}

/** A date as a date variable of CSL. */
export const cslDate = ({ year, month, day }: PartialDate) => ({
  'date-parts': [[year, month, day].filter((part) => part !== null)],
});
