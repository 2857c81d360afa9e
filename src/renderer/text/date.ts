import type { IsoDate } from '../../domain/paper.ts';

const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** A date as one says it: `November 23, 2022`. */
export const longDate = (date: IsoDate): string => days.format(new Date(date));

export const yearOf = (date: IsoDate): string => date.slice(0, 4);
