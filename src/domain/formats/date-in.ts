import type { PartialDate } from '../reference/reference.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?`;

const NUMBERS = /^(\d{4})(?: ?[-/.] ?(\d{1,2})?(?: ?[-/.] ?(\d{1,2})?)?)?(?!\d)/u;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/u;
const YEAR = /(?<!\d)\d{4}(?!\d)/u;
const MONTH_NAME = new RegExp(MONTH, 'iu');
const DAY_AFTER = new RegExp(String.raw`${MONTH} ?(\d{1,2})(?!\d)`, 'iu');
const DAY_BEFORE = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?: ?[-–] ?\d{1,2})?(?:st|nd|rd|th)? ?(?:of )?${MONTH}`,
  'iu',
);

/** Longest date that is looked at, in UTF-16 code units. */
const LIMIT = 100;

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** A date of its parts, without those that no calendar has; a day needs its month. */
export function dateOf(year: number, month: number, day: number): PartialDate {
  if (!(month >= 1 && month <= 12)) return { year, month: null, day: null };
  return { year, month, day: day >= 1 && day <= daysIn(year, month) ? day : null };
}

function dateInWords(text: string): PartialDate | null {
  const year = YEAR.exec(text)?.[0];
  if (year === undefined) return null;
  const name = MONTH_NAME.exec(text)?.[1]?.toLowerCase() ?? '';
  const day = DAY_AFTER.exec(text)?.[2] ?? DAY_BEFORE.exec(text)?.[1];
  return dateOf(Number(year), MONTHS.indexOf(name) + 1, Number(day ?? 0));
}

/**
 * The date in a text, of a range the first: `2004/12/03/` with parts missing, `2004-12-03`,
 * `3 December 2004`, `2004 Dec-2005 Jan`; of a season only its year. `null` where no year is named.
 */
export function dateIn(text: string): PartialDate | null {
  const date = text.slice(0, LIMIT).replace(/\s+/gu, ' ').trim();
  const [numbers = '', year, month, day] = COMPACT.exec(date) ?? NUMBERS.exec(date) ?? [];
  if (year === undefined || (month === undefined && MONTH_NAME.test(date.slice(numbers.length))))
    return dateInWords(date);
  return dateOf(Number(year), Number(month ?? 0), Number(day ?? 0));
}

const padded = (part: number, length: number): string => String(part).padStart(length, '0');

/** The known parts of a date with something between them, such as `2004-12-03`. */
export const writtenDate = ({ year, month, day }: PartialDate, between: string): string =>
  [
    padded(year, 4),
    ...[month, day].filter((part) => part !== null).map((part) => padded(part, 2)),
  ].join(between);
