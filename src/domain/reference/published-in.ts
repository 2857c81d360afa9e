import { plainLine } from './plain-line.ts';
import type { Reference } from './reference.ts';

/**
 * Where and when a work was published, as `Journal of Tests, 2015`: its venue, else its publisher,
 * and the year where that does not say it. Empty where only the year is known.
 */
export function publishedIn({
  venue,
  publisher,
  issued,
}: Pick<Reference, 'venue' | 'publisher' | 'issued'>): string {
  const where = plainLine(venue) || plainLine(publisher);
  if (where === '' || issued === null || issued.year < 1) return where;
  const year = String(issued.year);
  const isSaid = where.match(/\d+/gu)?.includes(year) ?? false;
  return isSaid ? where : `${where}, ${year}`;
}
