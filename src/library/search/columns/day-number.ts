import type { PaperDate } from '../../../domain/paper.ts';

const DAY = 86_400_000;

/** A calendar day as days since 1 January 1970. */
export const dayNumber = (date: PaperDate): number => Math.round(Date.parse(date) / DAY);

/** The day of the local calendar on which a moment (ms since 1970) lies, as days since 1970. */
export function localDay(moment: number): number {
  const offset = new Date(moment).getTimezoneOffset() * 60_000;
  return Math.floor((moment - offset) / DAY);
}
