import type { PartialDate } from '../reference/reference.ts';
import { dateIn, writtenDate } from './date-in.ts';

const parts = ({ month, day }: PartialDate): number => (month === null ? 0 : day === null ? 1 : 2);

/** A year in four digits. */
export const writtenYear = ({ year }: PartialDate): string =>
  writtenDate({ year, month: null, day: null }, '');

/**
 * When a work came out, after what says the year and what says the day, which may lack the year: of
 * the dates in that year the one with the most parts. `null` where no year is named.
 */
export function issuedFrom(years: readonly string[], days: readonly string[]): PartialDate | null {
  const [year] = years.flatMap((text) => dateIn(text) ?? []);
  const dates = [...years, ...days].flatMap(
    (text) => dateIn(text) ?? (year ? (dateIn(`${text} ${writtenYear(year)}`) ?? []) : []),
  );
  const inYear = year ? dates.filter((date) => date.year === year.year) : dates;
  return inYear.toSorted((a, b) => parts(b) - parts(a))[0] ?? null;
}
