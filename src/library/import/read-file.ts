import { readBibtex } from '../../domain/formats/bibtex/read-bibtex.ts';
import { readCslJson } from '../../domain/formats/csl-json/read-csl-json.ts';
import { type CsvColumns, csvColumns } from '../../domain/formats/csv/csv-columns.ts';
import type { CsvMeaning } from '../../domain/formats/csv/csv-meaning.ts';
import { readCsv } from '../../domain/formats/csv/read-csv.ts';
import { type Decoded, decoding } from '../../domain/formats/decoded.ts';
import { readEndnoteXml } from '../../domain/formats/endnote-xml/read-endnote-xml.ts';
import { readMedline } from '../../domain/formats/medline/read-medline.ts';
import { readReadingList } from '../../domain/formats/reading-list/read-reading-list.ts';
import { readRis } from '../../domain/formats/ris/read-ris.ts';
import { fileFormat, isBackup } from '../../domain/import/file-format.ts';
import { readAuthorPage } from '../../domain/import/read-author-page.ts';
import { readMarkdown } from '../../domain/markdown-folder/read-markdown.ts';
import type { FoundInOwn, OwnReader } from '../../domain/reference/found.ts';
import type { Format } from '../../domain/reference/source.ts';
import { type Rests, turn } from '../restful.ts';
import type { ImportFile } from './import-file.ts';

/** A file whose format is known, ready to be read entry by entry. */
export interface OpenedFile {
  readonly decoded: Decoded;
  readonly format: Format | null;
  readonly columns: CsvColumns | null;
  readonly entries: () => Generator<FoundInOwn, void, void>;
}

const READERS: Readonly<Record<Exclude<Format, 'csv' | 'author-page'>, OwnReader>> = {
  bibtex: readBibtex,
  ris: readRis,
  'csl-json': readCslJson,
  'endnote-xml': readEndnoteXml,
  medline: readMedline,
  'reading-list': readReadingList,
  markdown: readMarkdown,
};

const isWhole = ({ encoding, damaged }: Decoded): boolean =>
  damaged === 0 && encoding !== 'windows-1252';

const BROKEN =
  'is not in UTF-8 throughout, so some of its words are lost. Nothing was taken from it. Export it again, or use another copy.';
const BACKUP =
  'is a backup, which says nothing of papers but what was kept on them. Choose the folder that has “Reading List backups” in it as the second folder of the Backups, look inside the backup there, and import or restore it.';

function* refused(reason: string): Generator<FoundInOwn, void, void> {
  yield { kind: 'refused', reason, end: 0 };
}

function* nothing(): Generator<FoundInOwn, void, void> {}

function columnsOf(text: string, meanings: readonly (CsvMeaning | null)[] | null): CsvColumns {
  const found = csvColumns(text);
  if (meanings === null) return found;
  return {
    ...found,
    columns: found.columns.map((column, at) => ({ ...column, meaning: meanings[at] ?? null })),
  };
}

async function decodedIn(bytes: Uint8Array, { rest }: Rests): Promise<Decoded> {
  const steps = decoding(bytes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await rest();
  }
}

/** Finds out what a file is; `savedIn` is the year of dates that have none in it. */
export async function openFile(
  { name, meanings }: Pick<ImportFile, 'name' | 'meanings'>,
  bytes: Uint8Array,
  savedIn: number,
  rests: Rests,
): Promise<OpenedFile> {
  const decoded = await decodedIn(bytes, rests);
  await turn();
  // Puts the stretches together, which takes a quarter of a second where the file is large.
  decoded.text.charCodeAt(0);
  await turn();
  const { text } = decoded;
  const format = fileFormat(name, text);
  const columns = format === 'csv' ? columnsOf(text, meanings) : null;
  const entries = () => {
    if (isBackup(text)) return refused(BACKUP);
    if (format === null) return nothing();
    // What the person wrote is not to be changed by how a file was saved.
    if (format === 'reading-list' && !isWhole(decoded)) return refused(BROKEN);
    if (columns) return readCsv(text, columns);
    if (format === 'author-page') return readAuthorPage(text, savedIn);
    return format === 'csv' ? nothing() : READERS[format](text);
  };
  return { decoded, format, columns, entries };
}
