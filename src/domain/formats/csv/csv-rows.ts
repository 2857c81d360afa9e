import { quoted } from '../../page/page-problem.ts';
import type { Problem } from '../../reference/found.ts';
import { grouped } from '../../text/grouped.ts';
import { tidyLine } from '../tidy.ts';

/** A row of a table: its cells, the line it begins on, from 1, and where it ends, its line end included. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly end: number;
  readonly problems: readonly string[];
}

/** A cell, and where what follows it stands: a delimiter, a line end or the end of the text. */
interface Cell {
  readonly value: string;
  readonly to: number;
  readonly problem?: string;
}

/** As many cells of a row are read; a line with more is no row of a table of papers. */
const MOST_CELLS = 10_000;

const TOO_MANY = `This row has more than ${grouped(MOST_CELLS)} cells. The rest of its line was left out.`;

/** How many lines end within a text. */
export const linesEnded = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

const told = (value: string, what: string): string =>
  `The quotation mark before ${quoted(tidyLine(value.slice(0, 200)))} is never closed, so ${what}`;

/** Reads cells of one text; every sign of it is looked at a few times at most. */
class Cells {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #stop: RegExp;
  /** Up to here a quotation mark that is not closed on its line is a sign like any other. */
  #linesUntil = 0;
  /** Between these no quotation mark closes a cell, as far as was seen from the first of them. */
  #barren = { from: 0, to: 0 };
  /** The line looked at last, which may have very many cells. */
  #line = { from: 0, to: -1 };

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#stop = new RegExp(`[${delimiter}\r\n]`, 'g');
  }

  #next(pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    return pattern.exec(this.#text)?.index ?? this.#text.length;
  }

  /** Where the line ends on which that stands. */
  lineEnd(at: number): number {
    if (at < this.#line.from || at > this.#line.to)
      this.#line = { from: at, to: this.#next(/[\r\n]/g, at) };
    return this.#line.to;
  }

  /** The cell that begins there, in a table of so many columns; 0 where that is not yet known. */
  at(from: number, width: number): Cell {
    const open = this.#pastBlanks(from);
    if (this.#text[open] === '"') return this.#quotedAt(from, open, width);
    return this.#plainAt(from);
  }

  #plainAt(from: number): Cell {
    const to = this.#next(this.#stop, from);
    return { value: this.#text.slice(from, to), to };
  }

  #pastBlanks(from: number): number {
    let at = from;
    while (this.#text[at] === ' ') at += 1;
    return at;
  }

  #pastMarks(from: number): number {
    let at = from;
    while (this.#text[at] === '"') at += 1;
    return at;
  }

  #isEnd(at: number): boolean {
    return at >= this.#text.length || `${this.#delimiter}\r\n`.includes(this.#text.charAt(at));
  }

  /** Whether a quotation mark stands where a cell begins. */
  #mayOpen(mark: number): boolean {
    let before = mark - 1;
    while (this.#text[before] === ' ') before -= 1;
    return this.#isEnd(before);
  }

  #quotedAt(from: number, open: number, width: number): Cell {
    const line = this.lineEnd(open);
    const limit = open < this.#linesUntil ? line : this.#text.length;
    const run = this.#pastMarks(open + 1);
    let mark = this.#text.indexOf('"', open + 1);
    while (mark !== -1 && mark < limit) {
      // Which marks are doubled is another matter only for those right behind the first.
      if (mark >= run && mark >= this.#barren.from && mark < this.#barren.to) {
        mark = this.#text.indexOf('"', this.#barren.to);
        continue;
      }
      const isDoubled = this.#text[mark + 1] === '"';
      const to = this.#pastBlanks(mark + 1);
      if (!isDoubled && this.#isEnd(to)) {
        return { value: this.#text.slice(open + 1, mark).replaceAll('""', '"'), to };
      }
      // Another cell seems to begin here, so that the first one was not closed.
      if (!isDoubled && mark > line && this.#mayOpen(mark)) return this.#unclosed(from, mark);
      mark = this.#text.indexOf('"', mark + (isDoubled ? 2 : 1));
    }
    this.#barren = { from: open, to: limit };
    if (limit === line) return this.#plainAt(from);
    return this.#isRow(line, width) ? this.#unclosed(from, limit) : this.#rest(open);
  }

  /** Whether the next line has the cells of a row. */
  #isRow(line: number, width: number): boolean {
    const start = line + (this.#text.startsWith('\r\n', line) ? 2 : 1);
    const next = this.#text.slice(start, this.#next(/[\r\n]/g, start));
    return width === 0 || (width > 1 && next.split(this.#delimiter).length === width);
  }

  #unclosed(from: number, until: number): Cell {
    this.#linesUntil = until;
    const cell = this.#plainAt(from);
    return {
      ...cell,
      problem: told(cell.value.replace('"', ''), 'it was taken for a sign of the text.'),
    };
  }

  #rest(open: number): Cell {
    const value = this.#text.slice(open + 1).replaceAll('""', '"');
    const problem = told(value, 'the cell was ended with the file.');
    return { value, to: this.#text.length, problem };
  }
}

/**
 * The rows of a table one by one (RFC 4180), without empty ones. Quotation marks within a cell without
 * any are kept, blanks around a quoted cell are not, and a mark that is never closed costs one cell.
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow, void, void> {
  const reader = new Cells(text, delimiter);
  let [at, line, width] = [text.startsWith('\ufeff') ? 1 : 0, 1, 0];
  while (at < text.length) {
    const start = at;
    const cells: Cell[] = [reader.at(at, width)];
    let to = cells[0]?.to ?? at;
    while (text[to] === delimiter && cells.length < MOST_CELLS) {
      const cell = reader.at(to + 1, width);
      cells.push(cell);
      ({ to } = cell);
    }
    const isCut = text[to] === delimiter;
    if (isCut) to = reader.lineEnd(to);
    at = to + (text.startsWith('\r\n', to) ? 2 : 1);
    const end = Math.min(at, text.length);
    const isEmpty = cells.every(({ value }) => value.trim() === '');
    const told = cells.flatMap(({ problem }) => problem ?? []);
    const problems = isCut ? [...told, TOO_MANY] : told;
    if (!isEmpty) yield { cells: cells.map(({ value }) => value), line, end, problems };
    if (!isEmpty && width === 0) width = cells.length;
    line += linesEnded(text.slice(start, end));
  }
}

/** A problem on the line of a row. */
export const rowProblems = ({ line, problems }: CsvRow): readonly Problem[] =>
  problems.map((message) => ({ line, message }));
