import type { PaperDate } from './paper.ts';

/** The year of a date as it is said, without noughts before it; empty where it is not known. */
export const yearOf = (date: PaperDate): string => date.slice(0, 4).replace(/^0+(?=\d)/u, '');
