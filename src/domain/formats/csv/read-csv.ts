import { quoted } from '../../page/page-problem.ts';
import type { Found } from '../../reference/found.ts';
import { namedArxiv, plainArxiv } from '../../reference/plain-arxiv.ts';
import { plainDoi } from '../../reference/plain-doi.ts';
import { identifiersFrom } from '../../reference/plain-identifiers.ts';
import { plainIsbn, plainIssn, plainPmcid, plainPmid } from '../../reference/plain-numbers.ts';
import type { SourceField } from '../../reference/source.ts';
import { EMPTY_FLAT, type FlatReference, unflattened } from '../flat-reference.ts';
import { issuedFrom } from '../issued-from.ts';
import { noteMarkdown, notesAmid } from '../note-markdown.ts';
import { pagesFrom } from '../page-range.ts';
import { statusAmid, statusIn, statusNamed } from '../read-status.ts';
import { plainAbstract, plainRichLine } from '../rich-text.ts';
import { tidyLine, tidyText } from '../tidy.ts';
import { betweenNames } from './between-names.ts';
import { type CsvColumns, saidAbove } from './csv-columns.ts';
import type { CsvMeaning } from './csv-meaning.ts';
import { type BetweenNames, namesInCell } from './csv-names.ts';
import { type CsvRow, csvRows, linesEnded, rowProblems } from './csv-rows.ts';
import { typeNamed } from './csv-types.ts';
import { itemsIn, notesIn } from './list-cell.ts';
import { plainCell } from './safe-cell.ts';

type Cells = ReadonlyMap<CsvMeaning, readonly string[]>;

const all = (cells: Cells, meaning: CsvMeaning): readonly string[] => cells.get(meaning) ?? [];
const line = (cells: Cells, meaning: CsvMeaning): string => tidyLine(all(cells, meaning)[0] ?? '');

function cellsOf(row: CsvRow, { columns }: CsvColumns): Cells {
  const cells = new Map<CsvMeaning, string[]>();
  for (const [at, { meaning }] of columns.entries()) {
    const cell = plainCell(row.cells[at] ?? '').trim();
    if (meaning === null) continue;
    const known = cells.get(meaning);
    if (known) known.push(cell);
    else cells.set(meaning, [cell]);
  }
  return cells;
}

/** Of a table without a column for a kind of identifier, what its other columns say. */
function identifiersOf(cells: Cells) {
  const others = [...all(cells, 'url'), ...all(cells, 'extra'), ...all(cells, 'doi')];
  const said = identifiersFrom(others.filter((text) => text !== ''));
  const own = (meaning: 'doi' | 'arxiv' | 'pmid' | 'pmcid', find: (text: string) => string) =>
    cells.has(meaning) ? find(line(cells, meaning)) : said[meaning];
  return {
    doi: own('doi', plainDoi),
    arxiv: own('arxiv', plainArxiv) || namedArxiv(cells.has('arxiv') ? '' : line(cells, 'venue')),
    pmid: own('pmid', plainPmid),
    pmcid: own('pmcid', plainPmcid),
    isbn: plainIsbn(all(cells, 'isbn').join(' ; ')),
    issn: plainIssn(all(cells, 'issn').join(' ; ')),
  };
}

function tagsOf(cells: Cells): readonly string[] {
  const items = all(cells, 'tags').flatMap((cell) => itemsIn(tidyLine(cell)));
  return [...new Set(items.map(plainRichLine))].filter((tag) => tag !== '');
}

/** What a person kept; in Zotero the status is a line of “Extra”, or was one before its lines were joined. */
const readingOf = (cells: Cells) => ({
  status:
    statusNamed(line(cells, 'status')) ??
    statusIn(tidyText(all(cells, 'extra')[0] ?? '')) ??
    statusAmid(line(cells, 'extra')),
  tags: tagsOf(cells),
  notes: all(cells, 'notes').flatMap(notesIn).flatMap(notesAmid).map(noteMarkdown),
});

function flatFor(cells: Cells, between: BetweenNames | null): FlatReference {
  const { names, isCut } = namesInCell(line(cells, 'authors'), between);
  const text = (meaning: CsvMeaning): string => line(cells, meaning);
  const pages = pagesFrom(text('firstPage'), text('lastPage'));
  const venue = text('venue') || text('bookTitle');
  return {
    ...EMPTY_FLAT,
    ...identifiersOf(cells),
    ...readingOf(cells),
    type: typeNamed(text('type')) ?? (venue === '' ? 'document' : 'article-journal'),
    citationKey: text('citationKey'),
    title: plainRichLine(text('title')),
    authors: names,
    authorsCut: isCut,
    editors: namesInCell(text('editors'), between).names,
    issued: issuedFrom([text('year')], [text('date')]),
    venue: plainRichLine(venue),
    series: plainRichLine(text('series')),
    publisher: plainRichLine(text('publisher')),
    publisherPlace: plainRichLine(text('publisherPlace')),
    volume: text('volume'),
    issue: text('issue'),
    pages: pagesFrom(text('pages'), '') || pages || text('articleNumber'),
    edition: text('edition'),
    abstract: plainAbstract(tidyText(all(cells, 'abstract')[0] ?? '')),
    language: text('language'),
    // Paperpile has several in a cell.
    url: text('url').split(/;\s?(?=https?:)/u)[0] ?? '',
  };
}

function sourceFields(row: CsvRow, { columns }: CsvColumns): readonly SourceField[] {
  const names = row.cells.map((_, at) => columns[at]?.name ?? `Column ${at + 1}`);
  return row.cells.flatMap((cell, at) => {
    const value = plainCell(cell);
    return value.trim() === '' ? [] : [[names[at] ?? '', value] as const];
  });
}

/** A row as it stands in the whole file, of which so many lines are above the headings. */
const placed = (row: CsvRow, { above }: CsvColumns, lines: number): CsvRow => ({
  ...row,
  line: row.line + lines,
  end: row.end + above,
});

function foundIn(row: CsvRow, columns: CsvColumns, between: BetweenNames | null): Found {
  const { line: at, end } = row;
  const cells = cellsOf(row, columns);
  const width = columns.columns.length;
  const problems = rowProblems(row);
  if ([...cells.values()].flat().every((cell) => cell === '')) {
    const what = quoted(row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '');
    const message = `The row that begins with ${what} has nothing in the columns that are read, and was left out.`;
    return { kind: 'unreadable', problem: { line: at, message }, end };
  }
  const more = `This row has ${row.cells.length} cells under ${width} headings; those beyond were kept as written only.`;
  return {
    kind: 'reference',
    reference: unflattened(flatFor(cells, between), {
      format: 'csv',
      type: line(cells, 'type'),
      fields: sourceFields(row, columns),
    }),
    line: at,
    end,
    problems: row.cells.slice(width).some((cell) => cell.trim() !== '')
      ? [...problems, { line: at, message: more }]
      : problems,
  };
}

function* foundAbove(text: string, columns: CsvColumns): Generator<Found, void, void> {
  const said = saidAbove(text, columns);
  if (said === '') return;
  const begun = quoted(tidyLine(said.slice(0, 200)).replace(/^"/u, ''));
  const message = `What stands above the headings, which begins with ${begun}, was left out.`;
  yield { kind: 'unreadable', problem: { line: 1, message }, end: columns.above };
}

/** Reads the rows of a table below its headings, by columns as `csvColumns` gives or a person sets them. */
export function* readCsv(text: string, columns: CsvColumns): Generator<Found, void, void> {
  const between = yield* betweenNames(text, columns);
  yield* foundAbove(text, columns);
  const lines = linesEnded(text.slice(0, columns.above));
  let isHeading = true;
  for (const row of csvRows(text.slice(columns.above), columns.delimiter)) {
    if (!isHeading) yield foundIn(placed(row, columns, lines), columns, between);
    isHeading = false;
  }
}
