import type { CsvColumns } from '../../domain/formats/csv/csv-columns.ts';
import type { CsvMeaning } from '../../domain/formats/csv/csv-meaning.ts';
import type { Shelf } from '../../domain/import/shelf.ts';
import type { Format } from '../../domain/reference/source.ts';

/** A file as it is handed over and read. */
export interface ImportFile {
  readonly name: string;
  readonly parts: Uint8Array[];
  isWhole: boolean;
  /** All parts in one, once it was read: a table may be read again. */
  bytes: Uint8Array;
  format: Format | null;
  columns: CsvColumns | null;
  /** What the person says that its columns stand for. */
  meanings: readonly (CsvMeaning | null)[] | null;
  entries: number;
  /** What it has of a library beside papers. */
  shelf: Shelf | null;
  refused: string | null;
}

/** A file of which nothing was handed over yet. */
export const newFile = (name: string): ImportFile => ({
  name,
  parts: [],
  isWhole: false,
  bytes: new Uint8Array(),
  format: null,
  columns: null,
  meanings: null,
  entries: 0,
  shelf: null,
  refused: null,
});

/** Puts the parts of a file together. */
export function joinParts(file: ImportFile): void {
  if (file.parts.length === 0) return;
  const size = file.parts.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const part of file.parts) {
    bytes.set(part, end);
    end += part.length;
  }
  file.parts.length = 0;
  file.bytes = bytes;
}

/** Why nothing was read of a file, as a sentence; `null` where something was, or an entry is told. */
export function whyNothing({ name, bytes, format, entries, shelf }: ImportFile): string | null {
  if (bytes.length === 0) return `“${name}” is empty.`;
  if (format === null)
    return `“${name}” is in no format that can be read. There are: Reading List JSON, BibTeX, RIS, CSL-JSON, CSV with a line of headings, EndNote XML, PubMed, Markdown that the app wrote, and an author’s page saved as text.`;
  return entries === 0 && shelf === null ? `Nothing in “${name}” could be read as a paper.` : null;
}
