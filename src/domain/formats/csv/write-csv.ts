import type { Reference } from '../../reference/reference.ts';
import { STATUS_NAMES } from '../../status.ts';
import { writtenDate } from '../date-in.ts';
import { type FlatReference, flatOf } from '../flat-reference.ts';
import { writtenYear } from '../issued-from.ts';
import { writtenNote } from '../note-markdown.ts';
import { richLine, richText } from '../rich-text.ts';
import { tidyLine, tidyText } from '../tidy.ts';
import { namesCell } from './csv-names.ts';
import { nameOfType } from './csv-types.ts';
import { listCell, notesCell } from './list-cell.ts';
import { quotedCell, safeCell } from './safe-cell.ts';

type Column = readonly [name: string, cell: (flat: FlatReference) => string];

const COLUMNS: readonly Column[] = [
  ['Citation Key', ({ citationKey }) => tidyLine(citationKey)],
  ['Item Type', ({ type }) => nameOfType(type)],
  ['Title', ({ title }) => richLine(title)],
  ['Authors', ({ authors, authorsCut }) => namesCell(authors, authorsCut)],
  ['Editors', ({ editors }) => namesCell(editors, false)],
  ['Year', ({ issued }) => (issued ? writtenYear(issued) : '')],
  ['Date', ({ issued }) => (issued ? writtenDate(issued, '-') : '')],
  ['Venue', ({ venue }) => richLine(venue)],
  ['Series', ({ series }) => richLine(series)],
  ['Publisher', ({ publisher }) => richLine(publisher)],
  ['Place', ({ publisherPlace }) => richLine(publisherPlace)],
  ['Volume', ({ volume }) => tidyLine(volume)],
  ['Issue', ({ issue }) => tidyLine(issue)],
  ['Pages', ({ pages }) => tidyLine(pages)],
  ['Edition', ({ edition }) => tidyLine(edition)],
  ['Abstract', ({ abstract }) => tidyText(richText(abstract))],
  ['Language', ({ language }) => tidyLine(language)],
  ['DOI', ({ doi }) => doi],
  ['arXiv', ({ arxiv }) => arxiv],
  ['PMID', ({ pmid }) => pmid],
  ['PMCID', ({ pmcid }) => pmcid],
  ['ISBN', ({ isbn }) => isbn],
  ['ISSN', ({ issn }) => issn],
  ['URL', ({ url }) => tidyLine(url)],
  ['Status', ({ status }) => (status === null ? '' : STATUS_NAMES[status])],
  ['Tags', ({ tags }) => listCell(tags.map(richLine))],
  ['Notes', ({ notes }) => notesCell(notes.map((note) => writtenNote(tidyText(note))))],
];

/** The ends of lines of RFC 4180. */
const LINE_END = '\r\n';

const written = (cells: readonly string[]): string =>
  cells.map((cell) => quotedCell(safeCell(cell))).join(',') + LINE_END;

/**
 * Writes a table a row at a time, its heading first, with a byte order mark by which Excel knows
 * UTF-8. Lists have semicolons between their items, notes a line of ten hyphens, and an apostrophe
 * stands before what a spreadsheet would take for a formula; what texts have of the signs of markup is
 * written by name.
 */
export function* writeCsv(references: Iterable<Reference>): Generator<string, void, void> {
  yield `\ufeff${written(COLUMNS.map(([name]) => name))}`;
  for (const reference of references) {
    const flat = flatOf(reference);
    yield written(COLUMNS.map(([, cell]) => cell(flat)));
  }
}
