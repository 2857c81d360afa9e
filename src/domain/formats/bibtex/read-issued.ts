import type { PartialDate } from '../../reference/reference.ts';
import { readLatexText } from '../latex-text/read-latex-text.ts';
import type { Fields } from './fields.ts';
import { MONTHS } from './months.ts';

/** A year, perhaps with month and day; ISO 8601-2, of which signs of doubt are left out. */
const ISO = /^\s*[Yy]?(-?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?(?:[~?%]|T[\d:.Z+-]*)?\s*$/u;
const YEAR = /(?<!\d)\d{4}(?!\d)/u;
const DAY = /(?<!\d)\d{1,2}(?!\d)/u;

/** Beginnings of months in German where they differ. */
const GERMAN: ReadonlyMap<string, number> = new Map([
  ['mär', 3],
  ['mae', 3],
  ['mai', 5],
  ['okt', 10],
  ['dez', 12],
]);

const within = (number: number, most: number): number | null =>
  number >= 1 && number <= most ? number : null;

function dateOf(year: number, month: number | null, day: number | null): PartialDate {
  const knownMonth = month === null ? null : within(month, 12);
  const knownDay = day === null || knownMonth === null ? null : within(day, 31);
  return { year, month: knownMonth, day: knownDay };
}

const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

function isoDate(text: string): PartialDate | null {
  const [, year, month, day] = ISO.exec(text) ?? [];
  return year === undefined ? null : dateOf(Number(year), numberOf(month), numberOf(day));
}

/** The first date of a range, or the last where the first is open. */
function dateField(text: string): PartialDate | null {
  const [first = '', last = ''] = text.split('/');
  return isoDate(first) ?? isoDate(last);
}

const monthNamed = (word: string): number => {
  const start = word.slice(0, 3).toLowerCase();
  return GERMAN.get(start) ?? MONTHS.indexOf(start) + 1;
};

/** The month in a text such as `jan`, `March`, `03`, `12~dec` or `dec # "~12"`, and the day. */
function monthField(text: string): readonly [month: number | null, day: number | null] {
  const named = (text.match(/\p{L}{3,12}/gu) ?? []).map(monthNamed).find((month) => month > 0);
  const number = numberOf(DAY.exec(text)?.[0]);
  return named === undefined ? [number, null] : [named, number];
}

function yearField(text: string): number | null {
  const exact = /^\s*-?\d{1,6}\s*$/u.exec(text)?.[0] ?? YEAR.exec(text)?.[0];
  return exact === undefined ? null : Number(exact);
}

/** When a work came out: by `date`, else by `year`, `month` and `day`. */
export function readIssued(fields: Fields): PartialDate | null {
  const plain = (name: string): string => readLatexText(fields.get(name).slice(0, 200), 'name');
  const exact = dateField(plain('date'));
  if (exact) return exact;
  const year = yearField(plain('year')) ?? yearField(plain('date'));
  if (year === null) return isoDate(plain('year'));
  const [month, day] = monthField(plain('month'));
  return dateOf(year, month, numberOf(DAY.exec(plain('day'))?.[0]) ?? day);
}
