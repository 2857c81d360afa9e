import type { PaperDate } from '../../domain/paper.ts';
import { yearOf } from '../../domain/year-of.ts';

// Made when first needed: the list needs none, and loading `Intl` would hold it up.
let days: Intl.DateTimeFormat | undefined;
let months: Intl.DateTimeFormat | undefined;

/** A date as one says it, as far as it is known: `November 23, 2022`, `November 2022`, `2022`. */
export function longDate(date: PaperDate): string {
  const [, month, day] = date.split('-');
  if (month === undefined) return yearOf(date);
  const timeZone = 'UTC';
  days ??= new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone });
  months ??= new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone });
  return (day === undefined ? months : days).format(new Date(date));
}

let localDays: Intl.DateTimeFormat | undefined;

/** The day of a moment (ms since 1970) where the person is: `Monday, November 23, 2026`. */
export function dayOf(time: number): string {
  localDays ??= new Intl.DateTimeFormat('en', { dateStyle: 'full' });
  return localDays.format(time);
}
