/** The formats that papers come in by: those of bibliographies, and the author page of the bundled list. */
export type Format =
  | 'bibtex'
  | 'ris'
  | 'csl-json'
  | 'csv'
  | 'endnote-xml'
  | 'medline'
  | 'author-page';

/** A field as the file has it, under the name the format gives it. */
export type SourceField = readonly [name: string, value: string];

/** An entry of a file field by field, in the order of the file, so that nothing of it is lost. */
export interface Source {
  /** `by-hand` where a person typed it all. */
  readonly format: Format | 'by-hand';
  /** The kind of entry as written, such as `inproceedings` or `JOUR`. */
  readonly type: string;
  readonly fields: readonly SourceField[];
}
