import type { PartialDate } from '../reference/reference.ts';

const LONG =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** The year, with `BCE` for those before year 1; `''` for no date. */
export function yearOf(date: PartialDate | null): string {
  if (date === null) return '';
  return date.year < 0 ? `${-date.year} BCE` : String(date.year);
}

const monthOf = ({ month }: PartialDate, names: readonly string[]): string =>
  month === null ? '' : (names[month - 1] ?? '');

/** `2015, May 28` */
export function yearFirst(date: PartialDate): string {
  const day = monthAndDay(date);
  return day === '' ? yearOf(date) : `${yearOf(date)}, ${day}`;
}

/** `May 28`, `May`, or nothing. */
export const monthAndDay = (date: PartialDate): string =>
  [monthOf(date, LONG), date.day ?? ''].filter((part) => part !== '').join(' ');

/** `May 28, 2015` */
export function monthFirst(date: PartialDate): string {
  const day = monthAndDay(date);
  return `${day}${date.day === null ? ' ' : ', '}${yearOf(date)}`.trim();
}

/** `28 May 2015`, with the longer months shortened. */
export const dayFirst = (date: PartialDate): string =>
  [date.day ?? '', monthOf(date, SHORT), yearOf(date)].filter((part) => part !== '').join(' ');

/** `May 2015`, with the longer months shortened. */
export const monthAndYear = (date: PartialDate): string => dayFirst({ ...date, day: null });

/** `Sept. 28, 2015`, with the longer months shortened. */
export const shortMonthFirst = (date: PartialDate): string =>
  date.day === null ? monthAndYear(date) : `${monthOf(date, SHORT)} ${date.day}, ${yearOf(date)}`;
