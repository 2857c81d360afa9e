import { dateOf } from '../formats/date-in.ts';
import { tidyLine } from '../formats/tidy.ts';
import { failure, type Outcome, success } from '../outcome.ts';
import type { PartialDate } from '../reference/reference.ts';

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u;

const refused = (message: string) => failure('invalid', message);

/** The date a person typed, `null` where they typed none, or what is wrong with it. */
export function typedDate(text: string): Outcome<PartialDate | null> {
  const date = tidyLine(text);
  if (date === '') return success(null);
  const [, year = '', month, day] = DATE.exec(date) ?? [];
  if (year === '' || Number(year) === 0)
    return refused('Write the date as a year, 2024, or as 2024-05 or 2024-05-31.');
  const read = dateOf(Number(year), Number(month ?? 0), Number(day ?? 0));
  if (month !== undefined && read.month === null)
    return refused(`There is no month ${month}: months are 01 to 12.`);
  if (day !== undefined && read.day === null)
    return refused(`There is no day ${day} in ${year}-${month}.`);
  return success(read);
}
