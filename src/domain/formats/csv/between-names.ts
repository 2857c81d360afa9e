import type { Found } from '../../reference/found.ts';
import { NOTHING_YET } from '../nothing-yet.ts';
import type { CsvColumns } from './csv-columns.ts';
import { type BetweenNames, betweenNamesIn } from './csv-names.ts';
import { csvRows } from './csv-rows.ts';

/** Rows looked at before others have their turn. */
const TOGETHER = 500;

/**
 * What stands between names in a table: semicolons if any cell shows it; `null` where none shows
 * anything. Whether `García Márquez, Gabriel José` is one person or two no cell can tell alone.
 */
export function* betweenNames(
  text: string,
  { columns, above, delimiter }: CsvColumns,
): Generator<Found, BetweenNames | null, void> {
  const places = columns.flatMap(({ meaning }, at) =>
    meaning === 'authors' || meaning === 'editors' ? [at] : [],
  );
  if (places.length === 0) return null;
  let between: BetweenNames | null = null;
  let seen = 0;
  for (const { cells } of csvRows(text.slice(above), delimiter)) {
    // The first row has the headings.
    const shown = seen === 0 ? [] : places.map((at) => betweenNamesIn(cells[at] ?? ''));
    if (shown.includes(';')) return ';';
    if (shown.includes('and')) between = 'and';
    seen += 1;
    if (seen % TOGETHER === 0) yield NOTHING_YET;
  }
  return between;
}
