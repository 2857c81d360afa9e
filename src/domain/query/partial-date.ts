import type { IsoDate } from '../paper.ts';
import type { PartialDate } from './term.ts';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

interface Parts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function partsOf(text: string): Parts | null {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined) return null;
  const parts = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
  if (parts.month !== null && (parts.month < 1 || parts.month > 12)) return null;
  if (parts.day !== null && (parts.day < 1 || parts.day > daysIn(parts.year, parts.month ?? 1)))
    return null;
  return parts;
}

const printed = ({ year, month, day }: Parts): string =>
  [padded(year, 4), month, day]
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'string' ? part : padded(part, 2)))
    .join('-');

/** True for a year, month or day of the calendar, years from 0000 to 9999. */
export const isPartialDate = (text: string): text is PartialDate => partsOf(text) !== null;

/** True for text that is no date yet and becomes one by typing on. */
export const canBecomeDate = (typed: string): boolean =>
  /^\d{0,3}$/u.test(typed) ||
  ['01', ...'0123456789'].some((rest) => typed.length > 4 && isPartialDate(typed + rest));

/** A year, from 0 to 9999, as a date is written. */
export const dateOfYear = (year: number): PartialDate => padded(year, 4) as PartialDate;

/** The first day of a year, month or day. */
export function firstDay(date: PartialDate): IsoDate {
  const { year, month, day } = partsOf(date) ?? { year: 0, month: null, day: null };
  return printed({ year, month: month ?? 1, day: day ?? 1 }) as IsoDate;
}

/** The last day of a year, month or day. */
export function lastDay(date: PartialDate): IsoDate {
  const { year, month, day } = partsOf(date) ?? { year: 0, month: null, day: null };
  const last = month ?? 12;
  return printed({ year, month: last, day: day ?? daysIn(year, last) }) as IsoDate;
}

/** The year, month or day `by` after the given one; `null` beyond the years 0000 to 9999. */
export function stepped(date: PartialDate, by: 1 | -1): PartialDate | null {
  const { year, month, day } = partsOf(date) ?? { year: 0, month: null, day: null };
  const next =
    month === null
      ? { year: year + by, month, day }
      : day === null
        ? monthBeside(year, month, by)
        : dayBeside(year, month, day, by);
  const text = printed(next);
  return next.year >= 0 && isPartialDate(text) ? text : null;
}

function monthBeside(year: number, month: number, by: 1 | -1) {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: null };
}

function dayBeside(year: number, month: number, day: number, by: 1 | -1) {
  const next = day + by;
  if (next >= 1 && next <= daysIn(year, month)) return { year, month, day: next };
  const beside = monthBeside(year, month, by);
  return { ...beside, day: by > 0 ? 1 : daysIn(beside.year, beside.month) };
}
