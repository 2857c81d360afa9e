import type { IsoDate } from '../paper.ts';

const MONTHS = [
  ['Jan(?:uary)?', 31],
  ['Feb(?:ruary)?', 29],
  ['Mar(?:ch)?', 31],
  ['Apr(?:il)?', 30],
  ['May', 31],
  ['June?', 30],
  ['July?', 31],
  ['Aug(?:ust)?', 31],
  ['Sept?(?:ember)?', 30],
  ['Oct(?:ober)?', 31],
  ['Nov(?:ember)?', 30],
  ['Dec(?:ember)?', 31],
] as const;

const META = new RegExp(
  `^([A-Za-z][A-Za-z.-]{1,15}?) ?((${MONTHS.map(([name]) => name).join('|')}) (\\d{1,2})(?:, ?(\\d{4}))?) ?(Code)?$`,
  'u',
);

/** A line of that shape begins a paper too, though no date can be made of it. */
const GARBLED_META = /^[A-Z][A-Za-z.-]{2,24} ?\d{1,2}, ?\d{4} ?(?:Code)?$/u;

/** What the line that begins a paper says; `date` is null if there is no such day. */
export interface Meta {
  readonly category: string;
  readonly date: IsoDate | null;
  readonly hasCode: boolean;
  /** The date as the line has it. */
  readonly written: string;
}

const isIsoDate = (text: string): text is IsoDate => /^\d{4}-\d{2}-\d{2}$/u.test(text);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function isoDate(year: number, month: number, day: number): IsoDate | null {
  const [, days = 0] = MONTHS[month] ?? [];
  if (day < 1 || day > days || (month === 1 && day === 29 && !isLeap(year))) return null;
  const parts = [String(year).padStart(4, '0'), month + 1, day];
  const text = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return isIsoDate(text) ? text : null;
}

/** Whether the line has the shape that begins a paper, such as `CVNov 23, 2022Code`. */
export const isMetaLine = (text: string): boolean => META.test(text) || GARBLED_META.test(text);

/** Reads the line that begins a paper; a date without year lies in the year of saving. */
export function readMetaLine(text: string, savedIn: number): Meta {
  const [, category = '', written, name = '', day, year, code] = META.exec(text) ?? [];
  if (written === undefined) return { category, date: null, hasCode: false, written: text };
  const month = MONTHS.findIndex(([form]) => form.slice(0, 3) === name.slice(0, 3));
  const date = isoDate(year === undefined ? savedIn : Number(year), month, Number(day));
  return { category, date, hasCode: code !== undefined, written };
}
