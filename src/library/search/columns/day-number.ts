import type { PartialDate } from '../../../domain/query/term.ts';

const DAY = 86_400_000;

/** A day before all days: what has no day lies in no range of days. */
export const NEVER = -2_147_483_648;

/** A calendar day, the first one of a month or year, as days since 1 January 1970. */
export const dayNumber = (date: PartialDate): number => Math.round(Date.parse(date) / DAY);

/** The day of the local calendar on which a moment (ms since 1970) lies, as days since 1970. */
export function localDay(moment: number): number {
  const offset = new Date(moment).getTimezoneOffset() * 60_000;
  return Math.floor((moment - offset) / DAY);
}
