import { grouped } from '../../domain/text/grouped.ts';

/** A whole number as text, with thousands set apart. */
export const count = (value: number): string => grouped(value);

/** A number and its noun, such as `1 paper` or `42 papers`. */
export const counted = (value: number, noun: string): string =>
  `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
