import type { PartialDate } from '../reference/reference.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const ISO = /^(-?\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/u;

/** Longest text that is looked at. */
const LIMIT = 100;

const within = (value: number, most: number): number | null =>
  Number.isInteger(value) && value >= 1 && value <= most ? value : null;

/** A date of its parts; a month or day that no calendar has is unknown, and with it what follows. */
export function dateOf(year: number, month: number, day: number): PartialDate | null {
  if (!Number.isInteger(year) || year === 0 || Math.abs(year) > 9999) return null;
  const known = within(month, 12);
  return { year, month: known, day: known === null ? null : within(day, 31) };
}

const monthIn = (words: readonly string[]): number =>
  words
    .map((word) => word.toLowerCase())
    .map((word) => (word.length < 3 ? -1 : MONTHS.findIndex((name) => name.startsWith(word))))
    .find((index) => index >= 0) ?? -1;

/**
 * Reads a date that is written as text: `2015-05-28`, `2015/5`, `28 May 2015`, `May 28, 2015`, or
 * anything that names a year of four digits; `null` where nothing does.
 */
export function readDate(written: string): PartialDate | null {
  const text = written.slice(0, LIMIT).trim();
  const [, isoYear, isoMonth = '', isoDay = ''] = ISO.exec(text) ?? [];
  if (isoYear !== undefined && isoMonth !== '')
    return dateOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  const year = /(?<!\d)\d{4}(?!\d)/u.exec(text)?.[0];
  if (year === undefined) return null;
  const sign = isoYear?.startsWith('-') === true ? -1 : 1;
  const month = monthIn(text.match(/\p{L}+/gu) ?? []) + 1;
  const day = /(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0] ?? '';
  return dateOf(sign * Number(year), month, Number(day));
}
