import type { CsvColumns } from '../../domain/formats/csv/csv-columns.ts';
import type { CsvMeaning } from '../../domain/formats/csv/csv-meaning.ts';
import type { Shelf } from '../../domain/import/shelf.ts';
import type { Format } from '../../domain/reference/source.ts';

/** A file as it is handed over and read. */
export interface ImportFile {
  /** Of no other file of the import. */
  readonly name: string;
  readonly parts: Uint8Array[];
  /** In bytes. */
  size: number;
  /** All parts in one; `null` once it was read and will not be read again. */
  bytes: Uint8Array | null;
  format: Format | null;
  columns: CsvColumns | null;
  /** What the person says that its columns stand for. */
  meanings: readonly (CsvMeaning | null)[] | null;
  entries: number;
  /** What it has of a library beside papers. */
  shelf: Shelf | null;
  refused: string | null;
}

/** The name by which a file is told from the others: numbered before its ending where one has it already. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const [ending = ''] = /(?:\.[^./]*)?$/u.exec(name) ?? [];
  const start = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${start} (${number})${ending}`;
    if (!taken.has(free)) return free;
  }
}

/** A file of which nothing was handed over yet. */
export const newFile = (name: string): ImportFile => ({
  name,
  parts: [],
  size: 0,
  bytes: null,
  format: null,
  columns: null,
  meanings: null,
  entries: 0,
  shelf: null,
  refused: null,
});

/** Takes the next part of a file. */
export function addPart(file: ImportFile, part: Uint8Array): void {
  file.parts.push(part);
  file.size += part.length;
}

/** The bytes of a file, its parts put together. */
export function wholeBytes(file: ImportFile): Uint8Array {
  if (file.bytes) return file.bytes;
  const parts = file.parts.splice(0);
  const [first = new Uint8Array()] = parts;
  const bytes = parts.length > 1 ? new Uint8Array(file.size) : first;
  let end = 0;
  for (const part of parts) {
    if (part !== bytes) bytes.set(part, end);
    end += part.length;
  }
  file.bytes = bytes;
  return bytes;
}

/** Why nothing was read of a file, as a sentence; `null` where something was, or an entry is told. */
export function whyNothing({ name, size, format, entries, shelf }: ImportFile): string | null {
  if (size === 0) return `“${name}” is empty.`;
  if (format === null)
    return `“${name}” is in no format that can be read. There are: Reading List JSON, BibTeX, RIS, CSL-JSON, CSV with a line of headings, EndNote XML, PubMed, Markdown that the app wrote, and an author’s page saved as text.`;
  return entries === 0 && shelf === null ? `Nothing in “${name}” could be read as a paper.` : null;
}

/** What is said of signs that could not be read. */
export const damageWords = (signs: number): string =>
  `${signs === 1 ? 'A sign' : `${signs} signs`} of this file could not be read and ${signs === 1 ? 'is' : 'are'} shown as “\u{fffd}”. Saving it as UTF-8 and importing it again may help.`;
