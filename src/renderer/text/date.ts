import type { PaperDate } from '../../domain/paper.ts';

// Made when first needed: the list needs none, and loading `Intl` would hold it up.
let days: Intl.DateTimeFormat | undefined;

/** A date as one says it: `November 23, 2022`. */
export function longDate(date: PaperDate): string {
  days ??= new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  return days.format(new Date(date));
}

let localDays: Intl.DateTimeFormat | undefined;

/** The day of a moment (ms since 1970) where the person is: `Monday, November 23, 2026`. */
export function dayOf(time: number): string {
  localDays ??= new Intl.DateTimeFormat('en', { dateStyle: 'full' });
  return localDays.format(time);
}

export const yearOf = (date: PaperDate): string => date.slice(0, 4);
