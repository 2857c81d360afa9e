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
  /** How much stands above the headings, in UTF-16 code units. */
  readonly above: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How much of a file tells its delimiter, in UTF-16 code units, and how many rows. */
const SAMPLE = 65_536;
const ROWS = 20;

/** In how many rows the headings are looked for: some programs say first what was exported, and when. */
const BEFORE_HEADINGS = 5;
/** How many names there have to be in a row below the first for it to be the headings. */
const SURE = 2;

/** What Excel reads as the delimiter of a file: `sep=;` on a line of its own before all rows. */
const SEPARATOR_LINE = /^\ufeff?sep=([,;|\t])(?:\r\n|\n|\r)/u;

function firstRows(table: string, delimiter: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  for (const row of csvRows(table.slice(0, SAMPLE), delimiter)) {
    rows.push(row);
    if (rows.length === ROWS) break;
  }
  return rows;
}

const knownIn = (row: CsvRow | undefined): number =>
  meaningsOf(row?.cells ?? []).filter((meaning) => meaning !== null).length;

/** Where the headings are: in the first row, unless it has no names and one close below it has. */
function headingsAt(rows: readonly CsvRow[]): number {
  if (knownIn(rows[0]) > 0) return 0;
  return Math.max(
    rows.slice(0, BEFORE_HEADINGS).findIndex((row) => knownIn(row) >= SURE),
    0,
  );
}

/** How well a delimiter fits: by the names it parts, then by how many rows are as long as the first. */
function score([head, ...rows]: readonly CsvRow[]): number {
  const width = head?.cells.length ?? 0;
  const known = knownIn(head);
  const alike = rows.filter(({ cells }) => cells.length === width).length;
  return width < 2 ? known : known * 10_000 + width * (alike + 1);
}

/** The columns of a table by its headings, and the delimiter that fits them best. */
export function csvColumns(text: string): CsvColumns {
  const [line = '', named] = SEPARATOR_LINE.exec(text) ?? [];
  const table = text.slice(line.length);
  const tries = (named === undefined ? DELIMITERS : [named]).map((delimiter) => {
    const rows = firstRows(table, delimiter);
    const at = headingsAt(rows);
    return { delimiter, heading: rows[at], before: rows[at - 1], score: score(rows.slice(at)) };
  });
  const best = tries.reduce((one, other) => (other.score > one.score ? other : one));
  const { delimiter, heading, before } = best;
  const meanings = meaningsOf(heading?.cells ?? []);
  return {
    delimiter,
    columns: (heading?.cells ?? []).map((name, at) => ({
      name: name.trim(),
      meaning: meanings[at] ?? null,
    })),
    above: line.length + (before?.end ?? 0),
  };
}

/** What is said above the headings, without the line that names the delimiter. */
export const saidAbove = (text: string, { above }: CsvColumns): string =>
  text.slice(0, above).replace(SEPARATOR_LINE, '').replace('\ufeff', '').trim();
