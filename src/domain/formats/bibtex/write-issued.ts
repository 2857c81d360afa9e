import type { PartialDate } from '../../reference/reference.ts';
import type { SourceField } from '../../reference/source.ts';
import type { Dialect } from './dialect.ts';
import { MONTHS } from './months.ts';

const padded = (number: number, length: number): string =>
  `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(length, '0')}`;

/** The fields of a date: `date` in BibLaTeX, where it is ISO 8601, else `year`, `month` and `day`. */
export function writeIssued(date: PartialDate | null, dialect: Dialect): readonly SourceField[] {
  if (!date) return [];
  const { year, month, day } = date;
  if (dialect === 'biblatex') {
    const parts = [
      padded(year, 4),
      ...[month, day].flatMap((part) => (part === null ? [] : [padded(part, 2)])),
    ];
    return [['date', parts.join('-')]];
  }
  return [
    ['year', String(year)],
    ...(month === null ? [] : ([['month', MONTHS[month - 1] ?? String(month)]] as const)),
    ...(day === null ? [] : ([['day', String(day)]] as const)),
  ];
}
