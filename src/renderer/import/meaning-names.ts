import type { CsvMeaning } from '../../domain/formats/csv/csv-meaning.ts';
import { FIELD_NAMES } from '../reference/field-names.ts';

const { issued, ...shared } = FIELD_NAMES;

/** What a column of a table can stand for, in the same words. */
export const MEANING_NAMES = {
  ...shared,
  year: 'Year',
  date: issued,
  firstPage: 'First page',
  lastPage: 'Last page',
  articleNumber: 'Number of the article',
  bookTitle: 'Title of the book',
  isbn: 'ISBN',
  issn: 'ISSN',
  tags: 'Tags',
  notes: 'Notes',
  extra: 'Extra, as Zotero has it',
} as const satisfies Record<CsvMeaning, string>;
