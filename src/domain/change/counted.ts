import { grouped } from '../text/grouped.ts';

/** A number with what it counts: “1 paper”, “12,345 papers”. */
export const counted = (count: number, noun: string): string =>
  `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
