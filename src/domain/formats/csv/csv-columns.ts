import { type CsvMeaning, meaningsOf } from './csv-meaning.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';

/** A column by the name in its heading, and what it stands for; `null` for nothing of ours. */
interface CsvColumn {
  readonly name: string;
  readonly meaning: CsvMeaning | null;
}

/** How a table is read; the person may give the columns another meaning. */
export interface CsvColumns {
  readonly delimiter: string;
  readonly columns: readonly CsvColumn[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How much of a file tells its delimiter, in UTF-16 code units, and how many rows. */
const SAMPLE = 65_536;
const ROWS = 20;

/** What Excel reads as the delimiter of a file: `sep=;` on a line of its own before all rows. */
const SEPARATOR_LINE = /^\ufeff?sep=([,;|\t])(?:\r\n|\n|\r)/u;

/** The table without the line that names its delimiter, and how long that line is. */
export function tableIn(text: string): { readonly table: string; readonly skipped: number } {
  const skipped = SEPARATOR_LINE.exec(text)?.[0].length ?? 0;
  return { table: skipped === 0 ? text : text.slice(skipped), skipped };
}

function firstRows(table: string, delimiter: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  for (const row of csvRows(table.slice(0, SAMPLE), delimiter)) {
    rows.push(row);
    if (rows.length === ROWS) break;
  }
  return rows;
}

/** How well a delimiter fits: by the names it parts, then by how many rows are as long as the first. */
function score([head, ...rows]: readonly CsvRow[]): number {
  const width = head?.cells.length ?? 0;
  const known = meaningsOf(head?.cells ?? []).filter((meaning) => meaning !== null).length;
  const alike = rows.filter(({ cells }) => cells.length === width).length;
  return width < 2 ? known : known * 10_000 + width * (alike + 1);
}

/** The columns of a table by its first row, and the delimiter that fits it best. */
export function csvColumns(text: string): CsvColumns {
  const named = SEPARATOR_LINE.exec(text)?.[1];
  const { table } = tableIn(text);
  const tries = (named === undefined ? DELIMITERS : [named]).map((delimiter) => {
    const rows = firstRows(table, delimiter);
    return { delimiter, names: rows[0]?.cells ?? [], score: score(rows) };
  });
  const best = tries.reduce((one, other) => (other.score > one.score ? other : one));
  const meanings = meaningsOf(best.names);
  return {
    delimiter: best.delimiter,
    columns: best.names.map((name, at) => ({ name: name.trim(), meaning: meanings[at] ?? null })),
  };
}
