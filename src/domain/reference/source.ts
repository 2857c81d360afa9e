/** The formats that say what papers are: those of bibliographies, the author page of the bundled list, and our Markdown. */
const BIBLIOGRAPHIES = [
  'bibtex',
  'ris',
  'csl-json',
  'csv',
  'endnote-xml',
  'medline',
  'author-page',
  'markdown',
] as const;

/** The formats that papers come in by; a Reading List file says of each paper what it came from. */
export type Format = (typeof BIBLIOGRAPHIES)[number] | 'reading-list';

/** Where what is known of a paper comes from: `by-hand` where a person typed it all. */
export const SOURCE_FORMATS = [...BIBLIOGRAPHIES, 'by-hand'] as const;

/** A field as the file has it, under the name the format gives it. */
export type SourceField = readonly [name: string, value: string];

/** An entry of a file field by field, in the order of the file, so that nothing of it is lost. */
export interface Source {
  readonly format: (typeof SOURCE_FORMATS)[number];
  /** The kind of entry as written, such as `inproceedings` or `JOUR`. */
  readonly type: string;
  readonly fields: readonly SourceField[];
}
